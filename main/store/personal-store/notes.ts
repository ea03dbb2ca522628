import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { Draft, Note } from '../../../preload/contract/notes.ts'
import { type ReadDb, statement, together, type WriteDb } from '../db.ts'
import { discardDraft } from './drafts.ts'

/** The columns of `Note`. */
const note = `about, body, revision, updated_at AS updatedAt`

export const sql = {
  find: `SELECT ${note} FROM note WHERE about = ?`,
  insert: `
    INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)
    ON CONFLICT DO NOTHING
    RETURNING ${note}`,
  update: `
    UPDATE note SET body = ?, revision = revision + 1, updated_at = ?
    WHERE about = ? AND revision = ?
    RETURNING ${note}`,
} as const

export function findNote(db: ReadDb, about: CredentialId): Note | undefined {
  return statement<[CredentialId], Note>(db, sql.find).get(about)
}

/** Undefined when there is a note already. */
export function insertNote(db: WriteDb, about: CredentialId, body: string, at: string): Note | undefined {
  return statement<[CredentialId, string, string], Note>(db, sql.insert).get(about, body, at)
}

/** Undefined when the note changed since `revision` was read. */
export function updateNote(
  db: WriteDb,
  about: CredentialId,
  body: string,
  revision: number,
  at: string,
): Note | undefined {
  return statement<[string, string, CredentialId, number], Note>(db, sql.update).get(
    body,
    at,
    about,
    revision,
  )
}

/**
 * Stores a draft as the note and ends the draft, both or neither. Undefined when the note changed since the
 * draft was begun; note and draft are then as before.
 */
export function saveNote(db: WriteDb, draft: Draft, at: string): Note | undefined {
  const { about, body, revision } = draft
  return together(db, () => {
    const saved = revision === 0 ? insertNote(db, about, body, at) : updateNote(db, about, body, revision, at)
    if (saved) discardDraft(db, about)
    return saved
  })
}
