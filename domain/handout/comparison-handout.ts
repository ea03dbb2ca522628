import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { DimensionId, SourceId } from '../catalog/ids.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import { compare } from '../compare/comparison.ts'
import { partsOf } from '../notes/place.ts'
import type { Language } from '../text/localized.ts'
import type { Handout, Paper } from './model.ts'
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
): Handout {
  const footnotes = numberSources()
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
              cells: cells.map((fact) => ({ fact, sourceNumbers: footnotes.of(fact) })),
            })),
          },
        ]
  })
  return {
    kind: 'comparison',
    language,
    paper,
    columns: profiles.map(({ id, abbreviation, name, gloss, issuer, page, status, draft }) => ({
      id,
      abbreviation,
      name,
      gloss,
      issuer,
      page,
      status,
      ...(draft && { draft }),
    })),
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
    sources: footnotes.all().map((id, place) => {
      const source = pack.sources.find((entry) => entry.id === id)
      if (!source) throw new Error(`Source ${id} is not in the pack`)
      return { number: place + 1, source }
    }),
    edition: pack.edition,
    printedOn,
  }
}

function numberSources(): { of: (fact: EffectiveFact) => number[]; all: () => readonly SourceId[] } {
  const order: SourceId[] = []
  return {
    of({ fact }) {
      const sources = shownReading(fact)?.sources ?? []
      for (const source of sources) if (!order.includes(source)) order.push(source)
      return sources.map((source) => order.indexOf(source) + 1).toSorted((a, b) => a - b)
    },
    all: () => order,
  }
}
