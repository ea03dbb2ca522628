import type { Criterion, Option, Rating, Worksheet } from './model.ts'
import type { Obstacle } from './findings.ts'
import type { Person } from './parts.ts'
import { type Result, resultOf } from './result.ts'
import { findRating, isSameRating } from './values.ts'

/** One thing that is in both worksheets, or in one of them. */
export interface Matched<T> {
  readonly earlier: T | undefined
  readonly later: T | undefined
}

export interface WorksheetComparison {
  readonly options: readonly Matched<Option>[]
  readonly criteria: readonly Matched<Criterion>[]
  /** Cells of options and criteria that are in both, and are rated otherwise. */
  readonly ratings: readonly {
    readonly option: Matched<Option>
    readonly criterion: Matched<Criterion>
    readonly earlier: Rating | undefined
    readonly later: Rating | undefined
  }[]
  readonly results: { readonly earlier: Result | Obstacle; readonly later: Result | Obstacle }
}

/** What became of a worksheet since an earlier one, by what things are and not by their ids. */
export function compareWorksheets(earlier: Worksheet, later: Worksheet, person: Person): WorksheetComparison {
  const options = matched(earlier.options, later.options, sameOption)
  const criteria = matched(earlier.criteria, later.criteria, sameCriterion)
  const cells = options.flatMap((option) => criteria.map((criterion) => ({ option, criterion })))
  return {
    options,
    criteria,
    ratings: cells.flatMap(({ option, criterion }) => {
      if (!option.earlier || !option.later || !criterion.earlier || !criterion.later) return []
      const before = findRating(earlier, option.earlier, criterion.earlier)
      const after = findRating(later, option.later, criterion.later)
      return isSameRating(before, after) ? [] : [{ option, criterion, earlier: before, later: after }]
    }),
    results: { earlier: resultOf(earlier, person), later: resultOf(later, person) },
  }
}

function matched<T>(
  earlier: readonly T[],
  later: readonly T[],
  keyOf: (one: T) => string,
): readonly Matched<T>[] {
  const before = new Map(earlier.map((one) => [keyOf(one), one]))
  const after = new Map(later.map((one) => [keyOf(one), one]))
  const keys = new Set([...before.keys(), ...after.keys()])
  return [...keys].map((key) => ({ earlier: before.get(key), later: after.get(key) }))
}

function sameOption(option: Option): string {
  switch (option.kind) {
    case 'credential':
      return `credential ${option.credential}`
    case 'together':
      return `together ${option.credentials.toSorted().join(' ')}`
    case 'notNow':
      return 'notNow'
    default:
      return `own ${option.name.trim() || option.id}`
  }
}

function sameCriterion(criterion: Criterion): string {
  return criterion.kind === 'own'
    ? `own ${criterion.name.trim() || criterion.id}`
    : `dimension ${criterion.dimension} ${criterion.row ?? ''}`
}
