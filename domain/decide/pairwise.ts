import type { Matrix } from './problem.ts'
import { scores } from './score.ts'

/** Weights from pairwise judgements, with the λ that their consistency is judged by. */
export interface Priorities {
  readonly weights: readonly number[]
  readonly lambda: number
}

const shares = (values: readonly number[]): readonly number[] => {
  const sum = values.reduce((total, value) => total + value, 0)
  return values.map((value) => value / sum)
}

/**
 * A w = λmax w for judgements a_ij > 0, a_ji = 1 / a_ij: the principal eigenvector, sum 1, by power iteration, which
 * converges for every positive matrix (Saaty, The Analytic Hierarchy Process, 1980). Three methods in use give three
 * answers, so each result must name its own; this is the one that the worksheet's cross-check uses.
 */
export function eigenvector(judgements: Matrix): Priorities {
  let weights = shares(judgements.map(() => 1))
  for (let round = 0; round < 1000; round += 1) {
    const next = shares(scores(judgements, weights))
    const change = Math.max(0, ...next.map((weight, i) => Math.abs(weight - (weights[i] ?? 0))))
    weights = next
    if (change < 1e-14) break
  }
  return { weights, lambda: meanRatio(judgements, weights) }
}

/** The mean of the columns, each divided by its sum: an approximation in many textbooks (Saaty 1980). */
export function columnAverage(judgements: Matrix): Priorities {
  const sums = judgements.map((_, j) => judgements.reduce((sum, row) => sum + (row[j] ?? 0), 0))
  const weights = judgements.map(
    (row) => row.reduce((sum, a, j) => sum + a / (sums[j] ?? 0), 0) / judgements.length,
  )
  return { weights, lambda: meanRatio(judgements, weights) }
}

/** The geometric mean of each row, sum 1 (Crawford & Williams, Journal of Mathematical Psychology 29, 1985). */
export function rowGeometricMean(judgements: Matrix): Priorities {
  const weights = shares(
    judgements.map((row) => Math.exp(row.reduce((sum, a) => sum + Math.log(a), 0) / row.length)),
  )
  return { weights, lambda: meanRatio(judgements, weights) }
}

/** The mean of (A w)_i / w_i, which is λmax where w is the eigenvector. */
const meanRatio = (judgements: Matrix, weights: readonly number[]): number =>
  scores(judgements, weights).reduce((sum, product, i) => sum + product / (weights[i] ?? 0), 0) /
  judgements.length

/** Σ_j w_j p_ij from the weights of the criteria and, for each criterion, the priorities of the options. */
export const hierarchy = (criteria: readonly number[], options: Matrix): readonly number[] =>
  (options[0] ?? []).map((_, i) =>
    criteria.reduce((sum, weight, j) => sum + weight * (options[j]?.[i] ?? 0), 0),
  )
