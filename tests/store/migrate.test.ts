import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished, vi } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { backUp } from '../../main/store/backup.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import { schemaVersion } from '../../main/store/db.ts'
import { migrate } from '../../main/store/migrate.ts'
import { openStore } from '../../main/store/open.ts'
import { findDraft, keepDraft } from '../../main/store/personal-store/drafts.ts'
import { findNote, listNotes } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { findSettings } from '../../main/store/personal-store/settings.ts'
import { openUntouched } from '../../main/store/untouched.ts'
import { noon, opened } from './opened.ts'
import { fingerprint, tempFolder } from './temp-folder.ts'

const v1 = personalMigrations.slice(0, 1)
const v2 = personalMigrations.slice(0, 2)
const about = (index: number) => CredentialId.parse(`credential-${index}`)

/** As version 1 of the app left it: 200 notes and two settings. */
async function versionOne(): Promise<string> {
  const path = join(tempFolder(), 'personal.db')
  const db = await opened(v1, path)
  const insert = db.prepare('INSERT INTO note VALUES (?, ?, ?, ?)')
  for (let i = 0; i < 200; i += 1) insert.run(about(i), `Note ${i} ñ "quoted"`, i + 1, noon().toISOString())
  db.exec(`INSERT INTO setting VALUES ('language', '"es"'), ('textSize', '150')`)
  db.close()
  return path
}

const backupsOf = (path: string) => readdirSync(join(dirname(path), 'backups'))

