import { Worksheet } from '../../../domain/worksheet/model.ts'
import type { WorksheetEntry } from '../../../preload/contract/worksheets.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'
import { parseColumn } from '../store-error.ts'

export const sql = {
  list: `
    SELECT id, name, pack, updated_at AS updatedAt, body FROM worksheet ORDER BY updated_at DESC, name, id`,
  find: `SELECT name, body, revision, updated_at AS updatedAt FROM worksheet WHERE id = ?`,
  save: `
    INSERT INTO worksheet (id, name, pack, body, updated_at, revision)
    VALUES (:id, :name, :pack, :body, :updatedAt, :revision + 1)
    ON CONFLICT DO UPDATE SET
      name = excluded.name,
      pack = excluded.pack,
      body = excluded.body,
      updated_at = excluded.updated_at,
      revision = excluded.revision
    WHERE revision = :revision
    RETURNING revision`,
  remove: `DELETE FROM worksheet WHERE id = ?`,
} as const

interface WorksheetRow {
  readonly name: string
  readonly body: string
  readonly revision: number
  readonly updatedAt: string
}

/** The newest first. One that cannot be read is told of, and hides none of the others. */
export function listWorksheets(db: ReadDb): WorksheetEntry[] {
  const rows = statement<[], Omit<WorksheetEntry, 'isSound'> & { readonly body: string }>(db, sql.list).all()
  return rows.map(({ body, ...entry }) => ({ ...entry, isSound: isSound(body) }))
}

function isSound(body: string): boolean {
  try {
    return Worksheet.safeParse(JSON.parse(body)).success
  } catch {
    return false
  }
}

/** @throws StoreError STORE_DAMAGED when what is stored is no worksheet */
export function findWorksheet(
  db: ReadDb,
  id: string,
): { worksheet: Worksheet; revision: number } | undefined {
  const row = findRow(db, id)
  return row && { worksheet: parseColumn(Worksheet, `worksheet ${id}`, row.body), revision: row.revision }
}

/** As stored, readable or not. */
export function findRow(db: ReadDb, id: string): WorksheetRow | undefined {
  return statement<[string], WorksheetRow>(db, sql.find).get(id)
}

/**
 * The new revision, one more than that of what was saved before. Undefined when the stored one is not at
 * `revision` any more; one that was removed comes back.
 */
export function saveWorksheet(
  db: WriteDb,
  worksheet: Worksheet,
  revision: number,
  updatedAt: string,
): number | undefined {
  const { id, name, pack } = worksheet
  return statement<[object], number>(db, sql.save)
    .pluck()
    .get({ id, name, pack, body: JSON.stringify(worksheet), updatedAt, revision })
}

export function removeWorksheet(db: WriteDb, id: string): void {
  statement(db, sql.remove).run(id)
}
