import type { Span } from '../compare/span.ts'
import { type Problem, tie } from './problem.ts'
import type { Tiers } from './rank-weights.ts'

/**
 * The least and the most that Σ_q w_q d_q can be over all weights in an order, where each criterion weighs at least as
 * much as every one of a later tier. Such weights are mixtures of equal weights on the first tiers and any part of the
 * next one, so one pass over those is exact: within a tier the differences are added from the smallest on for the
 * least, from the largest on for the most (Kirkwood & Sarin, Operations Research 33, 1985). No criteria: 0 to 0.
 */
export function rangeInOrder(differences: readonly number[], order: Tiers): Span {
  let [low, high] = [Infinity, -Infinity]
  let [sum, count] = [0, 0]
  for (const tier of order) {
    const rising = tier.map((place) => differences[place] ?? 0).toSorted((a, b) => a - b)
    let [least, most] = [sum, sum]
    for (const [nth, smallest] of rising.entries()) {
      least += smallest
      most += rising.at(-1 - nth) ?? 0
      count += 1
      low = Math.min(low, least / count)
      high = Math.max(high, most / count)
    }
    sum = least
  }
  return count === 0 ? { low: 0, high: 0 } : { low, high }
}

/** No order at all: every criterion in one tier. */
export const unordered = (criteria: number): Tiers => [Array.from({ length: criteria }, (_, j) => j)]

/**
 * [a][b]: whether a is at least as good as b for every weighting in the order, and better for some, whatever the
 * unknown ratings are. Exact, no sampling.
 */
export const rankOrderDominance = ({ values, order }: Problem): readonly (readonly boolean[])[] =>
  values.map((a, one) =>
    values.map((b, other) => {
      const { low, high } = rangeInOrder(
        a.map((cell, j) => cell.low - (b[j]?.high ?? 0)),
        order,
      )
      return one !== other && low >= -tie && high > tie
    }),
  )
