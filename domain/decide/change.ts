import { type Matrix, tie } from './problem.ts'
import { weightedSum } from './score.ts'

const gainsOf = (a: readonly number[], b: readonly number[]): readonly number[] =>
  a.map((x, j) => x - (b[j] ?? 0))

export interface UnscaledChange {
  /** Taken from the weight of the criterion, the others as they are; negative where it must rise. */
  readonly change: number
  /** The same in percent of the weight; infinite where the weight is 0. */
  readonly percent: number
  /** A weight cannot fall below nothing. */
  readonly feasible: boolean
  /** The criterion's share once the weights sum to 1 again: the end of its stability interval for this pair. */
  readonly share: number
}

/**
 * δ = (S_b − S_a) / (v_bk − v_ak): how much of the weight of one criterion makes two options equal, and
 * t = (w − δ) / (1 − δ). Undefined where both are rated the same on it: its weight moves neither (Triantaphyllou &
 * Sánchez, Decision Sciences 28, 1997).
 */
export function unscaledChange(
  a: readonly number[],
  b: readonly number[],
  weights: readonly number[],
  criterion: number,
): UnscaledChange | undefined {
  const gains = gainsOf(a, b)
  const [gain, weight] = [gains[criterion] ?? 0, weights[criterion] ?? 0]
  if (Math.abs(gain) <= tie) return undefined
  const change = weightedSum(weights, gains) / gain
  return {
    change,
    percent: (100 * change) / weight,
    feasible: change <= weight + tie,
    share: (weight - change) / (1 - change),
  }
}

export interface Transfer {
  readonly from: number
  readonly to: number
  readonly amount: number
}

/**
 * The smallest weight that, moved from one criterion to one other, makes the rival equal to the leader:
 * s = (S_a − S_b) / (d_p − d_q), d = v_a − v_b, over the pairs whose p weighs at least s. Undefined where no single
 * transfer is enough; 0 where they tie already.
 */
export function smallestTransfer(
  leader: readonly number[],
  rival: readonly number[],
  weights: readonly number[],
): Transfer | undefined {
  const gains = gainsOf(leader, rival)
  const margin = Math.max(0, weightedSum(weights, gains))
  let smallest: Transfer | undefined
  for (const [from, best] of gains.entries()) {
    for (const [to, worst] of gains.entries()) {
      if (best - worst <= tie) continue
      const amount = margin / (best - worst)
      const isFeasible = amount <= (weights[from] ?? 0) + tie
      if (isFeasible && amount < (smallest?.amount ?? Infinity) - tie) smallest = { from, to, amount }
    }
  }
  return smallest
}

export interface RatingChange {
  readonly criterion: number
  /** The rival better on it, or the leader worse. */
  readonly moved: 'rival' | 'leader'
  /** In value units, to a true tie. */
  readonly change: number
  /** Whole steps of the scale, rounded up; at least one, so that something moves. Infinite where it has no steps. */
  readonly steps: number
}

/**
 * Every way in which one rating alone makes the rival equal, Δ = (S_a − S_b) / w_k, that stays inside [0, 1]; the
 * smallest change first, of equal ones the rival's.
 */
export function ratingChanges(
  leader: readonly number[],
  rival: readonly number[],
  weights: readonly number[],
  steps: readonly number[],
): readonly RatingChange[] {
  const margin = Math.max(0, weightedSum(weights, gainsOf(leader, rival)))
  return weights
    .flatMap((weight, criterion) => {
      const change = margin / weight
      const step = steps[criterion] ?? 0
      const whole = step > 0 ? Math.max(1, Math.ceil(change / step - tie)) : Infinity
      const room = { rival: 1 - (rival[criterion] ?? 1), leader: leader[criterion] ?? 0 }
      const moves = (['rival', 'leader'] as const).filter((moved) => change <= room[moved] + tie)
      return weight <= tie ? [] : moves.map((moved) => ({ criterion, moved, change, steps: whole }))
    })
    .toSorted((a, b) => a.change - b.change)
}

/**
 * Whether a single rating moved by a single step makes some rival at least equal: max_j w_j · step_j ≥ margin, as far as
 * the scale has room. It needs no rule of thumb for how close is close.
 */
export const isFragile = (
  matrix: Matrix,
  weights: readonly number[],
  steps: readonly number[],
  leader: number,
): boolean =>
  matrix.some(
    (rival, i) =>
      i !== leader && ratingChanges(matrix[leader] ?? [], rival, weights, steps).some((c) => c.steps === 1),
  )
