import type { Dimension, PackSummary, Profile } from '../../catalog/pack.ts'
import type { LocalizedText } from '../../text/localized.ts'
import type { Range } from '../costs.ts'
import { dimensionsOfKind } from './dimensions.ts'
import { drawnOf, figureMarkOf, type Mark } from './mark.ts'

/** What an exam is made of, for one dimension of shares. */
export interface MakeUpChart {
  readonly dimension: Dimension
  /** One for each profile, in their order. */
  readonly marks: readonly Mark<MakeUp>[]
  /** Percent: the largest share of all, so that parts of different exams stand on one scale. */
  readonly largest: number
}

export interface MakeUp {
  readonly parts: readonly MakeUpPart[]
  /**
   * Percent of the whole that goes to one part or another, where the issuer gives ranges: what their lower
   * ends leave over.
   */
  readonly open: number
}

interface MakeUpPart extends Range {
  readonly label: LocalizedText
  /** Percent of the whole, before it, that surely belongs to the parts before it. */
  readonly start: number
}

/** None for a pack that gives no shares. */
export function makeUpCharts(
  pack: Pick<PackSummary, 'groups'>,
  profiles: readonly Profile[],
): readonly MakeUpChart[] {
  return dimensionsOfKind(pack, 'shareTable').map((dimension) => {
    const marks = profiles.map(({ facts }) =>
      figureMarkOf(facts[dimension.id], (value) =>
        value.kind === 'shareTable' ? makeUpOf(value.parts) : undefined,
      ),
    )
    const shares = drawnOf(marks).flatMap(({ parts }) => parts.map(({ max }) => max))
    return { dimension, marks, largest: Math.max(0, ...shares) }
  })
}

function makeUpOf(stated: readonly Omit<MakeUpPart, 'start'>[]): MakeUp {
  let sure = 0
  const parts = stated.map(({ label, min, max }) => {
    const start = sure
    sure += min
    return { label, min, max, start }
  })
  const varies = stated.some(({ min, max }) => min < max)
  return { parts, open: varies ? Math.max(0, 100 - sure) : 0 }
}
