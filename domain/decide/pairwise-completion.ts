import { eigenvector } from './pairwise.ts'
import type { Matrix } from './problem.ts'

/** a_ij: how many times as much i matters as j, for the pairs that were compared, in either direction. */
export interface Judgement {
  readonly i: number
  readonly j: number
  readonly times: number
}

/**
 * The full matrix of judgements, those that are missing chosen so that λmax is least (Bozóki, Fülöp & Rónyai,
 * Mathematical and Computer Modelling 52, 2010). At the least λmax its derivative for ln a_ij, a_ij y_i x_j −
 * a_ji y_j x_i with right and left eigenvectors x and y, is 0, so each missing a_ij moves to √(x_i y_j / (x_j y_i))
 * until none does; λmax is convex in the logarithms, so this is the only least. Undefined where the comparisons do not
 * connect all criteria, or one is not positive.
 */
export function completed(count: number, judgements: readonly Judgement[]): Matrix | undefined {
  if (judgements.some(({ times }) => !(times > 0 && times < Infinity)) || !connects(count, judgements))
    return undefined
  const known = new Map(
    judgements.flatMap(({ i, j, times }) => [
      [key(i, j), times],
      [key(j, i), 1 / times],
    ]),
  )
  let matrix = fill(count, (i, j) => known.get(key(i, j)) ?? 1)
  for (let round = 0; round < 1000; round += 1) {
    const { weights: right } = eigenvector(matrix)
    const { weights: left } = eigenvector(fill(count, (i, j) => matrix[j]?.[i] ?? 1))
    const ratio = (i: number): number => (right[i] ?? 1) / (left[i] ?? 1)
    const next = fill(count, (i, j) => known.get(key(i, j)) ?? Math.sqrt(ratio(i) / ratio(j)))
    const change = next.flatMap((row, i) => row.map((a, j) => Math.abs(Math.log(a / (matrix[i]?.[j] ?? 1)))))
    matrix = next
    if (Math.max(0, ...change) < 1e-12) break
  }
  return matrix
}

const key = (i: number, j: number): string => `${i} ${j}`

const fill = (count: number, judged: (i: number, j: number) => number): Matrix =>
  Array.from({ length: count }, (_, i) =>
    Array.from({ length: count }, (__, j) => (i === j ? 1 : judged(i, j))),
  )

function connects(count: number, judgements: readonly Judgement[]): boolean {
  const reached = new Set([0])
  for (let round = 0; round < count; round += 1) {
    for (const { i, j } of judgements) {
      if (reached.has(i)) reached.add(j)
      if (reached.has(j)) reached.add(i)
    }
  }
  return reached.size >= count
}
