import Database from 'better-sqlite3'
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it, onTestFinished } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import type { ReadDb, WriteDb } from '../../main/store/db.ts'
import { inMemory, openStore } from '../../main/store/open.ts'
import { findNote, saveNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { noon, opened } from './opened.ts'
import { fingerprint, tempFolder } from './temp-folder.ts'

const about = CredentialId.parse('cpc')
const save = (db: WriteDb, body = 'text') => saveNote(db, { about, body, revision: 0 }, noon().toISOString())

async function closedStoreWithNote(): Promise<string> {
  const path = join(tempFolder(), 'personal.db')
  const store = await openStore(path, personalMigrations, noon)
  if (store.state !== 'open') throw new Error(store.state)
  save(store.db)
  // Enough pages that half of the file is not a whole database.
  store.db.exec(`CREATE TABLE bulk (x TEXT) STRICT`)
  for (let row = 0; row < 50; row += 1) store.db.exec(`INSERT INTO bulk VALUES (hex(randomblob(1000)))`)
  store.db.close()
  return path
}

describe('a store that opens', () => {
  const settings = {
    synchronous: 2,
    foreign_keys: 1,
    secure_delete: 1,
    trusted_schema: 0,
    cell_size_check: 1,
    busy_timeout: 5000,
    temp_store: 2,
    fullfsync: 1,
  }
  const read = (db: WriteDb) =>
    Object.fromEntries(Object.keys(settings).map((name) => [name, db.pragma(name, { simple: true })]))

  it('keeps every safety setting after the first write, for a new file and a reopened one', async () => {
    const path = join(tempFolder(), 'personal.db')
    for (const revision of [0, 1]) {
      const db = await opened(personalMigrations, path)
      saveNote(db, { about, body: 'text', revision }, noon().toISOString())
      expect(read(db)).toEqual(settings)
      expect(db.pragma('journal_mode', { simple: true })).toBe('wal')
      expect(db.pragma('mmap_size', { simple: true })).toBe(0)
      db.close()
    }
  })

  it('creates the folders it needs', async () => {
    const path = join(tempFolder(), 'new', 'deep', 'personal.db')
    save(await opened(personalMigrations, path))
    expect(readFileSync(path).length).toBeGreaterThan(0)
  })

  it('never touches the disk in memory, and is empty every time', async () => {
    const folder = tempFolder()
    const home = process.cwd()
    onTestFinished(() => process.chdir(home))
    process.chdir(folder)
    const first = await opened(personalMigrations, inMemory)
    save(first)
    expect(read(first)).toEqual(settings)
    expect(findNote(await opened(personalMigrations, inMemory), about)).toBeUndefined()
    expect(fingerprint(folder)).toEqual({})
  })

  it('leaves nothing of a deleted text in its files', async () => {
    const path = join(tempFolder(), 'personal.db')
    const db = await opened(personalMigrations, path)
    save(db, 'CANARY'.repeat(1000))
    db.exec('DELETE FROM note')
    db.close()
    expect(readFileSync(path).includes('CANARY')).toBe(false)
  })

  it('is shared with a second window or a headless run of the app', async () => {
    const path = join(tempFolder(), 'personal.db')
    const first = await opened(personalMigrations, path)
    save(first, 'from the first')
    const second = await opened(personalMigrations, path)
    saveNote(second, { about, body: 'from the second', revision: 1 }, noon().toISOString())
    expect(findNote(first, about)).toMatchObject({ body: 'from the second', revision: 2 })
  })

  it('undoes what a crash interrupted instead of calling it damage', async () => {
    const path = join(tempFolder(), 'personal.db')
    const writing = new Database(path)
    writing.pragma('journal_mode = DELETE')
    for (const migration of personalMigrations) writing.exec(migration)
    writing.pragma(`user_version = ${personalMigrations.length}`)
    save(writing as WriteDb, 'before')
    writing.pragma('cache_size = 1')
    writing.exec(`BEGIN; UPDATE note SET body = hex(randomblob(200000))`)
    const crashed = join(tempFolder(), 'personal.db')
    // Its first sector was being written when the power went.
    writeFileSync(crashed, readFileSync(path).fill(0, 0, 512))
    copyFileSync(`${path}-journal`, `${crashed}-journal`)
    writing.close()
    expect(findNote(await opened(personalMigrations, crashed), about)?.body).toBe('before')
  })
})

describe('a file from a newer version', () => {
  const newer = [...personalMigrations, `CREATE TABLE later (x TEXT) STRICT`]

  it('is refused without a byte changed or a file added', async () => {
    const folder = tempFolder()
    const path = join(folder, 'personal.db')
    const db = await opened(newer, path)
    save(db)
    db.close()
    const before = fingerprint(folder)
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({
      state: 'refused',
      code: 'STORE_NEWER',
      detail: path,
    })
    expect(fingerprint(folder)).toEqual(before)
  })

  it('is recognised when its version is still in the log, and the log stays', async () => {
    const live = join(tempFolder(), 'personal.db')
    save(await opened(newer, live))
    const folder = tempFolder()
    const path = join(folder, 'personal.db')
    // What a crash leaves: the log, without the index that SQLite rebuilds.
    copyFileSync(live, path)
    copyFileSync(`${live}-wal`, `${path}-wal`)
    const before = fingerprint(folder)
    expect(Object.keys(before)).toHaveLength(2)
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({ code: 'STORE_NEWER' })
    expect(fingerprint(folder)).toEqual(before)
  })
})

describe('a damaged file', () => {
  const damage: readonly (readonly [string, (bytes: Buffer) => Buffer])[] = [
    ['is not a database', () => Buffer.from('not a database at all '.repeat(500))],
    ['is cut in half', (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2))],
    ['is cut inside its header', (bytes) => bytes.subarray(0, 60)],
    ['has an overwritten page', (bytes) => Buffer.from(bytes).fill(7, 4096, 8192)],
    ['is all zeros', (bytes) => Buffer.alloc(bytes.length)],
  ]

  it.each(damage)('that %s is refused and kept as it is', async (_claim, spoil) => {
    const path = await closedStoreWithNote()
    writeFileSync(path, spoil(readFileSync(path)))
    const folder = join(path, '..')
    const before = fingerprint(folder)
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({
      state: 'refused',
      code: 'STORE_DAMAGED',
      detail: path,
    })
    expect(fingerprint(folder)).toEqual(before)
  })

  it('that was emptied does not cost the log beside it', async () => {
    const folder = tempFolder()
    const path = join(folder, 'personal.db')
    writeFileSync(path, '')
    writeFileSync(`${path}-wal`, 'the only copy')
    const before = fingerprint(folder)
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({ code: 'STORE_DAMAGED' })
    expect(fingerprint(folder)).toEqual(before)
  })
})

describe('a path that cannot be a store', () => {
  it('is refused when it is a folder', async () => {
    const path = join(tempFolder(), 'personal.db')
    mkdirSync(path)
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({ code: 'STORE_UNWRITABLE' })
  })

  it('is refused when its folder is a file', async () => {
    const file = join(tempFolder(), 'file')
    writeFileSync(file, '')
    const store = await openStore(join(file, 'personal.db'), personalMigrations, noon)
    expect(store).toMatchObject({ state: 'refused', code: 'STORE_UNWRITABLE' })
  })
})

it('does not take permission to read for permission to write', () => {
  expectTypeOf<WriteDb>().toExtend<ReadDb>()
  expectTypeOf<ReadDb>().not.toExtend<WriteDb>()
  expectTypeOf<Database.Database>().not.toExtend<ReadDb>()
})
