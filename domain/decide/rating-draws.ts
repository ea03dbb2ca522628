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

/** Σ_j w_j v_ij of each option, to every `stride`-th place of `sums` from `at` on. */
export function weigh(
  values: Float64Array,
  weights: Float64Array,
  sums: Float64Array,
  at: number,
  stride: number,
): void {
  const criteria = weights.length
  for (let to = at, cell = 0; to < sums.length; to += 2 * stride) {
    // Two options at once: the second's sum need not wait for the first's.
    const second = to + stride < sums.length ? cell + criteria : cell
    let [one, other] = [0, 0]
    for (let j = 0; j < criteria; j += 1) {
      const weight = weights[j] ?? 0
      one += weight * (values[cell + j] ?? 0)
      other += weight * (values[second + j] ?? 0)
    }
    sums[to] = one
    if (second > cell) sums[to + stride] = other
    cell = second + criteria
  }
}
