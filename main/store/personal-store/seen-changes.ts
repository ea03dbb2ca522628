import { type ReadDb, statement, together, type WriteDb } from '../db.ts'

export const sql = {
  list: `SELECT id FROM seen_change`,
  see: `INSERT INTO seen_change (id) VALUES (?) ON CONFLICT DO NOTHING`,
} as const

export function findSeenChanges(db: ReadDb): ReadonlySet<string> {
  return new Set(statement<[], string>(db, sql.list).pluck().all())
}

export function seeChanges(db: WriteDb, ids: readonly string[]): void {
  together(db, () => {
    for (const id of ids) statement(db, sql.see).run(id)
  })
}
