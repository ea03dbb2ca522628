import { eigenvector } from './pairwise.ts'
import type { Matrix } from './problem.ts'

/** a_ij: how many times as much i matters as j, for the pairs that were compared, in either direction. */
export interface Judgement {
  readonly i: number
  readonly j: number
  readonly times: number
}

/** How much of the last move is kept, so that a long chain of comparisons settles in hundreds of rounds. */
const momentum = 0.85

/**
 * The full matrix of judgements, those that are missing chosen so that λmax is least (Bozóki, Fülöp & Rónyai,
 * Mathematical and Computer Modelling 52, 2010). At the least λmax its derivative for ln a_ij, a_ij y_i x_j −
 * a_ji y_j x_i with right and left eigenvectors x and y, is 0, so each missing a_ij moves to √(x_i y_j / (x_j y_i))
 * until none does; λmax is convex in the logarithms, so this is the only least. Undefined where the comparisons do not
 * connect all criteria, or one is not positive.
 */
export function completed(count: number, judgements: readonly Judgement[]): Matrix | undefined {
  const start = chained(count, judgements)
  if (!start || judgements.some(({ times }) => !(times > 0 && times < Infinity))) return undefined
  const known = new Map(
    judgements.flatMap(({ i, j, times }) => [
      [key(i, j), times],
      [key(j, i), 1 / times],
    ]),
  )
  const fill = (missing: (i: number, j: number) => number): Matrix =>
    start.map((_, i) => start.map((__, j) => (i === j ? 1 : (known.get(key(i, j)) ?? missing(i, j)))))
  let matrix = fill((i, j) => (start[i] ?? 1) / (start[j] ?? 1))
  let before = matrix
  for (let round = 0; round < 1000; round += 1) {
    const { weights: right } = eigenvector(matrix)
    const { weights: left } = eigenvector(matrix.map((_, i) => matrix.map((row) => row[i] ?? 1)))
    const ratio = (i: number): number => (right[i] ?? 1) / (left[i] ?? 1)
    const [now, last] = [matrix, before]
    const moved = (i: number, j: number): number => (now[i]?.[j] ?? 1) / (last[i]?.[j] ?? 1)
    before = matrix
    matrix = fill((i, j) => Math.sqrt(ratio(i) / ratio(j)) * moved(i, j) ** momentum)
    const changes = matrix.flatMap((row, i) => row.map((a, j) => Math.abs(Math.log(a / (now[i]?.[j] ?? 1)))))
    if (Math.max(...changes) < 1e-10) break
  }
  return matrix
}

const key = (i: number, j: number): string => `${i} ${j}`

/** Weights that follow from the first criterion's by the comparisons as they come; a place to begin. */
function chained(count: number, judgements: readonly Judgement[]): readonly number[] | undefined {
  const reached = new Map([[0, 1]])
  for (let round = 0; round < count; round += 1) {
    for (const { i, j, times } of judgements) {
      const [one, other] = [reached.get(i), reached.get(j)]
      if (one !== undefined && other === undefined) reached.set(j, one / times)
      if (other !== undefined && one === undefined) reached.set(i, other * times)
    }
  }
  const weights = Array.from({ length: count }, (_, i) => reached.get(i))
  return weights.every((weight) => weight !== undefined) ? weights : undefined
}
