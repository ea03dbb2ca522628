import { maximumRegret } from '../decide/regret.ts'
import { unordered } from '../decide/ordered-weights.ts'
import { type OtherMethod, otherMethods } from '../decide/other-methods.ts'
import { completed } from '../decide/pairwise-completion.ts'
import {
  type Consistency,
  consistency,
  randomIndex,
  type Triad,
  worstTriad,
} from '../decide/pairwise-consistency.ts'
import { eigenvector } from '../decide/pairwise.ts'
import { ranking, scores } from '../decide/score.ts'
import { type Line, weightLines } from '../decide/stability.ts'
import type { Criterion, Worksheet } from './model.ts'
import type { Person } from './parts.ts'
import type { Result } from './result.ts'

/** Weights from comparing criteria two at a time, held against those of the order or points. */
export interface PairwiseCheck {
  /** By place of the criterion, sum 1. */
  readonly weights: readonly number[]
  /** What the options would rank by them. */
  readonly ranks: readonly number[]
  readonly consistency: Consistency | undefined
  readonly worst: Triad | undefined
}

/** What the advanced panel shows besides the shares of sampled weights, which a worker draws. */
export interface CrossCheck {
  readonly pairwise: PairwiseCheck | undefined
  readonly otherMethods: readonly OtherMethod[]
  /** By option, over all weights, in whatever order. */
  readonly regretOverAll: readonly number[]
  /** By criterion, the line of each option for the plot; undefined where nothing is to be seen. */
  readonly lines: readonly (readonly Line[] | undefined)[]
}

export function crossCheckOf(worksheet: Worksheet, person: Person, result: Result): CrossCheck {
  const { problem, values, criteria } = result
  return {
    pairwise: pairwiseOf(worksheet.weights[person]?.pairs ?? [], criteria, values),
    otherMethods: otherMethods(problem),
    regretOverAll: maximumRegret(problem, unordered(criteria.length)),
    lines: criteria.map((_, place) => weightLines(values, problem.weights, [place])),
  }
}

/** Undefined until the answers connect all criteria. */
function pairwiseOf(
  pairs: Worksheet['weights']['visitor']['pairs'],
  criteria: readonly Criterion[],
  values: Result['values'],
): PairwiseCheck | undefined {
  const place = (of: string): number => criteria.findIndex(({ id }) => id === of)
  const judgements = pairs.map(({ first, second, times }) => ({ i: place(first), j: place(second), times }))
  const matrix = criteria.length > 0 ? completed(criteria.length, judgements) : undefined
  if (!matrix) return undefined
  const priorities = eigenvector(matrix)
  return {
    weights: priorities.weights,
    ranks: ranking(scores(values, priorities.weights)),
    consistency: consistency(priorities, randomIndex.saaty),
    worst: worstTriad(matrix),
  }
}
