import { type Matrix, type Problem, tie } from './problem.ts'
import { rangeInOrder } from './ordered-weights.ts'
import type { Tiers } from './rank-weights.ts'

/**
 * The most that choosing each option could lose against the best, in score units, if the weights were any of the
 * order: max over rivals and orderly weights of Σ w (v_rival − v_i). With `unordered` it is over all weights. Unknown
 * ratings are taken at the rival's high and the option's low end. One option alone loses nothing. (Savage, JASA 46,
 * 1951, with weights as states; exact because the maximum lies at a corner.)
 */
export const maximumRegret = ({ values }: Pick<Problem, 'values'>, order: Tiers): readonly number[] =>
  values.map((own, i) => {
    const losses = values.map((rival, k) =>
      k === i
        ? 0
        : rangeInOrder(
            rival.map((cell, j) => cell.high - (own[j]?.low ?? 0)),
            order,
          ).high,
    )
    return Math.max(0, ...losses)
  })

export interface StateRegret {
  /** [option][state] */
  readonly regret: Matrix
  readonly largest: readonly number[]
  /** The options whose largest regret is least; several where they tie. */
  readonly choices: readonly number[]
}

/** Minimax regret over states of the world, from payoffs [option][state]: max_k u_ks − u_is (Savage 1951). */
export function minimaxRegret(payoff: Matrix): StateRegret {
  const regret = payoff.map((row) =>
    row.map((own, state) => Math.max(...payoff.map((other) => other[state] ?? 0)) - own),
  )
  const largest = regret.map((row) => Math.max(0, ...row))
  const least = Math.min(...largest)
  return { regret, largest, choices: [...largest.keys()].filter((i) => (largest[i] ?? 0) - least <= tie) }
}
