import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { saveNote } from '../../main/features/notes.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

/** 2,000 saves, fifty at a time in turn with the reference. */
const rounds = 40
const saves = 50
const about = CredentialId.parse('cpc')

/** Durable note saves through the feature, against a bare loop on a file with the same pragmas. */
export async function benchStore(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const now = (): Date => new Date()
  const ours = await openPersonalStore(join(folder, 'ours.db'), now)
  // Opened alike, so that file, schema and pragmas are the same; only the statement is bare.
  const bare = await openPersonalStore(join(folder, 'bare.db'), now)
  const db = bare.toWrite()
  db.prepare('INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)').run(about, '', '')
  const update = db.prepare(
    'UPDATE note SET body = ?, revision = revision + 1, updated_at = ? WHERE about = ?',
  )
  let revision = 0
  const saveOurs = (): void => {
    for (let n = 0; n < saves; n += 1) {
      revision = saveNote(ours, { about, body: `Note ${n}`, revision }, now()).revision
    }
  }
  const saveBare = (): void => {
    for (let n = 0; n < saves; n += 1) update.run(`Note ${n}`, now().toISOString(), about)
  }
  try {
    // Until both logs have been written to the file once, their sizes differ.
    for (let round = 0; round < rounds; round += 1) [saveOurs, saveBare].forEach((save) => save())
    return await compareTimes(
      'store',
      1.2,
      rounds,
      () => time(saveOurs),
      () => time(saveBare),
    )
  } finally {
    ours.close()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
