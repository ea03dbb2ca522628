import Database from 'better-sqlite3'
import { expect, it } from 'vitest'
import { failureCodeOf, StoreError } from '../../main/store/store-error.ts'

it.each([
  ['SQLITE_FULL', 'DISK_FULL'],
  ['SQLITE_IOERR_SHMSIZE', 'DISK_FULL'],
  ['SQLITE_READONLY', 'READ_ONLY'],
  ['SQLITE_READONLY_DIRECTORY', 'READ_ONLY'],
  ['SQLITE_READONLY_DBMOVED', 'READ_ONLY'],
  ['SQLITE_CORRUPT', 'STORE_DAMAGED'],
  ['SQLITE_CORRUPT_INDEX', 'STORE_DAMAGED'],
  ['SQLITE_NOTADB', 'STORE_DAMAGED'],
  ['SQLITE_IOERR_CORRUPTFS', 'STORE_DAMAGED'],
  ['SQLITE_CANTOPEN', 'STORE_UNWRITABLE'],
  ['SQLITE_CANTOPEN_ISDIR', 'STORE_UNWRITABLE'],
  ['SQLITE_IOERR_FSYNC', 'STORE_UNWRITABLE'],
  ['SQLITE_BUSY', 'TIMED_OUT'],
  ['SQLITE_BUSY_SNAPSHOT', 'TIMED_OUT'],
  ['SQLITE_CONSTRAINT_UNIQUE', 'INTERNAL'],
  ['SQLITE_ERROR', 'INTERNAL'],
])('says %s as %s', (sqlite, code) => {
  expect(failureCodeOf(new Database.SqliteError('message', sqlite))).toBe(code)
})

it.each([
  ['ENOSPC', 'DISK_FULL'],
  ['EDQUOT', 'DISK_FULL'],
  ['EROFS', 'READ_ONLY'],
  ['EACCES', 'STORE_UNWRITABLE'],
  ['EBUSY', 'STORE_UNWRITABLE'],
])('says %s of the file system as %s', (errno, code) => {
  expect(failureCodeOf(Object.assign(new Error(errno), { code: errno, syscall: 'open' }))).toBe(code)
})

it('blames the app for everything else', () => {
  expect(failureCodeOf(new TypeError('x is not a function'))).toBe('INTERNAL')
  expect(failureCodeOf('thrown text')).toBe('INTERNAL')
  expect(failureCodeOf(new StoreError('STORE_NEWER', 'file'))).toBe('STORE_NEWER')
})
