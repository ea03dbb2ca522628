import { withConfirmation } from '../../../domain/catalog/confirmation.ts'
import type { PackId } from '../../../domain/catalog/ids.ts'
import { Credential, type PackSummary } from '../../../domain/catalog/pack.ts'
import { summarize } from '../../../domain/catalog/summarize.ts'
import { type ReadDb, statement, together, type WriteDb } from '../db.ts'
import type { LoadedPack } from '../packs/load-pack.ts'
import { failureCodeOf, parseColumn } from '../store-error.ts'
import { findEarlier, forgetGoneChanges, recordChanges } from './changes.ts'
import { findConfirmations } from './confirmations.ts'
import { withStoredDrafts } from './drafts.ts'
import { addToSearch, removeFromSearch } from './search-index.ts'
import { getSummary, type PackRow } from './summaries.ts'

export const sql = {
  list: `SELECT id, content_hash AS hash FROM pack ORDER BY id`,
  holders: `SELECT DISTINCT pack_id FROM credential WHERE id IN (SELECT value FROM json_each(?))`,
  remove: `DELETE FROM pack WHERE id = ?`,
  insert: `INSERT INTO pack (id, edition, content_hash, summary) VALUES (?, ?, ?, ?)`,
  insertCredential: `INSERT INTO credential (id, pack_id, position, body) VALUES (?, ?, ?, ?)`,
  bodies: `SELECT body FROM credential WHERE pack_id = ? ORDER BY position`,
} as const

/** With what was confirmed here. */
export function findPackSummaries(db: ReadDb): PackSummary[] {
  const confirmations = findConfirmations(db)
  return statement<[], PackRow>(db, sql.list)
    .all()
    .map((row) => {
      const summary = getSummary(db, row)
      const credentials = summary.credentials.map((stated) =>
        withConfirmation(stated, confirmations.get(stated.id)),
      )
      return { ...summary, credentials }
    })
}

/** The credentials of a pack as its files state them, in its order. */
export function findPublished(db: ReadDb, pack: PackId): Credential[] {
  const bodies = statement<[PackId], string>(db, sql.bodies).pluck().all(pack)
  return bodies.map((body) => parseColumn(Credential, 'credential.body', body))
}

/**
 * Makes the catalog hold these packs, in one transaction, and answers with the ids of those that were new or
 * changed; the others are not touched. `others` says what becomes of packs that are stored but not given: kept
 * when some pack could not be loaded, so that its last good edition still serves, unless a given pack now has
 * one of its credentials.
 */
export function rebuildPacks(
  db: WriteDb,
  packs: readonly LoadedPack[],
  others: 'keep' | 'remove',
): readonly PackId[] {
  return together(db, () => {
    const rows = db.prepare<[], PackRow>(sql.list).all()
    const hashes = new Map(rows.map(({ id, hash }) => [id, hash]))
    const changed = packs.filter((pack) => !holdsPack(db, pack))
    const rebuilt = changed.map(({ pack }) => pack.manifest.id)
    const given = new Set(packs.map(({ pack }) => pack.manifest.id))
    const claimed = packs.flatMap(({ pack }) => pack.credentials.map(({ id }) => id))
    const holders = db.prepare<[string], PackId>(sql.holders).pluck().all(JSON.stringify(claimed))
    const gone = [...hashes.keys()].filter(
      (id) => !given.has(id) && (others === 'remove' || holders.includes(id)),
    )
    const earlier = new Map(rebuilt.map((id) => [id, findEarlier(db, id)]))
    // All out before any in: a credential may have moved from one pack to another.
    for (const id of [...gone, ...rebuilt]) {
      removeFromSearch(db, id)
      db.prepare(sql.remove).run(id)
    }
    for (const loaded of changed) {
      insertPack(db, withStoredDrafts(db, loaded))
      const before = earlier.get(loaded.pack.manifest.id)
      if (before) recordChanges(db, before, loaded.pack)
    }
    if (gone.length + rebuilt.length > 0) forgetGoneChanges(db)
    return rebuilt
  })
}

/** The stored copy comes from these very files and drafts, and can be read by this version of the app. */
export function holdsPack(db: ReadDb, loaded: LoadedPack): boolean {
  const { pack, hash } = withStoredDrafts(db, loaded)
  const { id } = pack.manifest
  const stored = db.prepare<[], PackRow>(sql.list).all()
  if (stored.find((row) => row.id === id)?.hash !== hash) return false
  try {
    getSummary(db, { id, hash })
    return findPublished(db, id).length === pack.credentials.length
  } catch (error) {
    if (failureCodeOf(error) === 'STORE_DAMAGED') return false
    throw error
  }
}

function insertPack(db: WriteDb, { pack, hash }: LoadedPack): void {
  const { id, edition } = pack.manifest
  db.prepare(sql.insert).run(id, edition, hash, JSON.stringify(summarize(pack)))
  const insertCredential = db.prepare(sql.insertCredential)
  for (const [position, credential] of pack.credentials.entries()) {
    insertCredential.run(credential.id, id, position, JSON.stringify(credential))
  }
  addToSearch(db, pack)
}
