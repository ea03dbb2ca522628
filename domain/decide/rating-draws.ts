import type { Problem } from './problem.ts'
import { type RandomState, uniform } from './random.ts'

/** The ratings in one row, option after option, and which of them are open. */
export interface RatingDraws {
  readonly values: Float64Array
  readonly open: Int32Array
  readonly lows: Float64Array
  readonly widths: Float64Array
}

export function ratingDraws({ values }: Pick<Problem, 'values'>): RatingDraws {
  const cells = values.flat()
  const open = [...cells.entries()].filter(([, { low, high }]) => high > low)
  return {
    values: Float64Array.from(cells, ({ low }) => low),
    open: Int32Array.from(open, ([cell]) => cell),
    lows: Float64Array.from(open, ([, { low }]) => low),
    widths: Float64Array.from(open, ([, { low, high }]) => high - low),
  }
}

/** Each open rating anew, uniform on its span. */
export function drawRatings(random: RandomState, { values, open, lows, widths }: RatingDraws): void {
  for (let n = 0; n < open.length; n += 1) {
    values[open[n] ?? 0] = (lows[n] ?? 0) + (widths[n] ?? 0) * uniform(random)
  }
}

/** Σ_j w_j v_ij of each option. */
export function weigh(values: Float64Array, weights: Float64Array, sums: Float64Array): void {
  const criteria = weights.length
  for (let i = 0, cell = 0; i < sums.length; i += 1) {
    let sum = 0
    for (let j = 0; j < criteria; j += 1, cell += 1) sum += (weights[j] ?? 0) * (values[cell] ?? 0)
    sums[i] = sum
  }
}
