import { known } from '../../catalog/known-dimensions.ts'
import type { StateCode } from '../../catalog/ids.ts'
import type { Dimension, OccupationWages, PackSummary, Profile } from '../../catalog/pack.ts'
import type { Value } from '../../catalog/value.ts'
import type { Range } from '../costs.ts'
import { findDimension } from './dimensions.ts'
import { drawnOf, figureMarkOf, type Mark } from './mark.ts'

/**
 * Pay in USD a year on one axis, of two populations that must not be taken for one: holders who answered
 * a survey, and everybody in an occupation, with or without a credential.
 */
export interface PayChart {
  readonly survey: Survey | undefined
  readonly occupations: readonly OccupationPay[]
  /** The profiles, by their place, whose occupation has no wages in the pack. */
  readonly withoutOccupation: readonly number[]
  /** The highest figure of all. */
  readonly highest: number
}

interface Survey {
  readonly dimension: Dimension
  /** One for each profile, in their order. */
  readonly marks: readonly Mark<Range>[]
}

export interface OccupationPay {
  readonly wages: OccupationWages
  /** The profiles, by their place, that prepare for it. */
  readonly places: readonly number[]
  /** Middle wage in the chosen state; undefined without a state, or where it is not known. */
  readonly inState: number | undefined
}

/** Undefined for a pack that says nothing of pay. */
export function payChart(
  pack: Pick<PackSummary, 'groups' | 'wages'>,
  profiles: readonly Profile[],
  state: StateCode | null,
): PayChart | undefined {
  const dimension = findDimension(pack, known.surveyedPay)
  if (!dimension && pack.wages.length === 0) return undefined
  const marks = profiles.map(({ facts }) => figureMarkOf(facts[known.surveyedPay], yearlyPay))
  const wagesOf = profiles.map(({ occupations }) =>
    pack.wages.find(({ occupation }) => occupations.includes(occupation)),
  )
  const occupations = pack.wages.flatMap((wages): OccupationPay[] => {
    const places = placesOf(wagesOf, wages)
    return places.length === 0
      ? []
      : [{ wages, places, inState: state ? wages.byState[state]?.median : undefined }]
  })
  const ends = occupations.flatMap(({ wages: { national }, inState }) => [
    national.p90 ?? national.p50,
    inState ?? 0,
  ])
  return {
    survey: dimension && { dimension, marks },
    occupations,
    withoutOccupation: placesOf(wagesOf, undefined),
    highest: Math.max(0, ...ends, ...drawnOf(marks).map(({ max }) => max)),
  }
}

const placesOf = <T>(all: readonly T[], wanted: T): readonly number[] =>
  all.flatMap((one, place) => (one === wanted ? [place] : []))

function yearlyPay(value: Value): Range | undefined {
  if (value.kind === 'money' && value.period === 'year') return { min: value.amount, max: value.amount }
  return value.kind === 'moneyRange' && value.period === 'year' ? value : undefined
}
