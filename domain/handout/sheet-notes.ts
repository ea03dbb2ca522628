import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { DimensionGroup } from '../catalog/pack.ts'
import { cellPlace, partsOf, rowPlace, type NotePlace } from '../notes/place.ts'
import type { HandoutCredential, HandoutNote } from './model.ts'

export interface PlacedNote {
  readonly about: NotePlace
  readonly body: string
}

/**
 * The notes that belong on a sheet, in its order: on the columns, then row by row. A row that is compared on
 * screen only is no reason to leave out a note that somebody wants on paper; a row put out of sight is one.
 */
export function notesOfSheet<N extends Pick<PlacedNote, 'about'>>(
  notes: readonly N[],
  groups: readonly DimensionGroup[],
  columns: readonly CredentialId[],
  hidden: readonly DimensionId[] = [],
): readonly N[] {
  if (notes.length === 0) return []
  const rows = groups
    .flatMap(({ dimensions }) => dimensions)
    .filter(({ id, compare }) => compare && !hidden.includes(id))
  const places = [
    ...columns,
    ...rows.flatMap(({ id }) => [rowPlace(id), ...columns.map((column) => cellPlace(column, id))]),
  ]
  const byPlace = new Map(notes.map((note) => [note.about, note]))
  return places.flatMap((place) => byPlace.get(place) ?? [])
}

/** Those on credentials and on their facts: one on a row of every comparison needs a table to stand at. */
export function notesOnCredentials<N extends Pick<PlacedNote, 'about'>>(notes: readonly N[]): readonly N[] {
  return notes.filter(({ about }) => partsOf(about).credential !== undefined)
}

/** The same as they are printed, each with a letter and the name of its place. */
export function notesOn(
  notes: readonly PlacedNote[],
  groups: readonly DimensionGroup[],
  credentials: readonly Pick<HandoutCredential, 'id' | 'abbreviation'>[],
  hidden: readonly DimensionId[] = [],
): HandoutNote[] {
  const labels = new Map(groups.flatMap((group) => group.dimensions).map(({ id, label }) => [id, label]))
  const columns = credentials.map(({ id }) => id)
  return notesOfSheet(notes, groups, columns, hidden).map(({ about, body }, place) => {
    const { credential, dimension } = partsOf(about)
    const row = dimension && labels.get(dimension)
    return {
      letter: noteLetter(place),
      column: credentials.find(({ id }) => id === credential)?.abbreviation ?? null,
      row: row ?? null,
      about,
      body,
    }
  })
}

/** What a note is called on paper, where numbers are sources: a, b … z, aa, ab … */
export function noteLetter(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : noteLetter(Math.floor(place / 26) - 1) + last
}
