import type { NotePlace } from '../../../domain/notes/place.ts'
import type { Draft, Note, NoteEntry } from '../../../preload/contract/notes.ts'
import { type ReadDb, statement, together, type WriteDb } from '../db.ts'
import { discardDraft } from './drafts.ts'

/** The columns of `Note`. */
const note = `about, body, revision, updated_at AS updatedAt, printed`

/** Not all tabs, line breaks and spaces. */
const isText = (column: string): string => `(trim(${column}, char(9, 10, 13, 32)) <> '')`

/** SQLite has no yes and no. */
type NoteRow = Omit<Note, 'printed'> & { readonly printed: 0 | 1 }

export const sql = {
  list: `
    SELECT
      about,
      iif(saved, text, draft.body) AS body,
      saved AS isSaved,
      draft.about IS NOT NULL AS hasDraft,
      saved AND printed AS printed,
      iif(saved, updated_at, kept_at) AS updatedAt
    FROM (SELECT about, body AS text, ${isText('body')} AS saved, printed, updated_at FROM note)
    FULL JOIN draft USING (about)
    WHERE saved OR ${isText('draft.body')}
    ORDER BY updatedAt DESC, about`,
  find: `SELECT ${note} FROM note WHERE about = ?`,
  insert: `
    INSERT INTO note (about, body, revision, updated_at) VALUES (?, ?, 1, ?)
    ON CONFLICT DO NOTHING
    RETURNING ${note}`,
  update: `
    UPDATE note SET body = ?, revision = revision + 1, updated_at = ?
    WHERE about = ? AND revision = ?
    RETURNING ${note}`,
  print: `UPDATE note SET printed = ? WHERE about = ?`,
} as const

/** SQLite answers 1 and 0, or null where a row of the join is missing. */
type EntryRow = Pick<NoteEntry, 'about' | 'body' | 'updatedAt'> &
  Readonly<Record<'isSaved' | 'hasDraft' | 'printed', 0 | 1 | null>>

/** Every place with a text, the newest first. */
export function listNotes(db: ReadDb): NoteEntry[] {
  const rows = statement<[], EntryRow>(db, sql.list).all()
  return rows.map(({ isSaved, hasDraft, printed, ...entry }) => ({
    ...entry,
    isSaved: isSaved === 1,
    hasDraft: hasDraft === 1,
    printed: printed === 1,
  }))
}

export function findNote(db: ReadDb, about: NotePlace): Note | undefined {
  return asNote(statement<[NotePlace], NoteRow>(db, sql.find).get(about))
}

const asNote = (row: NoteRow | undefined): Note | undefined => row && { ...row, printed: row.printed === 1 }

/** Undefined when there is a note already. */
export function insertNote(db: WriteDb, about: NotePlace, body: string, at: string): Note | undefined {
  return asNote(statement<[NotePlace, string, string], NoteRow>(db, sql.insert).get(about, body, at))
}

/** Undefined when the note changed since `revision` was read. */
export function updateNote(
  db: WriteDb,
  about: NotePlace,
  body: string,
  revision: number,
  at: string,
): Note | undefined {
  const update = statement<[string, string, NotePlace, number], NoteRow>(db, sql.update)
  return asNote(update.get(body, at, about, revision))
}

/** False where nothing was saved yet. */
export function printNote(db: WriteDb, about: NotePlace, printed: boolean): boolean {
  return statement(db, sql.print).run(printed ? 1 : 0, about).changes === 1
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
