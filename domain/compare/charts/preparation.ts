import { known } from '../../catalog/known-dimensions.ts'
import type { Dimension, PackSummary, Profile } from '../../catalog/pack.ts'
import type { Value } from '../../catalog/value.ts'
import type { Range } from '../costs.ts'
import { spanOf, timesOf, type Times } from '../times.ts'
import { findDimension } from './dimensions.ts'
import { drawnOf, figureMarkOf, type Mark } from './mark.ts'

/** Hours of study are not weeks of a calendar, so each has an axis of its own. */
export interface PreparationChart {
  readonly dimension: Dimension
  readonly calendar: TimeAxis
  readonly study: TimeAxis
}

export interface TimeAxis {
  /** Minutes; one for each profile, in their order. */
  readonly marks: readonly Mark<Range>[]
  /** The longest, in minutes; 0 where nothing is drawn. */
  readonly longest: number
  /** The unit that the axis counts in. */
  readonly unit: TimeUnit
}

export const timeUnits = { hour: 60, day: 1_440, week: 10_080, month: 43_830, year: 525_960 } as const
type TimeUnit = keyof typeof timeUnits

/** Undefined for a pack that says nothing of study time. */
export function preparationChart(
  pack: Pick<PackSummary, 'groups'>,
  profiles: readonly Profile[],
): PreparationChart | undefined {
  const dimension = findDimension(pack, known.studyTime)
  if (!dimension) return undefined
  return {
    dimension,
    calendar: axisOf(profiles, 'elapsed', (longest) => {
      if (longest <= 3 * timeUnits.month) return 'week'
      return longest <= 3 * timeUnits.year ? 'month' : 'year'
    }),
    study: axisOf(profiles, 'effort', () => 'hour'),
  }
}

function axisOf(
  profiles: readonly Profile[],
  kind: keyof Times,
  unitFor: (longest: number) => TimeUnit,
): TimeAxis {
  const shapeOf = (value: Value): Range | undefined => {
    const span = spanOf(value)
    return span && timesOf(span)[kind]
  }
  const marks = profiles.map(({ facts }) => figureMarkOf(facts[known.studyTime], shapeOf))
  const longest = Math.max(0, ...drawnOf(marks).map(({ max }) => max))
  return { marks, longest, unit: unitFor(longest) }
}
