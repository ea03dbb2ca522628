import type { Database, Statement } from 'better-sqlite3'

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
