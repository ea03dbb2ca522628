import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { Dimension, DimensionGroup, Profile } from '../catalog/pack.ts'
import { commonUnitOf, type CommonUnit } from '../text/duration.ts'
import { likenessOf } from './likeness.ts'

export interface ComparisonRow {
  readonly dimension: Dimension
  /** One for each profile, in their order. */
  readonly cells: readonly EffectiveFact[]
  readonly differs: boolean
  /** They do not differ, because figures this close together count as the same. */
  readonly isWithin: boolean
  /** For the durations of the row, where they are stated in several units. */
  readonly unit: CommonUnit | undefined
}

export interface ComparisonGroup extends Omit<DimensionGroup, 'dimensions'> {
  readonly rows: readonly ComparisonRow[]
}

export interface Comparison {
  readonly profiles: readonly Profile[]
  readonly groups: readonly ComparisonGroup[]
}

/** Nobody has looked into this: a profile of another pack, or a dimension younger than the profile. */
const unstated: EffectiveFact = {
  fact: {
    state: 'notPublished',
    note: { en: 'Not looked into for this credential.', es: 'No se ha investigado para esta credencial.' },
  },
}

/** The comparison that screen, handout and charts all show; groups and rows keep the pack's order. */
export function compare(groups: readonly DimensionGroup[], profiles: readonly Profile[]): Comparison {
  return {
    profiles,
    groups: groups.flatMap(({ dimensions, ...group }) => {
      const rows = dimensions
        .filter((dimension) => dimension.compare && isSaid(dimension, profiles))
        .map((dimension) => compareRow(dimension, profiles))
      return rows.length === 0 ? [] : [{ ...group, rows }]
    }),
  }
}

/** What is computed may have nothing to say, such as pay in a state before one is chosen. */
function isSaid({ id, derived }: Dimension, profiles: readonly Profile[]): boolean {
  return derived === undefined || profiles.some(({ facts }) => facts[id] !== undefined)
}

function compareRow(dimension: Dimension, profiles: readonly Profile[]): ComparisonRow {
  const cells = profiles.map((profile) => profile.facts[dimension.id] ?? unstated)
  const likeness = likenessOf(cells, dimension)
  return {
    dimension,
    cells,
    differs: likeness === 'different',
    isWithin: likeness === 'within',
    unit: isTime(dimension) ? commonUnitOf(cells.flatMap(durationsIn)) : undefined,
  }
}

const isTime = ({ kind }: Dimension): boolean => kind === 'duration' || kind === 'durationRange'

function durationsIn({ fact }: EffectiveFact): readonly string[] {
  const value = shownReading(fact)?.value
  if (value?.kind === 'duration') return [value.duration]
  return value?.kind === 'durationRange' ? [value.min, value.max] : []
}

export const lenses = ['all', 'different', 'same'] as const
export type Lens = (typeof lenses)[number]

/** How many rows each lens lets through. */
export function countRows(comparison: Comparison): Record<Lens, number> {
  const rows = comparison.groups.flatMap((group) => group.rows)
  const different = rows.filter((row) => row.differs).length
  return { all: rows.length, different, same: rows.length - different }
}
