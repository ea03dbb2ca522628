import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { Confirmation } from '../../../domain/catalog/pack.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'

interface ConfirmationRow extends Confirmation {
  readonly credential: CredentialId
}

export const sql = {
  list: `SELECT credential_id AS credential, confirmed_by AS "by", confirmed_at AS "at" FROM confirmation`,
  save: `
    INSERT INTO confirmation (credential_id, confirmed_by, confirmed_at) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET
      confirmed_by = excluded.confirmed_by,
      confirmed_at = excluded.confirmed_at`,
  remove: `DELETE FROM confirmation WHERE credential_id = ?`,
} as const

export function findConfirmations(db: ReadDb): ReadonlyMap<CredentialId, Confirmation> {
  const rows = statement<[], ConfirmationRow>(db, sql.list).all()
  return new Map(rows.map(({ credential, ...confirmation }) => [credential, confirmation]))
}

/** Replaces an earlier one. */
export function saveConfirmation(db: WriteDb, credential: CredentialId, { by, at }: Confirmation): void {
  statement(db, sql.save).run(credential, by, at)
}

export function removeConfirmation(db: WriteDb, credential: CredentialId): void {
  statement(db, sql.remove).run(credential)
}
