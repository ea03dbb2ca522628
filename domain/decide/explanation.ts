import { dominates } from './dominance.ts'
import { tie } from './problem.ts'
import { type Contribution, type Cover, coverDrawbacks, type TradeOffScheme } from './trade-offs.ts'

export interface PairFindings {
  /** S_a − S_b */
  readonly margin: number
  /** The largest first. */
  readonly advantages: readonly Contribution[]
  /** The largest first. */
  readonly drawbacks: readonly Contribution[]
}

/**
 * Why one option scores higher than another, in the first of these that holds: they are equal; it dominates (on every
 * criterion, or at least on all that carry weight); every drawback is made up for by advantages of its own; it is better
 * on balance. (Labreuche, Artificial Intelligence 175, 2011; covering schemes of Ouerdane et al. 2025.)
 */
export type Explanation = PairFindings &
  (
    | { readonly kind: 'equal' }
    | { readonly kind: 'dominance'; readonly over: 'everything' | 'everythingThatCounts' }
    | { readonly kind: 'tradeOffs'; readonly scheme: TradeOffScheme; readonly covers: readonly Cover[] }
    | { readonly kind: 'balance' }
  )

/** For a leader `a` and a rival `b`, S_a ≥ S_b. */
export function explain(a: readonly number[], b: readonly number[], weights: readonly number[]): Explanation {
  const findings = compared(a, b, weights)
  if (findings.margin <= tie) return { ...findings, kind: 'equal' }
  if (dominates(a, b, 'weak')) return { ...findings, kind: 'dominance', over: 'everything' }
  if (findings.drawbacks.length === 0) return { ...findings, kind: 'dominance', over: 'everythingThatCounts' }
  const found = coverDrawbacks(findings.advantages, findings.drawbacks)
  return found ? { ...findings, kind: 'tradeOffs', ...found } : { ...findings, kind: 'balance' }
}

/**
 * The strongest honest case for the runner-up: where it is ahead, the largest first, and what speaks against it. The
 * same findings as for the leader, seen from the other side, so that both can be told at equal length.
 */
export const caseFor = compared

function compared(a: readonly number[], b: readonly number[], weights: readonly number[]): PairFindings {
  const gains = weights.map((weight, criterion) => ({
    criterion,
    points: weight * ((a[criterion] ?? 0) - (b[criterion] ?? 0)),
  }))
  const falling = (found: readonly Contribution[]): readonly Contribution[] =>
    found.filter(({ points }) => points > tie).toSorted((x, y) => y.points - x.points)
  return {
    margin: gains.reduce((sum, { points }) => sum + points, 0),
    advantages: falling(gains),
    drawbacks: falling(gains.map(({ criterion, points }) => ({ criterion, points: -points }))),
  }
}
