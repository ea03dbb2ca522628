import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { Dimension, PackSummary, Profile } from '../catalog/pack.ts'
import { commonOf, type Occasion } from './common.ts'
import type { ComparisonHandout, CounselorHandout } from './model.ts'
import { numberSources } from './number-sources.ts'
import { tableOf } from './table.ts'

export interface SheetContents {
  /** Rows that the reader has put out of sight. */
  readonly hidden?: readonly DimensionId[]
  /** The column that the others are measured against; one that is not on the sheet is none. */
  readonly baseline?: CredentialId | null
}

/** The printed comparison: the rows the pack marks for paper, sources numbered as they first occur. */
export function comparisonHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  occasion: Occasion,
  { hidden = [], baseline = null }: SheetContents = {},
): ComparisonHandout {
  const footnotes = numberSources(pack.sources)
  const wanted = { row: ({ dimension }: { dimension: Dimension }) => dimension.handout !== false }
  const table = tableOf(pack, profiles, footnotes, {
    ...wanted,
    hidden,
    notes: occasion.notes ?? [],
    readings: 'shown',
  })
  return {
    kind: 'comparison',
    ...commonOf(pack, occasion, footnotes, table.columns),
    ...table,
    baseline: onSheet(baseline, profiles),
  }
}

/** Every row with all readings, for whoever advises; nothing of it may be left out. */
export function counselorHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  occasion: Occasion,
  { hidden = [], baseline = null }: SheetContents = {},
): CounselorHandout {
  const footnotes = numberSources(pack.sources)
  const wanted = { row: () => true, hidden, notes: occasion.notes ?? [], readings: 'all' as const }
  const table = tableOf(pack, profiles, footnotes, wanted)
  const groups = table.groups.map(({ rows, ...group }) => ({
    ...group,
    rows: rows.map(({ need: _, ...row }) => row),
  }))
  const common = commonOf(pack, occasion, footnotes, table.columns)
  // As long as it is, it is set small from the beginning.
  return {
    kind: 'counselor',
    ...common,
    ...table,
    groups,
    baseline: onSheet(baseline, profiles),
    fit: { ...common.fit, spacing: 'tight', points: 11 },
  }
}

function onSheet(baseline: CredentialId | null, profiles: readonly Profile[]): CredentialId | null {
  return profiles.find(({ id }) => id === baseline)?.id ?? null
}
