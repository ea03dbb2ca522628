import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { saveNote } from '../../main/features/notes.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

const saves = 1_000
const about = CredentialId.parse('cpc')

/** 1,000 durable note saves through the feature, against a bare loop on a file with the same pragmas. */
export async function benchStore(): Promise<Measurement> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const now = (): Date => new Date()
  const ours = await openPersonalStore(join(folder, 'ours.db'), now)
  // Opened alike, so that file, schema and pragmas are the same; only the statements are bare.
  const bare = await openPersonalStore(join(folder, 'bare.db'), now)
  const db = bare.toWrite()
  db.prepare('INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)').run(about, '', '')
  const update = db.prepare(
    'UPDATE note SET body = ?, revision = revision + 1, updated_at = ? WHERE about = ?',
  )
  let revision = 0
  try {
    return await compareTimes(
      'store',
      1.2,
      5,
      () =>
        time(async () => {
          for (let n = 0; n < saves; n += 1) {
            revision = saveNote(ours, { about, body: `Note ${n}`, revision }, now()).revision
          }
        }),
      () =>
        time(async () => {
          for (let n = 0; n < saves; n += 1) update.run(`Note ${n}`, now().toISOString(), about)
        }),
    )
  } finally {
    ours.close()
    bare.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
