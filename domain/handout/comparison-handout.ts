import type { DimensionId } from '../catalog/ids.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import { compare } from '../compare/comparison.ts'
import { partsOf } from '../notes/place.ts'
import type { Language } from '../text/localized.ts'
import { handoutCredential } from './handout-credential.ts'
import type { ComparisonHandout, Paper } from './model.ts'
import { numberSources } from './number-sources.ts'
import { noteLetter, notesOfSheet, type PlacedNote } from './sheet-notes.ts'

export interface HandoutChoices {
  readonly language: Language
  readonly paper: Paper
  /** ISO date of the day of printing, where the printer stands. */
  readonly printedOn: string
  /** Rows that the reader has put out of sight. */
  readonly hidden?: readonly DimensionId[]
  /** What somebody wants on paper; those on other credentials and rows are left out. */
  readonly notes?: readonly PlacedNote[] | undefined
}

/** The printed comparison: the rows the pack marks for paper, sources numbered as they first occur. */
export function comparisonHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  { language, paper, printedOn, hidden = [], notes = [] }: HandoutChoices,
): ComparisonHandout {
  const footnotes = numberSources(pack.sources)
  const columns = profiles.map(({ id }) => id)
  const labels = new Map(pack.groups.flatMap((group) => group.dimensions).map(({ id, label }) => [id, label]))
  const groups = compare(pack.groups, profiles).groups.flatMap(({ label, rows }) => {
    const printed = rows.filter(({ dimension }) => dimension.handout && !hidden.includes(dimension.id))
    return printed.length === 0
      ? []
      : [
          {
            label,
            rows: printed.map(({ dimension, differs, unit, cells }) => ({
              dimension,
              differs,
              ...(unit && { unit }),
              cells: cells.map((fact) => ({ fact, sourceNumbers: footnotes.ofFact(fact) })),
            })),
          },
        ]
  })
  return {
    kind: 'comparison',
    language,
    paper,
    columns: profiles.map(handoutCredential),
    groups,
    notes: notesOfSheet(notes, pack.groups, columns, hidden).map(({ about, body }, place) => {
      const { credential, dimension } = partsOf(about)
      const column = profiles.find(({ id }) => id === credential)
      const row = dimension && labels.get(dimension)
      return {
        letter: noteLetter(place),
        column: column?.abbreviation ?? null,
        row: row ?? null,
        about,
        body,
      }
    }),
    sources: footnotes.all(),
    edition: pack.edition,
    printedOn,
  }
}
