import { tie } from './problem.ts'

/** Tiers of criterion places, the most important first; every place from 0 on in one of them. */
export type Tiers = readonly (readonly number[])[]

/**
 * Rank-order centroid: the k-th of n gets (1/n) Σ_{i=k..n} 1/i, the mean of all weights in that order (Edwards &
 * Barron 1994, SMARTER; Barron & Barrett, Management Science 42, 1996).
 */
export const rankOrderCentroid = (order: Tiers): readonly number[] =>
  shared(order, (k, n) => {
    let sum = 0
    for (let i = n; i >= k; i -= 1) sum += 1 / i
    return sum / n
  })

/** 2(n+1−k) / (n(n+1)): flatter than the centroid (Stillwell, Seaver & Edwards 1981). */
export const rankSum = (order: Tiers): readonly number[] =>
  shared(order, (k, n) => (2 * (n + 1 - k)) / (n * (n + 1)))

/** (1/k) / Σ 1/j (Stillwell, Seaver & Edwards 1981). */
export function rankReciprocal(order: Tiers): readonly number[] {
  const sum = order.flat().reduce((total, _, j) => total + 1 / (j + 1), 0)
  return shared(order, (k) => 1 / k / sum)
}

/** Criteria of one tier share the mean of the places that they take together. */
function shared(order: Tiers, weightAt: (k: number, n: number) => number): readonly number[] {
  const weights: number[] = order.flat().map(() => 0)
  let before = 0
  for (const tier of order) {
    const sum = tier.reduce((total, _, nth) => total + weightAt(before + nth + 1, weights.length), 0)
    for (const place of tier) weights[place] = sum / tier.length
    before += tier.length
  }
  return weights
}

/**
 * Whole numbers that sum to 100, for a pen: rounded down, then one more for each of the largest remainders (Hamilton),
 * of equal ones the earlier. Three equal weights become 34, 33, 33.
 */
export function wholeNumberWeights(weights: readonly number[]): readonly number[] {
  const exact = weights.map((weight) => 100 * weight)
  // A product just below a whole number is that number.
  const whole = exact.map((points) => Math.floor(points + tie))
  const left = weights.length === 0 ? 0 : 100 - whole.reduce((sum, points) => sum + points, 0)
  const remainder = (j: number): number => Math.round(((exact[j] ?? 0) - (whole[j] ?? 0)) / tie)
  const raised = new Set([...whole.keys()].toSorted((a, b) => remainder(b) - remainder(a)).slice(0, left))
  return whole.map((points, j) => points + (raised.has(j) ? 1 : 0))
}
