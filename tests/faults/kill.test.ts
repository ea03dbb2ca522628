import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { Note } from '../../preload/contract/notes.ts'
import { findNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { opened } from '../store/opened.ts'
import { tempFolder } from '../store/temp-folder.ts'

const kills = 30

/** Runs the saver until it is killed without warning; answers with every note that it reported as saved. */
async function saveUntilKilled(path: string, run: number): Promise<readonly Note[]> {
  const saver = spawn(process.execPath, [join(import.meta.dirname, 'saver.ts'), path, String(run)])
  let reported = ''
  let complaints = ''
  saver.stdout.on('data', (chunk) => (reported += chunk))
  saver.stderr.on('data', (chunk) => (complaints += chunk))
  const ended = once(saver, 'close')
  await Promise.race([once(saver.stdout, 'data'), ended])
  // Different moments of a save, of a checkpoint of the log, and of the first save of all.
  await wait((run * 7) % 60)
  saver.kill('SIGKILL')
  await ended
  expect(complaints).toBe('')
  const whole = reported.slice(0, reported.lastIndexOf('\n'))
  return whole.split('\n').map((line) => Note.parse(JSON.parse(line)))
}

it(`loses no note that was reported as saved in ${kills} kills`, async () => {
  const path = join(tempFolder(), 'personal.db')
  const acknowledged = new Map<string, Note>()
  let leftLog = 0
  let saves = 0
  for (let run = 0; run < kills; run += 1) {
    const notes = await saveUntilKilled(path, run)
    saves += notes.length
    for (const note of notes) acknowledged.set(note.about, note)
    if (existsSync(`${path}-wal`)) leftLog += 1

    const db = await opened(personalMigrations, path)
    for (const note of acknowledged.values()) {
      const stored = findNote(db, note.about)
      // The one save that was killed before its report may be there as well.
      if (stored?.revision === note.revision) expect(stored).toEqual(note)
      else expect(stored?.revision).toBe(note.revision + 1)
      if (stored) acknowledged.set(note.about, stored)
    }
    expect(db.pragma('integrity_check', { simple: true })).toBe('ok')
    db.close()
  }
  // Otherwise the kills came too late to prove anything.
  expect(leftLog).toBe(kills)
  expect(saves).toBeGreaterThanOrEqual(kills)
})
