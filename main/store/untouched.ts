import Database from 'better-sqlite3'
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type ReadDb, schemaVersion } from './db.ts'
import { StoreError } from './store-error.ts'

const headerBytes = 100

/**
 * The schema version of a sound file, 0 where nothing was stored yet. Leaves the file and its folder as they
 * are: the file may belong to a newer version of the app, or be damaged and needed for its rescue.
 * Throws STORE_NEWER for a schema after the last of `migrations`, STORE_DAMAGED when the file fails SQLite's quick
 * check or lacks a table that its version has.
 */
export function inspect(path: string, migrations: readonly string[]): number {
  const size = sizeOf(path)
  const log = sizeOf(`${path}-wal`)
  // A file still empty beside a log was emptied from outside; SQLite would delete the log.
  if (size === 0 && log === 0) return 0
  const interrupted = sizeOf(`${path}-journal`) > 0
  if (size < headerBytes && !interrupted) throw new StoreError('STORE_DAMAGED', path)

  const hadIndex = existsSync(`${path}-shm`)
  // A rollback journal is left only by a crash while the file was being created; SQLite must undo that first.
  const db = interrupted ? new Database(path) : openUntouched(path)
  let accepted = false
  try {
    const version = schemaVersion(db)
    // A newer schema may be one that this SQLite cannot check, so its age is told before its health.
    if (version > migrations.length) throw new StoreError('STORE_NEWER', path)
    if (db.pragma('quick_check(1)', { simple: true }) !== 'ok') throw new StoreError('STORE_DAMAGED', path)
    if (!hasTables(db, migrations.slice(0, version))) throw new StoreError('STORE_DAMAGED', path)
    accepted = true
    return version
  } finally {
    db.close()
    // Reading a log needs an index beside it. Whoever may go on to write uses it; it must not stay otherwise.
    if (!accepted && !hadIndex) rmSync(`${path}-shm`, { force: true })
  }
}

/** A sound database may still be another one: a file copied over this one, or left by another program. */
function hasTables(db: Database.Database, migrations: readonly string[]): boolean {
  const model = new Database(':memory:')
  for (const migration of migrations) model.exec(migration)
  const expected = tablesOf(model)
  model.close()
  const found = new Set(tablesOf(db))
  return expected.every((name) => found.has(name))
}

function tablesOf(db: Database.Database): unknown[] {
  return db.prepare(`SELECT name FROM sqlite_schema WHERE type = 'table'`).pluck().all()
}

/** Reads what the file holds now without writing to it or beside it; the connection cannot write. */
export function openUntouched(path: string): ReadDb {
  const db =
    sizeOf(`${path}-wal`) > 0 ? new Database(path, { readonly: true, fileMustExist: true }) : openCopy(path)
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  return db as ReadDb
}

/** All that the file and its log hold now, as the bytes of a database for memory. */
export function readUntouched(path: string): Buffer {
  const db = openUntouched(path)
  try {
    return forMemory(db.serialize())
  } finally {
    db.close()
  }
}

/** Opening a file in WAL mode creates two others beside it, so it is read into memory instead. */
function openCopy(path: string): Database.Database {
  return new Database(forMemory(readFileSync(path)), { readonly: true })
}

/** Bytes 18 and 19 of the header say "has a log", which a database in memory cannot have. */
const forMemory = (bytes: Buffer): Buffer => bytes.fill(1, 18, 20)

const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0
