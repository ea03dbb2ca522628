import { mostRecent } from '../../../domain/compare/saved.ts'
import { SavedComparison, ViewAddress } from '../../../preload/contract/comparisons.ts'
import { type ReadDb, statement, together, type WriteDb } from '../db.ts'

export const sql = {
  saved: `SELECT id, name, address FROM comparison ORDER BY name, id`,
  save: `
    INSERT INTO comparison (id, name, address) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET name = excluded.name, address = excluded.address`,
  remove: `DELETE FROM comparison WHERE id = ?`,
  recent: `SELECT address FROM recent_comparison ORDER BY visited_at DESC, columns`,
  visit: `
    INSERT INTO recent_comparison (columns, address, visited_at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET address = excluded.address, visited_at = excluded.visited_at`,
  forgetOlder: `
    DELETE FROM recent_comparison WHERE columns NOT IN (
      SELECT columns FROM recent_comparison ORDER BY visited_at DESC, columns LIMIT ?
    )`,
} as const

/** What another version wrote and this one cannot take is left out; it stays where it is. */
export function findSavedComparisons(db: ReadDb): SavedComparison[] {
  return statement(db, sql.saved)
    .all()
    .flatMap((row) => {
      const comparison = SavedComparison.safeParse(row)
      return comparison.success ? [comparison.data] : []
    })
}

/** Takes the place of what has its id, if there is such. */
export function saveComparison(db: WriteDb, { id, name, address }: SavedComparison): void {
  statement(db, sql.save).run(id, name, address)
}

export function removeComparison(db: WriteDb, id: string): void {
  statement(db, sql.remove).run(id)
}

/** Addresses of the last few, the newest first. */
export function findRecentComparisons(db: ReadDb): string[] {
  const addresses = statement<[], string>(db, sql.recent).pluck().all()
  return addresses.filter((address) => ViewAddress.safeParse(address).success)
}

/** Counts once for the same columns, however they were looked at: the last view of them stays. */
export function visitComparison(db: WriteDb, address: string, at: string): void {
  const [columns] = address.split('?')
  together(db, () => {
    statement(db, sql.visit).run(columns, address, at)
    statement(db, sql.forgetOlder).run(mostRecent)
  })
}
