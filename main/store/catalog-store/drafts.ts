import { createHash } from 'node:crypto'
import { Draft, withDrafts } from '../../../domain/catalog/drafts.ts'
import type { CredentialId, PackId } from '../../../domain/catalog/ids.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'
import { removeConfirmation } from './confirmations.ts'
import type { LoadedPack } from '../packs/load-pack.ts'

export const sql = {
  ofPack: `SELECT body FROM draft WHERE pack_id = ? ORDER BY imported_at, id`,
  insert: `INSERT INTO draft (id, pack_id, body, imported_at) VALUES (?, ?, ?, ?)`,
  remove: `DELETE FROM draft WHERE id = ? RETURNING pack_id`,
  removeEdits: `DELETE FROM edit WHERE credential_id = ?`,
  ids: `SELECT id FROM credential UNION SELECT id FROM draft`,
} as const

/** The pack with the drafts that this machine has for it; its hash tells it from the same one with others. */
export function withStoredDrafts(db: ReadDb, loaded: LoadedPack): LoadedPack {
  const bodies = statement<[PackId], string>(db, sql.ofPack).pluck().all(loaded.pack.manifest.id)
  if (bodies.length === 0) return loaded
  const hash = createHash('sha256').update(loaded.hash)
  for (const body of bodies) hash.update(`\0${body}`)
  return { pack: withDrafts(loaded.pack, bodies.flatMap(readDraft)), hash: hash.digest('hex') }
}

/** A draft that cannot be read hides itself, and not its whole pack; it stays where it is. */
function readDraft(body: string): Draft[] {
  const draft = Draft.safeParse(JSON.parse(body))
  if (!draft.success) console.error(`A draft cannot be read: ${draft.error.message}`)
  return draft.success ? [draft.data] : []
}

/** Shown once its pack has been rebuilt. */
export function insertDraft(db: WriteDb, pack: PackId, draft: Draft, at: string): void {
  statement(db, sql.insert).run(draft.credential.id, pack, JSON.stringify(draft), at)
}

/** With what was laid over it, since another draft may get its id. Undefined when there is no such draft. */
export function removeDraft(db: WriteDb, id: CredentialId): PackId | undefined {
  const pack = statement<[CredentialId], PackId>(db, sql.remove).pluck().get(id)
  if (pack === undefined) return undefined
  statement(db, sql.removeEdits).run(id)
  removeConfirmation(db, id)
  return pack
}

/** Ids that no new draft may have. */
export function findTakenIds(db: ReadDb): ReadonlySet<string> {
  return new Set(statement<[], string>(db, sql.ids).pluck().all())
}
