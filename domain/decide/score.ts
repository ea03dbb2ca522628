import type { Span } from '../compare/span.ts'
import { type Matrix, type Problem, tie } from './problem.ts'

/** Σ_j w_j x_j */
export const weightedSum = (weights: readonly number[], row: readonly number[]): number =>
  weights.reduce((sum, weight, j) => sum + weight * (row[j] ?? 0), 0)

/** The score of each option, S_i = Σ_j w_j v_ij (SAW, SMART, MAVT: Edwards 1971); weights of any sum. */
export const scores = (matrix: Matrix, weights: readonly number[]): readonly number[] =>
  matrix.map((row) => weightedSum(weights, row))

/** Rank of each option, 1 for the highest score; equal scores share a rank and the next is left out: 1, 1, 3. */
export function ranking(values: readonly number[]): readonly number[] {
  const ranks = values.map(() => 1)
  let group = { score: Infinity, rank: 1 }
  const falling = [...values.entries()].toSorted(([, a], [, b]) => b - a)
  for (const [place, [option, score]] of falling.entries()) {
    if (group.score - score > tie) group = { score, rank: place + 1 }
    ranks[option] = group.rank
  }
  return ranks
}

/** The options of the highest score: several where they tie, none where there are no options. */
export function leaders(values: readonly number[]): readonly number[] {
  const best = Math.max(...values)
  return [...values.keys()].filter((option) => best - (values[option] ?? 0) <= tie)
}

/** Options from the highest score to the lowest; of equal ones the earlier first. */
export const fallingOrder = (values: readonly number[]): readonly number[] =>
  [...values.keys()].toSorted((a, b) => {
    const gap = (values[b] ?? 0) - (values[a] ?? 0)
    return Math.abs(gap) <= tie ? a - b : gap
  })

/**
 * The range that each score can have while ratings are unknown or ranges: every cell at its low end, then at its high
 * end. Nothing unknown counts as zero, and no weight moves to what is known (after MARE: Hodgett, Martin, Montague &
 * Talford, Production Planning & Control 25, 2014).
 */
export const scoreRanges = ({ values, weights }: Problem): readonly Span[] =>
  values.map((row) => ({
    low: weightedSum(
      weights,
      row.map(({ low }) => low),
    ),
    high: weightedSum(
      weights,
      row.map(({ high }) => high),
    ),
  }))

/** [a][b]: whether a has the higher score whatever the unknown ratings are, low_a > high_b. */
export const surelyBeats = (ranges: readonly Span[]): readonly (readonly boolean[])[] =>
  ranges.map((a, one) => ranges.map((b, other) => one !== other && a.low - b.high > tie))
