import type { EffectiveFact } from '../catalog/fact.ts'
import type { Dimension, DimensionGroup, Profile } from '../catalog/pack.ts'
import type { LocalizedText } from '../text/localized.ts'
import { sameFact } from './same-fact.ts'

export interface ComparisonRow {
  readonly dimension: Dimension
  /** One for each profile, in their order. */
  readonly cells: readonly EffectiveFact[]
  readonly differs: boolean
}

export interface ComparisonGroup {
  readonly id: string
  readonly label: LocalizedText
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
    groups: groups.flatMap(({ id, label, dimensions }) => {
      const rows = dimensions
        .filter((dimension) => dimension.compare && isSaid(dimension, profiles))
        .map((dimension) => compareRow(dimension, profiles))
      return rows.length === 0 ? [] : [{ id, label, rows }]
    }),
  }
}

/** What is computed may have nothing to say, such as pay in a state before one is chosen. */
function isSaid({ id, derived }: Dimension, profiles: readonly Profile[]): boolean {
  return derived === undefined || profiles.some(({ facts }) => facts[id] !== undefined)
}

function compareRow(dimension: Dimension, profiles: readonly Profile[]): ComparisonRow {
  const cells = profiles.map((profile) => profile.facts[dimension.id] ?? unstated)
  const [first, ...rest] = cells
  return { dimension, cells, differs: first !== undefined && rest.some((cell) => !sameFact(first, cell)) }
}

export const lenses = ['all', 'different', 'same'] as const
export type Lens = (typeof lenses)[number]

/** The rows that a lens lets through; a group without rows is left out. */
export function throughLens(comparison: Comparison, lens: Lens): readonly ComparisonGroup[] {
  return comparison.groups.flatMap((group) => {
    const rows = group.rows.filter((row) => lens === 'all' || row.differs === (lens === 'different'))
    return rows.length === 0 ? [] : [{ ...group, rows }]
  })
}

/** How many rows each lens lets through. */
export function countRows(comparison: Comparison): Record<Lens, number> {
  const rows = comparison.groups.flatMap((group) => group.rows)
  const different = rows.filter((row) => row.differs).length
  return { all: rows.length, different, same: rows.length - different }
}