describe('a store of version 1', () => {
  it('keeps every note and setting on the way to the newest, and can hold drafts then', async () => {
    const db = await opened(personalMigrations, await versionOne())
    expect(schemaVersion(db)).toBe(personalMigrations.length)
    for (let i = 0; i < 200; i += 1) {
      expect(findNote(db, about(i))).toEqual({
        about: about(i),
        body: `Note ${i} ñ "quoted"`,
        revision: i + 1,
        updatedAt: noon().toISOString(),
        printed: false,
      })
    }
    expect(listNotes(db)).toHaveLength(200)
    expect(findSettings(db)).toEqual({ language: 'es', textSize: 150 })
    keepDraft(db, { about: about(1), body: 'later', revision: 2 }, noon().toISOString())
    expect(findDraft(db, about(1))?.body).toBe('later')
  })

  it('is backed up whole before it changes', async () => {
    const path = await versionOne()
    await opened(personalMigrations, path)
    expect(backupsOf(path)).toEqual(['personal-v1-2026-11-22T12-00-00-000Z.db'])
    const copy = openUntouched(join(dirname(path), 'backups', backupsOf(path)[0] ?? ''))
    onTestFinished(() => void copy.close())
    expect(schemaVersion(copy)).toBe(1)
    expect(copy.prepare('SELECT count(*) FROM note').pluck().get()).toBe(200)
  })

  it('is as it was after a migration that fails half way, and opens with the old version', async () => {
    const path = await versionOne()
    const failing = [
      ...v1,
      `CREATE TABLE half (x TEXT) STRICT; UPDATE note SET body = ''`,
      `INSERT INTO nowhere`,
    ]
    const before = readFileSync(path)
    expect(await openStore(path, failing, noon)).toMatchObject({ state: 'refused', code: 'INTERNAL' })
    expect(readFileSync(path).equals(before)).toBe(true)
    const db = await opened(v1, path)
    expect(db.prepare(`SELECT count(*) FROM note WHERE body <> ''`).pluck().get()).toBe(200)
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'half'`).get()).toBeUndefined()
  })

  it('does not change its tables when its new version cannot be recorded', async () => {
    const db = await opened(v1)
    const pragma = db.pragma.bind(db)
    vi.spyOn(db, 'pragma').mockImplementation((source, options) => {
      if (source.includes('=')) throw new Error('no room')
      return pragma(source, options)
    })
    await expect(migrate(db, personalMigrations, () => Promise.resolve())).rejects.toThrow('no room')
    expect(db.prepare(`SELECT name FROM sqlite_schema WHERE name = 'draft'`).get()).toBeUndefined()
  })

  it('is not migrated when it cannot be backed up', async () => {
    const path = await versionOne()
    writeFileSync(join(dirname(path), 'backups'), 'a file where the folder should be')
    const before = fingerprint(dirname(path))
    expect(await openStore(path, personalMigrations, noon)).toMatchObject({
      state: 'refused',
      code: 'STORE_UNWRITABLE',
    })
    expect(fingerprint(dirname(path))).toEqual(before)
  })
})

it('keeps notes and drafts of version 2 where they were: on credentials, and withheld from paper', async () => {
  const path = join(tempFolder(), 'personal.db')
  const old = await opened(v2, path)
  const [at, later] = ['2026-11-20T09:00:00.000Z', '2026-11-21T09:00:00.000Z']
  old.prepare('INSERT INTO note VALUES (?, ?, ?, ?)').run(about(1), 'Saved', 7, at)
  const draft = old.prepare('INSERT INTO draft VALUES (?, ?, ?, ?)')
  draft.run(about(1), 'Saved and more', 7, later)
  draft.run(about(2), 'Typed', 0, later)
  old.close()
  const db = await opened(personalMigrations, path)
  const note = { about: about(1), body: 'Saved', revision: 7, updatedAt: at, printed: false }
  expect(findNote(db, about(1))).toEqual(note)
  expect(findDraft(db, about(1))).toEqual({ about: about(1), body: 'Saved and more', revision: 7 })
  expect(findDraft(db, about(2))).toEqual({ about: about(2), body: 'Typed', revision: 0 })
})

it('makes no backup of a store that has no data yet, or nothing to migrate', async () => {
  const path = join(tempFolder(), 'personal.db')
  for (let start = 0; start < 2; start += 1) (await opened(personalMigrations, path)).close()
  expect(readdirSync(dirname(path))).toEqual(['personal.db'])
})

describe('backups', () => {
  it('are taken of a store in use, hold what was committed, and the newest ten stay', async () => {
    const path = join(tempFolder(), 'personal.db')
    const db = await opened(personalMigrations, path)
    mkdirSync(join(dirname(path), 'backups'))
    writeFileSync(join(dirname(path), 'backups', 'catalog-v1-2020.db'), 'of another store')
    for (let hour = 0; hour < 12; hour += 1) {
      keepDraft(db, { about: about(hour), body: 'kept', revision: 0 }, noon().toISOString())
      // Version numbers that would sort the wrong way round as text.
      db.pragma(`user_version = ${hour < 6 ? 9 : 10}`)
      await backUp(db, path, new Date(Date.UTC(2026, 10, 22, hour)))
    }
    const own = backupsOf(path).filter((file) => file.startsWith('personal'))
    expect(own).toHaveLength(10)
    expect(own).not.toContain('personal-v9-2026-11-22T01-00-00-000Z.db')
    expect(own).toContain('personal-v9-2026-11-22T02-00-00-000Z.db')
    expect(backupsOf(path)).toContain('catalog-v1-2020.db')
    const newest = openUntouched(join(dirname(path), 'backups', 'personal-v10-2026-11-22T11-00-00-000Z.db'))
    onTestFinished(() => void newest.close())
    expect(newest.prepare('SELECT count(*) FROM draft').pluck().get()).toBe(12)
  })

  it('never carry a finished name when the copy failed', async () => {
    const path = join(tempFolder(), 'personal.db')
    const db = await opened(personalMigrations, path)
    db.exec(`PRAGMA foreign_keys = OFF; CREATE TABLE parent (id TEXT PRIMARY KEY) STRICT;
      CREATE TABLE child (id TEXT REFERENCES parent (id)) STRICT; INSERT INTO child VALUES ('orphan')`)
    await expect(backUp(db, path, noon())).rejects.toThrow('STORE_DAMAGED')
    expect(backupsOf(path)).toEqual([])
  })
})

it('never edits a released migration', () => {
  const hashes = [...catalogMigrations, ...personalMigrations].map((sql) =>
    createHash('sha256').update(sql).digest('hex').slice(0, 16),
  )
  // Add a line for a new migration; a changed line would leave older files behind.
  expect(hashes).toEqual([
    '574bb39309c0fa5a',
    '1c843d6664cd5b97',
    '1ead708062d5a710',
    '76177acd6b6b01ae',
    '99ef5fd6b83e81c1',
    'a1ebc76d47c01a79',
    'ac902f53349de448',
    'fa42afaaeecfbff3',
    '610419ec77f59e3d',
    '5331fa64fb85fe3e',
    '7b0ddee260ed9c83',
  ])
})
