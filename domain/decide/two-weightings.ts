import { type Matrix, tie } from './problem.ts'
import { ranking, scores } from './score.ts'

export interface TwoWeightings {
  /** [person][option] */
  readonly scores: readonly [readonly number[], readonly number[]]
  readonly rankings: readonly [readonly number[], readonly number[]]
  /** Options that are first or second for both. */
  readonly common: readonly number[]
  /** Where the weights are farthest apart, the first's less the second's; undefined where they are the same. */
  readonly largestGap: { readonly criterion: number; readonly gap: number } | undefined
}

/** Two people's weights over the same ratings, side by side: never only their mean. */
export function compareWeightings(
  matrix: Matrix,
  first: readonly number[],
  second: readonly number[],
): TwoWeightings {
  const both = [scores(matrix, first), scores(matrix, second)] as const
  const rankings = [ranking(both[0]), ranking(both[1])] as const
  const gaps = first.map((weight, criterion) => ({ criterion, gap: weight - (second[criterion] ?? 0) }))
  const [largestGap] = gaps
    .filter(({ gap }) => Math.abs(gap) > tie)
    .toSorted((a, b) => Math.abs(b.gap) - Math.abs(a.gap))
  const common = [...matrix.keys()].filter((i) => rankings.every((ranks) => (ranks[i] ?? 0) <= 2))
  return { scores: both, rankings, common, largestGap }
}
