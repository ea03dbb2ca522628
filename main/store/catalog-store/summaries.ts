import type { PackId } from '../../../domain/catalog/ids.ts'
import { PackSummary } from '../../../domain/catalog/pack.ts'
import { type ReadDb, statement } from '../db.ts'
import { parseColumn } from '../store-error.ts'

/** A pack as it is stored; the hash changes with anything in it. */
export interface PackRow {
  readonly id: PackId
  readonly hash: string
}

export const sql = {
  summary: `SELECT summary FROM pack WHERE id = ?`,
} as const

const parsed = new WeakMap<ReadDb, Map<string, PackSummary>>()

/**
 * As published, without what was confirmed here. Read and checked once for each edition: it is large, and
 * every question about a credential needs it.
 *
 * @throws StoreError STORE_DAMAGED
 */
export function getSummary(db: ReadDb, { id, hash }: PackRow): PackSummary {
  const known = parsed.get(db) ?? new Map<string, PackSummary>()
  parsed.set(db, known)
  const found = known.get(hash)
  if (found) return found
  const stored = statement<[PackId], string>(db, sql.summary).pluck().get(id)
  const summary = parseColumn(PackSummary, 'pack.summary', stored ?? '')
  known.set(hash, summary)
  return summary
}
