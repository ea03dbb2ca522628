import Database from 'better-sqlite3'
import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { backUp } from './backup.ts'
import { type ReadDb, schemaVersion, together, type WriteDb } from './db.ts'
import { migrate } from './migrate.ts'
import { failureCodeOf, StoreError, type StoreFailure } from './store-error.ts'
import { inspect, openUntouched, readUntouched } from './untouched.ts'

/** `cause` is for the log. */
export type OpenedStore =
  | { readonly state: 'open'; readonly db: WriteDb }
  | {
      readonly state: 'readOnly'
      readonly db: ReadDb
      readonly code: Extract<StoreFailure, 'READ_ONLY' | 'DISK_FULL' | 'STORE_UNWRITABLE'>
      readonly cause: unknown
    }
  | {
      readonly state: 'refused'
      readonly code: Exclude<StoreFailure, 'READ_ONLY'>
      /** The path of the file, which was left as it is. */
      readonly detail: string
      readonly cause: unknown
    }

/** Instead of a path: a store that never touches the disk. */
export const inMemory = ':memory:'

/**
 * Opens a store, creating or migrating its file as needed; never throws. A file that is newer than the app or
 * damaged is refused unchanged; one that can only be read is opened for reading if its schema is the current one.
 */
export async function openStore(
  path: string,
  migrations: readonly string[],
  now: () => Date,
): Promise<OpenedStore> {
  try {
    const version = path === inMemory ? 0 : inspect(path, migrations)
    try {
      return { state: 'open', db: await openForWriting(path, migrations, now) }
    } catch (cause) {
      const code = failureCodeOf(cause)
      const unwritable = code === 'READ_ONLY' || code === 'DISK_FULL' || code === 'STORE_UNWRITABLE'
      // This version's SQL cannot read an older schema.
      if (!unwritable || version !== migrations.length) throw cause
      return { state: 'readOnly', db: openUntouched(path), code, cause }
    }
  } catch (cause) {
    const code = failureCodeOf(cause)
    return { state: 'refused', code: code === 'READ_ONLY' ? 'STORE_UNWRITABLE' : code, detail: path, cause }
  }
}

/**
 * What the file holds now, in memory and with the current schema: what is then written leaves the file as it is.
 * Refuses what `openStore` refuses.
 */
export async function openCopy(path: string, migrations: readonly string[]): Promise<OpenedStore> {
  try {
    const bytes = inspect(path, migrations) === 0 ? undefined : readUntouched(path)
    const db = new Database(bytes ?? inMemory) as WriteDb
    configure(db, inMemory)
    await migrate(db, migrations, () => Promise.resolve())
    return { state: 'open', db }
  } catch (cause) {
    const code = failureCodeOf(cause)
    return { state: 'refused', code: code === 'READ_ONLY' ? 'STORE_UNWRITABLE' : code, detail: path, cause }
  }
}

async function openForWriting(
  path: string,
  migrations: readonly string[],
  now: () => Date,
): Promise<WriteDb> {
  if (path !== inMemory) mkdirSync(dirname(path), { recursive: true })
  const db = new Database(path, { timeout: 5000 }) as WriteDb
  try {
    configure(db, path)
    await migrate(db, migrations, () => backUp(db, path, now()))
    writeOnce(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

function configure(db: WriteDb, path: string): void {
  const mode = db.pragma('journal_mode = WAL', { simple: true })
  if (mode !== 'wal' && path !== inMemory)
    throw new StoreError('STORE_UNWRITABLE', `${path} (${String(mode)})`)
  // Said explicitly: this build of SQLite otherwise falls to NORMAL with the first write to the log.
  db.pragma('synchronous = FULL')
  // On macOS a plain fsync stops at the drive's cache; elsewhere this does nothing.
  db.pragma('fullfsync = ON')
  db.pragma('foreign_keys = ON')
  db.pragma('secure_delete = ON')
  db.pragma('trusted_schema = OFF')
  db.pragma('cell_size_check = ON')
  db.pragma('mmap_size = 0')
  // Large sorts spill to files in the system's temporary folder otherwise.
  db.pragma('temp_store = MEMORY')
}

/** A full disk or a missing permission shows now and not at the first save: SQLite opens and locks without either. */
function writeOnce(db: WriteDb): void {
  together(db, () => db.pragma(`user_version = ${schemaVersion(db)}`))
  if (db.pragma('synchronous', { simple: true }) !== 2) throw new StoreError('INTERNAL', 'synchronous')
}
