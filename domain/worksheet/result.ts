import type { Span } from '../compare/span.ts'
import {
  isFragile,
  type RatingChange,
  ratingChanges,
  smallestTransfer,
  type Transfer,
} from '../decide/change.ts'
import { sureDominance } from '../decide/dominance.ts'
import { caseFor, type Explanation, explain, type PairFindings } from '../decide/explanation.ts'
import { rankOrderDominance } from '../decide/ordered-weights.ts'
import { type Matrix, middles } from '../decide/problem.ts'
import { wholeNumberWeights } from '../decide/rank-weights.ts'
import { maximumRegret } from '../decide/regret.ts'
import { fallingOrder, leaders, ranking, scoreRanges, scores, surelyBeats } from '../decide/score.ts'
import { stabilityInterval, type StabilityInterval } from '../decide/stability.ts'
import { type OpenFact, openFacts } from '../decide/worth-finding.ts'
import type { Obstacle } from './findings.ts'
import type { Worksheet } from './model.ts'
import type { Person } from './parts.ts'
import { problemOf, type StatedProblem } from './problem-of.ts'

/** With the place of the option that comes level by it. */
export type ToRival<Change> = Change & { readonly rival: number }

/** The leader against the next best. Places are those of the options and criteria of the result. */
interface TwoBest {
  readonly leader: number
  readonly runnerUp: number
  readonly explanation: Explanation
  /** What speaks for the runner-up, and what against it. */
  readonly caseForRunnerUp: PairFindings
  /** The least that brings some rival level, which need not be the runner-up; undefined where nothing can. */
  readonly transfer: ToRival<Transfer> | undefined
  readonly ratingChange: ToRival<RatingChange> | undefined
  /** It leads whatever the unknown ratings are. */
  readonly isSure: boolean
  /** It leads for every weighting in the stated order, over every option. */
  readonly isSureByOrder: boolean
}

/** Scores are of 1; the screen and the printed sheet show them as whole points of 100. */
export interface Result extends StatedProblem {
  readonly values: Matrix
  /** Whole points of the weights, which sum to 100. */
  readonly points: readonly number[]
  readonly scores: readonly number[]
  /** What each score can be while ratings are unknown or ranges. */
  readonly ranges: readonly Span[]
  readonly ranks: readonly number[]
  /** Places of the options, the highest score first. */
  readonly falling: readonly number[]
  /** Several where they tie. */
  readonly leaders: readonly number[]
  /** Undefined with one option. */
  readonly twoBest: TwoBest | undefined
  /** [a][b]: a is at least as good everywhere, whatever the unknown ratings are. */
  readonly dominance: readonly (readonly boolean[])[]
  /** By criterion; undefined for one that has all the weight, and with one option. */
  readonly intervals: readonly (StabilityInterval | undefined)[]
  /** One rating moved by one step can bring another option level. */
  readonly isFragile: boolean
  readonly openFacts: readonly OpenFact[]
  /** By option: the most that it could lose against the best if the weights were others in the same order. */
  readonly regret: readonly number[]
}

/** Everything that follows from a worksheet by one person's weights; the same worksheet always gives the same. */
export function resultOf(worksheet: Worksheet, person: Person): Result | Obstacle {
  const stated = problemOf(worksheet, person)
  if (stated.kind !== 'stated') return stated
  const { problem } = stated
  const { weights, order, steps } = problem
  const values = middles(problem)
  const found = scores(values, weights)
  const falling = fallingOrder(found)
  const [leader] = falling
  return {
    ...stated,
    values,
    points: wholeNumberWeights(weights),
    scores: found,
    ranges: scoreRanges(problem),
    ranks: ranking(found),
    falling,
    leaders: leaders(found),
    twoBest: twoBestOf(stated, values, falling),
    dominance: sureDominance(problem),
    intervals: weights.map((_, criterion) => stabilityInterval(values, weights, criterion)),
    isFragile: leader !== undefined && isFragile(values, weights, steps, leader),
    openFacts: openFacts(problem),
    regret: maximumRegret(problem, order),
  }
}

function twoBestOf(
  { problem }: StatedProblem,
  values: Matrix,
  falling: readonly number[],
): TwoBest | undefined {
  const [leader, ...rivals] = falling
  const [runnerUp] = rivals
  if (leader === undefined || runnerUp === undefined) return undefined
  const { weights, steps } = problem
  const [first, second] = [values[leader] ?? [], values[runnerUp] ?? []]
  const isOverAll = (table: readonly (readonly boolean[])[]): boolean =>
    values.every((_, other) => other === leader || table[leader]?.[other] === true)
  return {
    leader,
    runnerUp,
    explanation: explain(first, second, weights),
    caseForRunnerUp: caseFor(second, first, weights),
    transfer: nearest(
      rivals,
      ({ amount }) => amount,
      (rival) => smallestTransfer(first, values[rival] ?? [], weights),
    ),
    ratingChange: nearest(
      rivals,
      ({ change }) => change,
      (rival) => ratingChanges(first, values[rival] ?? [], weights, steps).at(0),
    ),
    isSure: isOverAll(surelyBeats(scoreRanges(problem))),
    isSureByOrder: isOverAll(rankOrderDominance(problem)),
  }
}

/** The smallest of what brings each rival level; of equal ones that of the better rival. */
function nearest<Change extends object>(
  rivals: readonly number[],
  sizeOf: (change: Change) => number,
  changeFor: (rival: number) => Change | undefined,
): ToRival<Change> | undefined {
  return rivals
    .flatMap((rival) => {
      const change = changeFor(rival)
      return change ? [{ ...change, rival }] : []
    })
    .toSorted((a, b) => sizeOf(a) - sizeOf(b))[0]
}
