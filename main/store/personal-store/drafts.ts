import type { NotePlace } from '../../../domain/notes/place.ts'
import type { Draft } from '../../../preload/contract/notes.ts'
import { type ReadDb, statement, type WriteDb } from '../db.ts'

export const sql = {
  find: `SELECT about, body, revision FROM draft WHERE about = ?`,
  keep: `
    INSERT INTO draft (about, body, revision, kept_at) VALUES (?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET body = excluded.body, revision = excluded.revision, kept_at = excluded.kept_at`,
  discard: `DELETE FROM draft WHERE about = ?`,
} as const

export function findDraft(db: ReadDb, about: NotePlace): Draft | undefined {
  return statement<[NotePlace], Draft>(db, sql.find).get(about)
}

/** Replaces an earlier draft about the same place. */
export function keepDraft(db: WriteDb, draft: Draft, at: string): void {
  statement(db, sql.keep).run(draft.about, draft.body, draft.revision, at)
}

export function discardDraft(db: WriteDb, about: NotePlace): void {
  statement(db, sql.discard).run(about)
}
