import { z } from 'zod'
import { longestDraft, longestNote } from '../../domain/notes/limits.ts'
import { isPlace, type NotePlace } from '../../domain/notes/place.ts'
import { read, write } from './method.ts'

const Place = z.custom<NotePlace>(isPlace)

/** Plain text. */
const NoteBody = z.string().max(longestNote)

export const Note = z.strictObject({
  about: Place,
  body: NoteBody,
  /** Counts the saves; 1 after the first. */
  revision: z.int().min(1),
  updatedAt: z.iso.datetime(),
  /** Printed on handouts that show its place; withheld at first. */
  printed: z.boolean(),
})
export type Note = z.infer<typeof Note>

/** Text not yet saved as a note, and the revision it started from (0: no note yet). */
export const Draft = z.strictObject({
  about: Place,
  body: z.string().max(longestDraft),
  revision: z.int().min(0),
})
export type Draft = z.infer<typeof Draft>

/** One place with a text: that of the note, or of the draft where nothing was saved yet. */
export const NoteEntry = z.strictObject({
  about: Place,
  body: z.string().max(longestDraft),
  /** The text was saved; otherwise it is that of a draft. */
  isSaved: z.boolean(),
  /** There is a draft, with or without an older text that was saved. */
  hasDraft: z.boolean(),
  printed: z.boolean(),
  /** Of the last save, or of the draft where there was none. */
  updatedAt: z.iso.datetime(),
})
export type NoteEntry = z.infer<typeof NoteEntry>

export const notes = {
  /** Every place with a text, the newest first; empty texts are left out. */
  list: read(z.strictObject({}), z.array(NoteEntry)),
  find: read(
    z.strictObject({ about: Place }),
    z.strictObject({ note: Note.nullable(), draft: Draft.nullable() }),
  ),
  /** CONFLICT when the stored note is not at `revision` any more. Saving ends the draft. */
  save: write(z.strictObject({ ...Draft.shape, body: NoteBody }), Note),
  /** Whether it is printed; no new revision. NOT_FOUND where nothing was saved yet. */
  print: write(z.strictObject({ about: Place, printed: z.boolean() }), z.null()),
  keepDraft: write(Draft, z.null()),
  discardDraft: write(z.strictObject({ about: Place }), z.null()),
}
