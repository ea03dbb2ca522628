import type { Matrix } from './problem.ts'
import type { Priorities } from './pairwise.ts'

/**
 * The mean consistency index of random judgements, by the number of criteria from 1 on. Tables disagree (the same
 * judgements have a ratio of .022 by one and .0235 by the other), so a ratio is told with its table.
 */
export const randomIndex = {
  /** Saaty, Theory and Applications of the Analytic Network Process, 2005, p. 31. */
  saaty: [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49, 1.52, 1.54],
  /** Donegan & Dodd, Mathematical and Computer Modelling 15, 1991. */
  doneganDodd: [0, 0, 0.4914, 0.8286, 1.0591, 1.1797, 1.2519, 1.3171, 1.3733, 1.4055, 1.4213, 1.4497],
} as const

/** Above it, a person is asked to look at the worst triad again; nothing is blocked (Saaty 1980). */
const accepted = 0.1

export interface Consistency {
  readonly index: number
  readonly ratio: number
  readonly isAccepted: boolean
}

/**
 * CI = (λ − n) / (n − 1) and CR = CI / RI(n). One or two criteria cannot contradict one another: both 0. Undefined
 * where the table ends before n.
 */
export function consistency(
  { weights, lambda }: Priorities,
  table: readonly number[],
): Consistency | undefined {
  const n = weights.length
  if (n <= 2) return { index: 0, ratio: 0, isAccepted: true }
  const random = table[n - 1]
  if (random === undefined) return undefined
  // Rounding may put λ of consistent judgements a little below n.
  const index = Math.max(0, lambda - n) / (n - 1)
  return { index, ratio: index / random, isAccepted: index / random <= accepted }
}

export interface Triad {
  readonly places: readonly [number, number, number]
  /** min(|1 − ac/b|, |1 − b/ac|) with a = a_ij, b = a_ik, c = a_jk: 0 where they agree, below 1. */
  readonly inconsistency: number
}

/**
 * The three judgements that contradict one another most; their inconsistency is that of the whole (Koczkodaj,
 * Mathematical and Computer Modelling 18, 1993). Undefined with fewer than three criteria.
 */
export function worstTriad(judgements: Matrix): Triad | undefined {
  let worst: Triad | undefined
  for (let i = 0; i < judgements.length; i += 1) {
    for (let j = i + 1; j < judgements.length; j += 1) {
      for (let k = j + 1; k < judgements.length; k += 1) {
        const direct = judgements[i]?.[k] ?? 1
        const through = (judgements[i]?.[j] ?? 1) * (judgements[j]?.[k] ?? 1)
        const inconsistency = Math.min(Math.abs(1 - through / direct), Math.abs(1 - direct / through))
        if (!worst || inconsistency > worst.inconsistency) worst = { places: [i, j, k], inconsistency }
      }
    }
  }
  return worst
}
