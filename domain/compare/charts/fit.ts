import type { Dimension, PackSummary, Profile } from '../../catalog/pack.ts'
import { dimensionsOfKind } from './dimensions.ts'
import { markOf, type Mark } from './mark.ts'

/** How well each credential fits each row of a matrix. */
export interface FitChart {
  readonly dimension: Dimension
  /** One for each profile, in their order: the level, 0 to 4, of each row by its id; null where nobody has said. */
  readonly marks: readonly Mark<Readonly<Record<string, number | null>>>[]
}

/** None for a pack without a matrix. */
export function fitCharts(
  pack: Pick<PackSummary, 'groups'>,
  profiles: readonly Profile[],
): readonly FitChart[] {
  return dimensionsOfKind(pack, 'matrix').map((dimension) => ({
    dimension,
    marks: profiles.map(({ facts }) =>
      markOf(facts[dimension.id], (value) => (value.kind === 'matrix' ? value.levels : undefined)),
    ),
  }))
}
