import { type Acceptability, count, newTally, told } from './acceptability-tally.ts'
import { type Problem, tie } from './problem.ts'
import { randomState } from './random.ts'
import { drawRatings, ratingDraws, weigh } from './rating-draws.ts'
import { drawAny, drawInOrder, standing } from './weight-draws.ts'

/** Draws for a share within ±1 of 100 at 95 of 100: 1.96² · 0.25 / 0.01² (Tervonen & Lahdelma 2007). */
export const drawsForOnePercent = 9604

export interface Sampling {
  readonly draws: number
  readonly seed: number
  /** The weights of the problem themselves, all that are in its order, or all. */
  readonly weights: 'given' | 'inOrder' | 'any'
}

/**
 * In which share of all weights, and of all values of the unknown ratings (drawn uniformly from their spans), does each
 * option come first, second, …? (SMAA-2: Lahdelma & Salminen, Operations Research 49, 2001.) The same seed gives the
 * same answer. Time grows as draws × options × (criteria + options).
 */
export function acceptability(problem: Problem, { draws, seed, weights }: Sampling): Acceptability {
  const random = randomState(seed)
  const ratings = ratingDraws(problem)
  const order = standing(problem.order)
  const tally = newTally(problem.values.length, problem.weights.length, draws)
  const drawn = Float64Array.from(problem.weights)
  for (let draw = 0; draw < draws; draw += 1) {
    if (weights === 'any') drawAny(random, drawn)
    else if (weights === 'inOrder') drawInOrder(random, order, drawn)
    drawRatings(random, ratings)
    weigh(ratings.values, drawn, tally.scores)
    count(tally, drawn, draw)
  }
  return told(tally)
}

/**
 * How surely each option is first if the weights are its own central weights: the share of draws of the unknown ratings
 * in which it is, ties split (Lahdelma & Salminen 2001). Undefined where there are no central weights. Time grows as
 * draws × options² × criteria; with exact ratings one draw tells all.
 */
export function confidenceFactors(
  problem: Pick<Problem, 'values'>,
  centralWeights: Acceptability['centralWeights'],
  { draws, seed }: Pick<Sampling, 'draws' | 'seed'>,
): readonly (number | undefined)[] {
  const random = randomState(seed)
  const ratings = ratingDraws(problem)
  const central = centralWeights.map((weights) => weights && Float64Array.from(weights))
  const needed = ratings.open.length === 0 ? Math.min(1, draws) : draws
  const sums = new Float64Array(problem.values.length)
  const first = new Float64Array(problem.values.length)
  for (let draw = 0; draw < needed; draw += 1) {
    drawRatings(random, ratings)
    for (const [option, weights] of central.entries()) {
      if (!weights) continue
      weigh(ratings.values, weights, sums)
      first[option] = (first[option] ?? 0) + firstShare(sums, option)
    }
  }
  return central.map((weights, option) => weights && (first[option] ?? 0) / needed)
}

/** 1 where the option leads alone, less where it shares the lead, 0 where it does not lead. */
function firstShare(sums: Float64Array, option: number): number {
  const own = sums[option] ?? 0
  let tied = 0
  for (let i = 0; i < sums.length; i += 1) {
    const gap = (sums[i] ?? 0) - own
    if (gap > tie) return 0
    if (gap >= -tie) tied += 1
  }
  return 1 / tied
}
