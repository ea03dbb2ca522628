import Database from 'better-sqlite3'
import type { z } from 'zod'
import type { FailureCode } from '../../preload/contract/result.ts'

export type StoreFailure = Extract<
  FailureCode,
  'READ_ONLY' | 'STORE_NEWER' | 'STORE_DAMAGED' | 'STORE_UNWRITABLE' | 'DISK_FULL' | 'TIMED_OUT' | 'INTERNAL'
>

/** What a store found out by itself, in contrast to what SQLite or the file system reported. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  readonly code: StoreFailure

  constructor(code: StoreFailure, detail: string, cause?: unknown) {
    super(`${code}: ${detail}`, { cause })
    this.code = code
  }
}

/** What a person can be told about any error that a store function throws; INTERNAL for a fault in the app. */
export function failureCodeOf(error: unknown): StoreFailure {
  if (error instanceof StoreError) return error.code
  if (error instanceof Database.SqliteError) return sqliteFailure(error.code)
  if (error instanceof Error && 'syscall' in error && 'code' in error) return fileFailure(String(error.code))
  return 'INTERNAL'
}

/** https://www.sqlite.org/rescode.html */
function sqliteFailure(code: string): StoreFailure {
  // The shared index of the log could not grow, which in practice is a full disk.
  if (code === 'SQLITE_IOERR_SHMSIZE') return 'DISK_FULL'
  if (code === 'SQLITE_IOERR_CORRUPTFS') return 'STORE_DAMAGED'
  // An extended code starts with its primary one.
  const primary = code.split('_', 2).join('_')
  switch (primary) {
    case 'SQLITE_FULL':
      return 'DISK_FULL'
    case 'SQLITE_READONLY':
      return 'READ_ONLY'
    // Another program holds the file, and may be done with it in a moment.
    case 'SQLITE_BUSY':
    case 'SQLITE_LOCKED':
      return 'TIMED_OUT'
    case 'SQLITE_CORRUPT':
    case 'SQLITE_NOTADB':
      return 'STORE_DAMAGED'
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_IOERR':
    case 'SQLITE_PERM':
    case 'SQLITE_PROTOCOL':
      return 'STORE_UNWRITABLE'
    default:
      return 'INTERNAL'
  }
}

function fileFailure(code: string): StoreFailure {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return 'DISK_FULL'
    case 'EROFS':
      return 'READ_ONLY'
    default:
      return 'STORE_UNWRITABLE'
  }
}

/** JSON of a column as its type. A value that does not fit was not written by this app: STORE_DAMAGED. */
export function parseColumn<T>(schema: z.ZodType<T>, column: string, json: string): T {
  try {
    return schema.parse(JSON.parse(json))
  } catch (error) {
    throw new StoreError('STORE_DAMAGED', column, error)
  }
}
