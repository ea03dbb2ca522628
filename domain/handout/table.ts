import { shownReading } from '../catalog/evidence.ts'
import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import { compare, type ComparisonRow } from '../compare/comparison.ts'
import { cellPlace, rowPlace } from '../notes/place.ts'
import { handoutCredential } from './handout-credential.ts'
import type { HandoutCredential, HandoutGroup, HandoutNote, HandoutRow } from './model.ts'
import { needs } from './needs.ts'
import type { Numbering } from './number-sources.ts'
import { notesOn, type PlacedNote } from './sheet-notes.ts'

interface Wanted {
  readonly row: (row: ComparisonRow) => boolean
  /** Rows that the reader has put out of sight. */
  readonly hidden: readonly DimensionId[]
  /** What somebody wants on paper; those on other credentials and rows are left out. */
  readonly notes: readonly PlacedNote[]
  /** Which readings the sheet shows, and so whose sources it numbers. */
  readonly readings: 'shown' | 'all'
}

interface Table {
  readonly columns: HandoutCredential[]
  readonly groups: HandoutGroup[]
  readonly written: HandoutNote[]
}

/** The rows of the comparison that are wanted on paper, their sources numbered as they occur. */
export function tableOf(
  pack: PackSummary,
  profiles: readonly Profile[],
  footnotes: Numbering,
  wanted: Wanted,
): Table {
  const columns = profiles.map(({ id }) => id)
  const written = notesOn(wanted.notes, pack.groups, profiles, wanted.hidden)
  const rows = compare(pack.groups, profiles).groups.map(({ id: _, rows: all, ...group }) => ({
    ...group,
    rows: all.filter((row) => wanted.row(row) && !wanted.hidden.includes(row.dimension.id)),
  }))
  const groups = rows.flatMap(({ rows: printed, ...group }) => {
    if (printed.length === 0) return []
    return [
      {
        ...group,
        rows: printed.map((row): HandoutRow => {
          const { dimension, differs, isWithin, unit, cells } = row
          for (const cell of cells) footnotes.ofFact(cell, wanted.readings)
          const noted = isNoted(dimension.id, columns, written)
          const need = noted ? undefined : needOf(row)
          return {
            dimension,
            differs,
            isWithin,
            ...(need !== undefined && { need }),
            ...(unit && { unit }),
            cells: [...cells],
          }
        }),
      },
    ]
  })
  return { columns: profiles.map(handoutCredential), groups, written }
}

/**
 * How much a row is needed, or undefined where it stays on paper whatever happens: what the pack calls so, the rows of
 * the start screen, and what the occupation pays, in the country and in a state that was asked for.
 */
function needOf({ dimension, differs, cells }: ComparisonRow): number | undefined {
  const pays = dimension.derived === 'occupationMedian' || dimension.derived === 'occupationStateMedian'
  if (dimension.handout === 'always' || dimension.headline || pays) return undefined
  if (cells.every(({ fact }) => !shownReading(fact))) return needs.unknown
  if (!differs) return needs.alike
  return dimension.handout === 'optional' ? needs.optional : needs.telling
}

function isNoted(
  row: DimensionId,
  columns: readonly CredentialId[],
  written: readonly Pick<HandoutNote, 'about'>[],
): boolean {
  const places = new Set([rowPlace(row), ...columns.map((column) => cellPlace(column, row))])
  return written.some(({ about }) => places.has(about))
}
