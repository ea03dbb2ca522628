import { identicalOptions, sameForAll, unknownForAll } from '../decide/differences.ts'
import type { Problem } from '../decide/problem.ts'
import type { Finding, Obstacle } from './findings.ts'
import { fewestAdvised, mostAdvised } from './limits.ts'
import type { Criterion, Option, Rating, Worksheet } from './model.ts'
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
  /** [option][criterion]; undefined where nobody has looked yet. */
  readonly ratings: readonly (readonly (Rating | undefined)[])[]
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
  const ratings = options.map((option) =>
    criteria.map((criterion) => findRating(worksheet, option, criterion)),
  )
  const values = ratings.map((row) =>
    row.map((rating, place) => valueOfRating(rating, criteria[place] as Criterion)),
  )
  const steps = criteria.map((_, place) => stepOf(ratings.map((row) => row[place])))
  const { weights, order } = weighed
  const problem = { values, weights, order, steps }
  const findings = [...weighed.findings, ...findingsIn(problem, options, criteria, ratings)]
  return { kind: 'stated', problem, options, criteria, ratings, findings }
}

function* findingsIn(
  problem: Problem,
  options: readonly Option[],
  criteria: readonly Criterion[],
  cells: readonly (readonly (Rating | undefined)[])[],
): Iterable<Finding> {
  const [only] = options
  const criteriaAt = (places: readonly number[]): readonly Criterion[] =>
    places.flatMap((place) => criteria[place] ?? [])
  if (only && options.length === 1) yield { kind: 'oneOption', option: only.id }
  const unknown = criteriaAt(unknownForAll(problem))
  if (unknown.length === criteria.length) yield { kind: 'everyRatingUnknown' }
  else for (const { id } of unknown) yield { kind: 'criterionUnknown', criterion: id }
  if (options.length > 1) {
    for (const { id } of criteriaAt(sameForAll(problem))) yield { kind: 'noDifference', criterion: id }
  }
  for (const group of identicalOptions(problem)) {
    yield { kind: 'identicalOptions', options: group.flatMap((place) => options[place]?.id ?? []) }
  }
  const notRated = cells.flat().filter((rating) => !rating).length
  if (notRated > 0) yield { kind: 'notRated', cells: notRated }
  for (const [row, option] of options.entries()) {
    for (const [column, criterion] of criteria.entries()) {
      if (!isCut(cells[row]?.[column], criterion)) continue
      yield { kind: 'beyondAnchors', option: option.id, criterion: criterion.id }
    }
  }
  const count = criteria.length
  if (count < fewestAdvised) yield { kind: 'fewCriteria', count }
  if (count > mostAdvised) yield { kind: 'manyCriteria', count }
}
