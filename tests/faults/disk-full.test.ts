import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { writeWhole } from '../../main/files/write-whole.ts'
import type { WriteDb } from '../../main/store/db.ts'
import { openStore } from '../../main/store/open.ts'
import { findDraft, keepDraft } from '../../main/store/personal-store/drafts.ts'
import { findNote, saveNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { failureCodeOf } from '../../main/store/store-error.ts'
import { noon, opened } from '../store/opened.ts'
import { tempFolder } from '../store/temp-folder.ts'

const about = CredentialId.parse('cpc')
const at = noon().toISOString()
const long = 'x'.repeat(10_000)

function failureOf(action: () => unknown): string {
  try {
    action()
    return 'none'
  } catch (error) {
    return failureCodeOf(error)
  }
}

/** Notes about other things until one does not fit any more; answers with how many did. */
function fillWithNotes(db: WriteDb): { readonly saved: number; readonly failure: string } {
  for (let saved = 0; saved < 5000; saved += 1) {
    const draft = { about: CredentialId.parse(`filler-${saved}`), body: long, revision: 0 }
    const failure = failureOf(() => saveNote(db, draft, at))
    if (failure !== 'none') return { saved, failure }
  }
  throw new Error('the disk never filled')
}

describe('a store that may not grow', () => {
  it('says that the disk is full, keeps the note and the draft, and works again when there is room', async () => {
    const db = await opened(personalMigrations, join(tempFolder(), 'personal.db'))
    saveNote(db, { about, body: 'safe', revision: 0 }, at)
    const draft = { about, body: long, revision: 1 }
    keepDraft(db, draft, at)
    db.pragma(`max_page_count = ${Number(db.pragma('page_count', { simple: true })) + 8}`)
    const { saved, failure } = fillWithNotes(db)
    expect(failure).toBe('DISK_FULL')
    expect(failureOf(() => saveNote(db, draft, at))).toBe('DISK_FULL')
    expect(findNote(db, about)?.body).toBe('safe')
    expect(findDraft(db, about)).toEqual(draft)
    expect(findNote(db, CredentialId.parse(`filler-${saved}`))).toBeUndefined()
    db.pragma('max_page_count = 100000')
    expect(saveNote(db, draft, at)?.revision).toBe(2)
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
  })
})

const mount = (folder: string) =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder]).status === 0
// Lazily, so that a test that failed with a file open leaves no disk behind either.
const unmount = (folder: string) => void spawnSync('umount', ['-l', folder])

function canMount(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'mount-'))
  const mounted = process.platform === 'linux' && mount(folder)
  if (mounted) unmount(folder)
  rmdirSync(folder)
  return mounted
}

/** The path of a store on a disk of one megabyte. */
function smallDisk(): string {
  const folder = join(tempFolder(), 'disk')
  mkdirSync(folder)
  expect(mount(folder)).toBe(true)
  onTestFinished(() => unmount(folder))
  return join(folder, 'personal.db')
}

/** Takes the last byte of a disk; removing the file gives it back. */
function fillDisk(path: string): string {
  const ballast = join(dirname(path), 'ballast')
  expect(() => writeFileSync(ballast, Buffer.alloc(2_000_000))).toThrow('ENOSPC')
  return ballast
}

async function closedStoreOnSmallDisk(migrations: readonly string[]): Promise<string> {
  const path = smallDisk()
  const db = await opened(migrations, path)
  db.prepare('INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)').run(
    about,
    'safe',
    at,
  )
  db.close()
  return path
}

// The fault above needs no permission. Where a real disk can be mounted, it must show the same and more.
if (canMount()) {
  describe('a real disk without room', () => {
    it('costs no note that was saved before', async () => {
      const path = smallDisk()
      const db = await opened(personalMigrations, path)
      const { saved, failure } = fillWithNotes(db)
      expect(failure).toBe('DISK_FULL')
      expect(saved).toBeGreaterThan(10)
      db.close()
      const again = await openStore(path, personalMigrations, noon)
      if (again.state === 'refused') throw new Error(again.code, { cause: again.cause })
      onTestFinished(() => void again.db.close())
      expect(again.db.prepare('SELECT count(*) FROM note').pluck().get()).toBe(saved)
    })

    it('still lets a store be read, and says why it cannot be changed', async () => {
      const path = await closedStoreOnSmallDisk(personalMigrations)
      fillDisk(path)
      const store = await openStore(path, personalMigrations, noon)
      expect(store).toMatchObject({ state: 'readOnly', code: 'DISK_FULL' })
      if (store.state !== 'readOnly') return
      onTestFinished(() => void store.db.close())
      expect(findNote(store.db, about)?.body).toBe('safe')
    })

    it('stops a migration before it starts, and the next start with room completes it', async () => {
      const path = await closedStoreOnSmallDisk(personalMigrations.slice(0, 1))
      const ballast = fillDisk(path)
      const before = readFileSync(path)
      expect(await openStore(path, personalMigrations, noon)).toMatchObject({
        state: 'refused',
        code: 'DISK_FULL',
      })
      expect(readFileSync(path).equals(before)).toBe(true)
      rmSync(ballast)
      expect(findNote(await opened(personalMigrations, path), about)?.body).toBe('safe')
    })

    it('costs no handout that was saved before, and leaves no piece of the new one', async () => {
      const path = join(dirname(smallDisk()), 'handout.pdf')
      await writeWhole(path, Buffer.from('%PDF-older'))
      fillDisk(path)
      await expect(writeWhole(path, Buffer.alloc(500_000))).rejects.toMatchObject({
        code: 'DISK_FULL',
        detail: path,
      })
      expect(readFileSync(path, 'utf8')).toBe('%PDF-older')
      expect(readdirSync(dirname(path)).filter((file) => file.endsWith('.part'))).toEqual([])
    })

    it('refuses a store that does not exist yet', async () => {
      const path = smallDisk()
      fillDisk(path)
      expect(await openStore(path, personalMigrations, noon)).toMatchObject({
        state: 'refused',
        code: 'DISK_FULL',
      })
    })
  })
}
