// Saves notes for as long as it lives, and reports each one after the store has answered.
import { writeSync } from 'node:fs'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { openStore } from '../../main/store/open.ts'
import { findNote, saveNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'

const [path = '', run = ''] = process.argv.slice(2)
const store = await openStore(path, personalMigrations, () => new Date())
if (store.state !== 'open') throw new Error(`${store.state}: ${store.code}`, { cause: store.cause })

for (let save = 0; ; save += 1) {
  const about = CredentialId.parse(`note-${save % 7}`)
  const revision = findNote(store.db, about)?.revision ?? 0
  const body = `run ${run} save ${save} ${'.'.repeat(save % 5000)}`
  const saved = saveNote(store.db, { about, body, revision }, new Date().toISOString())
  // Straight to the pipe: a buffered report could be lost with the process.
  writeSync(1, `${JSON.stringify(saved)}\n`)
}
