import { type Matrix, type Problem, tie } from './problem.ts'

/** 1 where more is better, −1 where less is. */
export type Directions = readonly (1 | -1)[]

/** Turns criteria of which less is better around, so that more is better everywhere. */
export const directed = (matrix: Matrix, directions: Directions): Matrix =>
  matrix.map((row) => row.map((x, j) => x * (directions[j] ?? 1)))

/** At least as good on every criterion and better on one; strictly: better on every one. */
export function dominates(a: readonly number[], b: readonly number[], kind: 'weak' | 'strict'): boolean {
  const gains = a.map((x, j) => x - (b[j] ?? 0))
  if (kind === 'strict') return gains.length > 0 && gains.every((gain) => gain > tie)
  return gains.every((gain) => gain >= -tie) && gains.some((gain) => gain > tie)
}

/** [a][b]: whether a dominates b. */
export const dominanceTable = (matrix: Matrix, kind: 'weak' | 'strict'): readonly (readonly boolean[])[] =>
  matrix.map((a) => matrix.map((b) => dominates(a, b, kind)))

/** [a][b]: whether a dominates b whatever the unknown ratings are: its worst against the best of b. */
export const sureDominance = ({ values }: Problem): readonly (readonly boolean[])[] =>
  values.map((a, one) =>
    values.map((b, other) => {
      const worst = a.map(({ low }) => low)
      const best = b.map(({ high }) => high)
      return one !== other && dominates(worst, best, 'weak')
    }),
  )

/** The options that no other dominates: one of them is best under whatever positive weights. */
export const efficient = (matrix: Matrix): readonly number[] =>
  [...matrix.keys()].filter((b) => !matrix.some((a) => dominates(a, matrix[b] ?? [], 'weak')))

export interface FrontierStep {
  readonly from: number
  readonly to: number
  /** What each further point of benefit costs. */
  readonly pricePerPoint: number
}

/**
 * The efficient frontier of benefit against cost, from the cheapest option on: each step goes to the option that adds
 * benefit at the lowest price, so what is passed over is efficient at most in between (Goodwin & Wright, ch. 3).
 */
export function priceOfBenefit(benefit: readonly number[], cost: readonly number[]): readonly FrontierStep[] {
  const both = benefit.map((points, i) => [points, -(cost[i] ?? 0)])
  const left = new Set(efficient(both).toSorted((a, b) => (cost[a] ?? 0) - (cost[b] ?? 0)))
  const steps: FrontierStep[] = []
  let [from] = left
  while (from !== undefined) {
    const here = from
    const onward = [...left]
      .map((to) => ({ from: here, to, gain: (benefit[to] ?? 0) - (benefit[here] ?? 0) }))
      .filter(({ gain }) => gain > tie)
      .map(({ to, gain }) => ({
        from: here,
        to,
        pricePerPoint: ((cost[to] ?? 0) - (cost[here] ?? 0)) / gain,
      }))
      .toSorted((a, b) => a.pricePerPoint - b.pricePerPoint)
    const [step] = onward
    if (step) steps.push(step)
    from = step?.to
  }
  return steps
}
