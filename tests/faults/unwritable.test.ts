import { spawnSync } from 'node:child_process'
import { chmodSync, chownSync, copyFileSync, readdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { saveNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { noon, opened } from '../store/opened.ts'
import { fingerprint, tempFolder } from '../store/temp-folder.ts'

const about = CredentialId.parse('cpc')

/** A closed store with one note, in a folder that belongs to the visitor. */
async function storeOfVisitor(migrations = personalMigrations): Promise<string> {
  const path = join(tempFolder(), 'personal.db')
  const db = await opened(migrations, path)
  db.prepare('INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)').run(
    about,
    'safe',
    noon().toISOString(),
  )
  db.close()
  return path
}

/** Hands a folder and its files to the visitor with these permissions, until the test ends. */
function permit(folder: string, forFolder: number, forFiles: number): void {
  for (const name of readdirSync(folder)) {
    if (process.getuid?.() === 0) chownSync(join(folder, name), 65_534, 65_534)
    chmodSync(join(folder, name), forFiles)
  }
  if (process.getuid?.() === 0) chownSync(folder, 65_534, 65_534)
  chmodSync(folder, forFolder)
  onTestFinished(() => chmodSync(folder, 0o700))
}

function openAsVisitor(path: string): unknown {
  const run = spawnSync(process.execPath, [join(import.meta.dirname, 'open-as-visitor.ts'), path], {
    encoding: 'utf8',
  })
  expect(run.stderr).toBe('')
  return JSON.parse(run.stdout)
}

describe('as a user without the permission to write', () => {
  it('a store is opened and saved to where permission is given', async () => {
    const path = await storeOfVisitor()
    permit(dirname(path), 0o700, 0o600)
    expect(openAsVisitor(path)).toEqual({ state: 'open', note: 'safe', save: 'saved' })
  })

  it('a store in a read-only folder can be read, and nothing appears in the folder', async () => {
    const path = await storeOfVisitor()
    permit(dirname(path), 0o500, 0o600)
    const before = fingerprint(dirname(path))
    expect(openAsVisitor(path)).toEqual({
      state: 'readOnly',
      code: 'READ_ONLY',
      note: 'safe',
      save: 'READ_ONLY',
    })
    expect(fingerprint(dirname(path))).toEqual(before)
  })

  it('a read-only file can be read and stays as it is', async () => {
    const path = await storeOfVisitor()
    permit(dirname(path), 0o700, 0o400)
    const before = fingerprint(dirname(path))[path]
    expect(openAsVisitor(path)).toEqual({
      state: 'readOnly',
      code: 'READ_ONLY',
      note: 'safe',
      save: 'READ_ONLY',
    })
    expect(fingerprint(dirname(path))[path]).toBe(before)
  })

  it('what a crash left in the log of a read-only folder can be read', async () => {
    const live = join(tempFolder(), 'personal.db')
    const db = await opened(personalMigrations, live)
    saveNote(db, { about, body: 'in the log', revision: 0 }, noon().toISOString())
    const path = join(tempFolder(), 'personal.db')
    for (const end of ['', '-wal', '-shm']) copyFileSync(`${live}${end}`, `${path}${end}`)
    permit(dirname(path), 0o500, 0o400)
    const before = fingerprint(dirname(path))
    expect(openAsVisitor(path)).toMatchObject({ state: 'readOnly', note: 'in the log', save: 'READ_ONLY' })
    expect(fingerprint(dirname(path))).toEqual(before)
  })

  it('a store of an older version in a read-only folder is refused', async () => {
    const path = await storeOfVisitor(personalMigrations.slice(0, 1))
    permit(dirname(path), 0o500, 0o600)
    expect(openAsVisitor(path)).toEqual({ state: 'refused', code: 'STORE_UNWRITABLE' })
  })

  it('a store that cannot even be read is refused', async () => {
    const path = await storeOfVisitor()
    permit(dirname(path), 0o700, 0o000)
    expect(openAsVisitor(path)).toEqual({ state: 'refused', code: 'STORE_UNWRITABLE' })
  })

  it('a store that does not exist yet is refused in a read-only folder', async () => {
    const path = await storeOfVisitor()
    rmSync(path)
    permit(dirname(path), 0o500, 0o600)
    expect(openAsVisitor(path)).toEqual({ state: 'refused', code: 'STORE_UNWRITABLE' })
  })
})
