import { findFigureOf } from '../catalog/figures.ts'
import type { DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Dimension, Profile } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { combinedCost } from '../compare/combined-cost.ts'
import { byName, withoutBeginnerForms } from '../compare/standing.ts'
import { combinedUpkeep } from '../compare/upkeep.ts'
import { durationMinutes, sumDurations } from '../text/duration.ts'
import { canonical } from './canonical.ts'
import type { Figure } from './figure.ts'
import { rawSpan } from './raw-span.ts'
import { gap, scoredMeasure, type Taken, takenFrom } from './taken.ts'

/** Each exam is paid and studied for by itself. */
const addedUp: ReadonlySet<DimensionId> = new Set([known.memberFee, known.otherFee, known.studyTime])

/**
 * What holding several credentials comes to on one dimension, where there is an honest way to tell: costs and times
 * add up, one membership serves an issuer, what is closed for one is closed for both, and whoever holds several fits
 * wherever one of them does. Pay, pass rates and the like of two say nothing of both.
 */
export function combinedFigure(profiles: readonly Profile[], dimension: Dimension, row?: string): Taken {
  const { id, kind, derived } = dimension
  if (derived === 'firstYearCost') return cost(profiles, dimension, 1)
  if (derived === 'fiveYearCost') return cost(profiles, dimension, 5)
  if (addedUp.has(id)) return sum(withoutBeginnerForms(profiles), dimension)
  if (id === known.dues) return sum(oneOfEachIssuer(profiles), dimension)
  if (id === known.units) return upkeep(profiles, dimension)
  if (derived === 'occupationMedian' || derived === 'occupationStateMedian')
    return shared(profiles, dimension)
  if (kind === 'yesNo') return extreme(profiles, dimension, row, worstOf(dimension))
  if (kind === 'level' || kind === 'matrix') return extreme(profiles, dimension, row, 4)
  return gap('notCombined')
}

/** As for one credential: the exams once and what keeps them up, between the two ways of paying. */
function cost(profiles: readonly Profile[], dimension: Dimension, years: number): Taken {
  const ways = [true, false].map((member) =>
    combinedCost(profiles, years, { member, attempts: 1, books: 'none' }),
  )
  const alone = figuresOf(profiles, dimension)
  if (!alone || ways.some(({ unknown }) => unknown.length > 0)) return gap('partUnknown')
  const year = Math.max(...alone.flatMap(({ value }) => ('year' in value ? [value.year] : [])))
  const value: Value = {
    kind: 'moneyRange',
    min: Math.min(...ways.map(({ total }) => total.min)),
    max: Math.max(...ways.map(({ total }) => total.max)),
    currency: 'USD',
    period: 'once',
    year,
  }
  return figureOf(value, alone)
}

/** The wage of an occupation is that of both where it is the same occupation. */
function shared(profiles: readonly Profile[], dimension: Dimension): Taken {
  const [figure, ...others] = figuresOf(profiles, dimension) ?? []
  if (!figure) return gap('partUnknown')
  const isOne = others.every((other) => canonical(other) === canonical(figure))
  return isOne ? figureOf(figure.value, [figure]) : gap('notCombined')
}

function sum(profiles: readonly Profile[], dimension: Dimension): Taken {
  const figures = figuresOf(profiles, dimension)
  if (!figures) return gap('partUnknown')
  const [first] = figures
  if (!first || new Set(figures.map(scoredMeasure)).size > 1) return gap('notCombined')
  const values = figures.map(({ value }) => value)
  if (values.length === 1) return { kind: 'figure', figure: first }
  const added = addedValues(values)
  return added ? figureOf(added, figures) : gap('notCombined')
}

function addedValues(values: readonly Value[]): Value | undefined {
  const times = values.flatMap((value) => {
    if (value.kind === 'duration') return [{ min: value.duration, max: value.duration }]
    return value.kind === 'durationRange' ? [value] : []
  })
  if (times.length === values.length) {
    const [min, max] = [
      sumDurations(times.map((time) => time.min)),
      sumDurations(times.map((time) => time.max)),
    ]
    return min === max ? { kind: 'duration', duration: min } : { kind: 'durationRange', min, max }
  }
  const prices = values.flatMap((value) => (value.kind === 'money' ? [value] : []))
  const [first] = prices
  if (!first || prices.length < values.length) return undefined
  const amount = Math.round(prices.reduce((total, price) => total + price.amount * 100, 0)) / 100
  return { ...first, amount, year: Math.max(...prices.map(({ year }) => year)) }
}

/** Members of an issuer pay its dues once. */
function oneOfEachIssuer(profiles: readonly Profile[]): readonly Profile[] {
  const byIssuer = Map.groupBy(profiles.toSorted(byName), ({ issuer }) => issuer.id)
  return [...byIssuer.values()].flatMap(([first]) => first ?? [])
}

/** Units of two issuers may count for both, and nobody has said which; cycles of two lengths have no common one. */
function upkeep(profiles: readonly Profile[], dimension: Dimension): Taken {
  const figures = figuresOf(profiles, dimension)
  const [only, ...others] = combinedUpkeep(profiles).issuers
  if (!figures || !only || only.unknown.length > 0) return gap('partUnknown')
  const cycles = profiles.flatMap(({ facts }) => findFigureOf(facts, known.cycle, 'duration') ?? [])
  const [years, ...otherYears] = new Set(cycles.map(({ value }) => yearsIn(value.duration)))
  if (others.length > 0 || otherYears.length > 0 || years === undefined) return gap('notCombined')
  return figureOf({ kind: 'count', amount: Math.round(only.perYear * years * 10) / 10 }, figures)
}

const yearsIn = (duration: string): number => durationMinutes(duration) / durationMinutes('P1Y')

/** The hurdle that any of them sets. */
function worstOf({ worksheet }: Dimension): number {
  return worksheet?.anchors[0] === 1 ? 1 : 0
}

/** The figure nearest to an end of the scale; unknown where an unknown one could be nearer. */
function extreme(
  profiles: readonly Profile[],
  dimension: Dimension,
  row: string | undefined,
  end: number,
): Taken {
  const taken = profiles.map((profile) => takenFrom(profile, dimension, row))
  const figures = taken.flatMap((one) => (one.kind === 'figure' ? [one.figure] : []))
  const distance = ({ value }: Figure): number => Math.abs(end - (rawSpan(value)?.low ?? Infinity))
  const [nearest] = figures.toSorted((a, b) => distance(a) - distance(b))
  if (!nearest || (figures.length < taken.length && distance(nearest) > 0)) return gap('partUnknown')
  return figureOf(nearest.value, figures)
}

/** Undefined where one is missing. */
function figuresOf(profiles: readonly Profile[], dimension: Dimension): readonly Figure[] | undefined {
  const figures = profiles.flatMap((profile) => {
    const taken = takenFrom(profile, dimension)
    return taken.kind === 'figure' ? [taken.figure] : []
  })
  return figures.length === profiles.length ? figures : undefined
}

/** As old as the oldest of its parts, and as disputed as any. */
function figureOf(value: Value, parts: readonly Figure[]): Taken {
  const [first] = parts
  const dates = parts.map(({ asOf }) => asOf).filter((date) => date !== 'undated')
  const figure = {
    value,
    asOf: dates.toSorted()[0] ?? ('undated' as const),
    isDisputed: parts.some(({ isDisputed }) => isDisputed),
  }
  return { kind: 'figure', figure: first?.counts ? { ...figure, counts: first.counts } : figure }
}
