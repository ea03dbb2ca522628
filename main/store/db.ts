import type { Database } from 'better-sqlite3'

declare const readable: unique symbol
declare const writable: unique symbol

/** Permission to read a store: what takes one runs only SELECT. */
export type ReadDb = Database & { readonly [readable]: true }

/** Permission to change a store. */
export type WriteDb = ReadDb & { readonly [writable]: true }

/** The version of the schema; 0 before the first migration. */
export const schemaVersion = (db: Database): number => Number(db.pragma('user_version', { simple: true }))
