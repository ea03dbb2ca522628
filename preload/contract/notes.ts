import { z } from 'zod'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { longestDraft, longestNote } from '../../domain/notes/limits.ts'
import { read, write } from './method.ts'

/** Plain text. */
const NoteBody = z.string().max(longestNote)

export const Note = z.strictObject({
  about: CredentialId,
  body: NoteBody,
  /** Counts the saves; 1 after the first. */
  revision: z.int().min(1),
  updatedAt: z.iso.datetime(),
})
export type Note = z.infer<typeof Note>

/** Text not yet saved as a note, and the revision it started from (0: no note yet). */
export const Draft = z.strictObject({
  about: CredentialId,
  body: z.string().max(longestDraft),
  revision: z.int().min(0),
})
export type Draft = z.infer<typeof Draft>

export const notes = {
  find: read(
    z.strictObject({ about: CredentialId }),
    z.strictObject({ note: Note.nullable(), draft: Draft.nullable() }),
  ),
  /** CONFLICT when the stored note is not at `revision` any more. Saving ends the draft. */
  save: write(z.strictObject({ ...Draft.shape, body: NoteBody }), Note),
  keepDraft: write(Draft, z.null()),
  discardDraft: write(z.strictObject({ about: CredentialId }), z.null()),
}
