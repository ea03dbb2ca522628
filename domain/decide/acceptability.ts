import { type Acceptability, count, newTally, told } from './acceptability-tally.ts'
import { type Block, blockSize, forEachBlock, type Sampling } from './draws.ts'
import { type Problem, tie } from './problem.ts'
import { randomState } from './random.ts'
import { drawRatings, ratingDraws, weigh } from './rating-draws.ts'
import { ranking } from './score.ts'

/** Draws for a share within ±1 of 100 at 95 of 100: 1.96² · 0.25 / 0.01² (Tervonen & Lahdelma 2007). */
export const drawsForOnePercent = 9604

/**
 * In which share of all weights, and of all values of the unknown ratings (drawn uniformly from their spans), does each
 * option come first, second, …? (SMAA-2: Lahdelma & Salminen, Operations Research 49, 2001.) The same seed gives the
 * same answer. Time grows as draws × options × (criteria + options).
 */
export function acceptability(problem: Problem, sampling: Sampling): Acceptability {
  const tally = newTally(problem.values.length, problem.weights.length)
  forEachBlock(problem, sampling, (block) => count(tally, block))
  return told(tally, sampling.draws)
}

/** How often each ranking of all options occurs, for `rankingEntropy`; in no order. */
export function rankingCounts(problem: Problem, sampling: Sampling): readonly number[] {
  const counts = new Map<string, number>()
  forEachBlock(problem, sampling, (block) => {
    for (let draw = 0; draw < block.size; draw += 1) {
      const ranks = ranking(scoresOf(block, draw)).join()
      counts.set(ranks, (counts.get(ranks) ?? 0) + 1)
    }
  })
  return [...counts.values()]
}

const scoresOf = ({ scores }: Block, draw: number): readonly number[] =>
  Array.from({ length: scores.length / blockSize }, (_, i) => scores[i * blockSize + draw] ?? 0)

/** −Σ p log₂ p in bits over the rankings that occur, from how often each does; 0 where there is one or none. */
export function rankingEntropy(counts: readonly number[]): number {
  const all = counts.reduce((sum, n) => sum + n, 0)
  return counts.reduce((bits, n) => (n > 0 ? bits - (n / all) * Math.log2(n / all) : bits), 0)
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
  const needed = ratings.open.length === 0 ? 1 : Math.max(1, draws)
  const sums = new Float64Array(problem.values.length)
  const first = new Float64Array(problem.values.length)
  for (let draw = 0; draw < needed; draw += 1) {
    drawRatings(random, ratings)
    for (const [option, weights] of central.entries()) {
      if (!weights) continue
      weigh(ratings.values, weights, sums, 0, 1)
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
