import type { Span } from '../compare/span.ts'

/** Options × criteria on [0, 1]; both ends are equal where a rating is exact, 0 and 1 where it is unknown. */
export interface Problem {
  /** [option][criterion] */
  readonly values: readonly (readonly Span[])[]
  /** Sum 1, none negative; criteria in the same order. */
  readonly weights: readonly number[]
  /** Tiers of criterion places, the most important first; those of one tier are equally important. */
  readonly order: readonly (readonly number[])[]
  /** For each criterion the smallest change of a rating, in value units. */
  readonly steps: readonly number[]
}

/** [option][criterion] */
export type Matrix = readonly (readonly number[])[]

/** Two scores no farther apart than this are equal: sums of the same numbers in another order differ by less. */
export const tie = 1e-9

/**
 * Every rating at the middle of its span, which is its mean if nothing inside the span is likelier than the rest.
 * It gives one score to rank by and to explain; the score's range is told beside it (`ranges.ts`).
 */
export const middles = ({ values }: Problem): Matrix =>
  values.map((row) => row.map(({ low, high }) => (low + high) / 2))
