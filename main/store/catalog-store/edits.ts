import { Fact } from '../../../domain/catalog/fact.ts'
import type { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import { together, type WriteDb } from '../db.ts'
import { parseColumn } from '../store-error.ts'
import { factHash } from './fact-hash.ts'

/** A local correction of one published fact, by whom and when (ISO 8601). */
export interface Correction {
  readonly credential: CredentialId
  readonly dimension: DimensionId
  readonly fact: Fact
  readonly by: string
  readonly at: string
}

export const sql = {
  published: `SELECT body -> 'facts' -> ? AS fact FROM credential WHERE id = ?`,
  save: `
    INSERT INTO edit (credential_id, dimension_id, fact, published_hash, edited_by, edited_at)
    VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET
      fact = excluded.fact,
      published_hash = excluded.published_hash,
      edited_by = excluded.edited_by,
      edited_at = excluded.edited_at`,
} as const

/** Replaces an earlier correction of the same fact. False, and nothing stored, when no pack states such a fact. */
export function saveEdit(db: WriteDb, { credential, dimension, fact, by, at }: Correction): boolean {
  return together(db, () => {
    const row = db
      .prepare<[DimensionId, CredentialId], { readonly fact: string | null }>(sql.published)
      .get(dimension, credential)
    if (!row?.fact) return false
    const hash = factHash(parseColumn(Fact, 'credential.body', row.fact))
    db.prepare(sql.save).run(credential, dimension, JSON.stringify(fact), hash, by, at)
    return true
  })
}
