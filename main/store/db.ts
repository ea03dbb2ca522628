import type { Database, Statement, Transaction } from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** Permission to read a store: what takes one runs only SELECT. */
export type ReadDb = Database & { readonly [readable]: true }

/** Permission to change a store. */
export type WriteDb = ReadDb & { readonly [writable]: true }

/** The version of the schema; 0 before the first migration. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))

const compiled = new WeakMap<Database, Map<string, Statement>>()

/** The statement for this text, compiled once for each store: compiling costs as much as a short write. */
export function statement<P extends unknown[], R = unknown>(db: ReadDb, text: string): Statement<P, R> {
  const known = compiled.get(db) ?? new Map<string, Statement>()
  compiled.set(db, known)
  const found = known.get(text) ?? db.prepare(text)
  known.set(text, found)
  return found as Statement<P, R>
}

const transactions = new WeakMap<Database, Transaction<(work: () => unknown) => unknown>>()

/** All of `work` or nothing of it; takes the lock for writing first, so that it never has to wait half-way. */
export function together<T>(db: WriteDb, work: () => T): T {
  const run = transactions.get(db) ?? db.transaction((inside: () => unknown) => inside())
  transactions.set(db, run)
  return run.immediate(work) as T
}
