import type { Span } from '../compare/span.ts'
import { type Problem, tie } from '../decide/problem.ts'
import type { Finding, Obstacle } from './findings.ts'
import { fewestAdvised, mostAdvised } from './limits.ts'
import type { Criterion, Option, Worksheet } from './model.ts'
import { consideredOptions } from './must-haves.ts'
import type { Person } from './parts.ts'
import { findRating, isCut, stepOf, valueOfRating } from './values.ts'
import { placedWeights } from './weights-of.ts'

/** Places in the problem are places in these. */
export interface StatedProblem {
  readonly kind: 'stated'
  readonly problem: Problem
  readonly options: readonly Option[]
  readonly criteria: readonly Criterion[]
  readonly findings: readonly Finding[]
}

/** What one person has to decide, in numbers, or what keeps it from being put so. */
export function problemOf(worksheet: Worksheet, person: Person): StatedProblem | Obstacle {
  const { criteria } = worksheet
  if (worksheet.options.length === 0) return { kind: 'noOptions' }
  const options = consideredOptions(worksheet)
  if (options.length === 0) return { kind: 'allRuledOut' }
  if (criteria.length === 0) return { kind: 'noCriteria' }
  const weighed = placedWeights(worksheet, options, person)
  if ('kind' in weighed) return weighed
  const { weights, order } = weighed
  const values = options.map((option) =>
    criteria.map((criterion) => valueOfRating(findRating(worksheet, option, criterion), criterion)),
  )
  const steps = criteria.map((criterion) =>
    stepOf(options.map((option) => findRating(worksheet, option, criterion))),
  )
  return {
    kind: 'stated',
    problem: { values, weights, order, steps },
    options,
    criteria,
    findings: [...weighed.findings, ...findingsIn(worksheet, options, values)],
  }
}

function* findingsIn(
  worksheet: Worksheet,
  options: readonly Option[],
  values: Problem['values'],
): Iterable<Finding> {
  const { criteria } = worksheet
  const [only] = options
  if (only && options.length === 1) yield { kind: 'oneOption', option: only.id }
  const ratings = options.flatMap((option) =>
    criteria.map((criterion) => ({ option, criterion, rating: findRating(worksheet, option, criterion) })),
  )
  const isOpen = ({ rating }: (typeof ratings)[number]): boolean => !rating || rating.kind === 'unknown'
  if (ratings.every(isOpen)) yield { kind: 'everyRatingUnknown' }
  else yield* findingsByCriterion()
  const cells = ratings.filter(({ rating }) => !rating).length
  if (cells > 0) yield { kind: 'notRated', cells }
  for (const { option, criterion, rating } of ratings) {
    if (isCut(rating, criterion)) yield { kind: 'beyondAnchors', option: option.id, criterion: criterion.id }
  }
  const alike = Map.groupBy(options.keys(), (place) => JSON.stringify(values[place]))
  for (const places of alike.values()) {
    const isKnown = places.every((place) => !(values[place] ?? []).some(isRange))
    const ids = places.flatMap((place) => options[place]?.id ?? [])
    if (ids.length > 1 && isKnown) yield { kind: 'identicalOptions', options: ids }
  }
  const count = criteria.length
  if (count < fewestAdvised) yield { kind: 'fewCriteria', count }
  if (count > mostAdvised) yield { kind: 'manyCriteria', count }

  function* findingsByCriterion(): Iterable<Finding> {
    for (const [place, { id }] of criteria.entries()) {
      const column = values.map((row) => row[place] ?? { low: 0, high: 1 })
      const isUnknown = ratings.filter(({ criterion }) => criterion.id === id).every(isOpen)
      if (isUnknown) yield { kind: 'criterionUnknown', criterion: id }
      else if (options.length > 1 && areEqual(column)) yield { kind: 'noDifference', criterion: id }
    }
  }
}

const isRange = ({ low, high }: Span): boolean => high - low > tie

function areEqual(column: readonly Span[]): boolean {
  const [first] = column
  return (
    first !== undefined && column.every((span) => !isRange(span) && Math.abs(span.low - first.low) <= tie)
  )
}
