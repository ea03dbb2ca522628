// Opens a store as a user who is not the administrator, whom no file permission binds; prints what came of it.
import Database from 'better-sqlite3'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { openStore } from '../../main/store/open.ts'
import { findNote, saveNote } from '../../main/store/personal-store/notes.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { failureCodeOf } from '../../main/store/store-error.ts'
import type { WriteDb } from '../../main/store/db.ts'

const [path = ''] = process.argv.slice(2)
const about = CredentialId.parse('cpc')

// Load the addon now: the visitor may not be able to read the folder that it lies in.
new Database(':memory:').close()
if (process.getuid?.() === 0) {
  process.setgid?.(65_534)
  process.setuid?.(65_534)
}

const store = await openStore(path, personalMigrations, () => new Date())
const result: Record<string, unknown> = { state: store.state }
if (store.state !== 'open') result.code = store.code
if (store.state !== 'refused') {
  result.note = findNote(store.db, about)?.body
  try {
    saveNote(store.db as WriteDb, { about, body: 'changed', revision: 1 }, new Date().toISOString())
    result.save = 'saved'
  } catch (error) {
    result.save = failureCodeOf(error)
  }
  store.db.close()
}
console.log(JSON.stringify(result))
