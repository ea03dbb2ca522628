import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { DimensionGroup } from '../catalog/pack.ts'
import { cellPlace, rowPlace, type NotePlace } from '../notes/place.ts'

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

/** What a note is called on paper, where numbers are sources: a, b … z, aa, ab … */
export function noteLetter(place: number): string {
  const last = String.fromCharCode(97 + (place % 26))
  return place < 26 ? last : noteLetter(Math.floor(place / 26) - 1) + last
}
