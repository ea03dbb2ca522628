import type { Problem } from './problem.ts'
import { randomState } from './random.ts'
import { drawRatings, ratingDraws, weigh } from './rating-draws.ts'
import { drawAny, drawInOrder, standing } from './weight-draws.ts'

export interface Sampling {
  readonly draws: number
  readonly seed: number
  /** The weights of the problem themselves, all that are in its order, or all. */
  readonly weights: 'given' | 'inOrder' | 'any'
}

/** Draws that are looked at together: enough to keep the processor busy, few enough for its nearest memory. */
export const blockSize = 128

/** Some draws; the arrays are filled anew for the next. */
export interface Block {
  /** [option][draw of the block], `blockSize` apart. */
  readonly scores: Float64Array
  /** [draw of the block][criterion] */
  readonly weights: readonly Float64Array[]
  /** How many draws it has; the last may have fewer than `blockSize`. */
  readonly size: number
}

/** Draws weights and open ratings, weighs, and hands over block after block. The same seed draws the same. */
export function forEachBlock(
  problem: Problem,
  { draws, seed, weights: kind }: Sampling,
  visit: (block: Block) => void,
): void {
  const random = randomState(seed)
  const ratings = ratingDraws(problem)
  const order = standing(problem.order)
  const scores = new Float64Array(problem.values.length * blockSize)
  const weights = Array.from({ length: blockSize }, () => Float64Array.from(problem.weights))
  for (let before = 0; before < draws; before += blockSize) {
    const size = Math.min(blockSize, draws - before)
    for (let draw = 0; draw < size; draw += 1) {
      const drawn = weights[draw]
      if (!drawn) continue
      if (kind === 'any') drawAny(random, drawn)
      else if (kind === 'inOrder') drawInOrder(random, order, drawn)
      drawRatings(random, ratings)
      weigh(ratings.values, drawn, scores, draw, blockSize)
    }
    visit({ scores, weights, size })
  }
}
