import { normalised } from './normalisations.ts'
import { type Matrix, middles, type Problem } from './problem.ts'
import { leaders, ranking, scores } from './score.ts'
import { topsis } from './topsis.ts'

export interface OtherMethod {
  readonly method: 'minMax' | 'topsis'
  readonly ranking: readonly number[]
  readonly leaders: readonly number[]
  /** Options whose removal alone changes who leads among the others, by this method. */
  readonly hangsOn: readonly number[]
}

/**
 * What min–max scaling and TOPSIS would say of the same values and weights, for the advanced panel. Both measure options
 * against one another, so each is told with the options that its answer hangs on. Nothing with fewer than two options.
 */
export function otherMethods(problem: Problem): readonly OtherMethod[] {
  const matrix = middles(problem)
  const { weights } = problem
  const upward = weights.map(() => 1 as const)
  const methods = {
    minMax: (rows: Matrix) => scores(normalised(rows, upward, 'minMax'), weights),
    topsis: (rows: Matrix) => topsis(rows, weights, upward, 'vector').closeness,
  }
  if (matrix.length < 2) return []
  return (['minMax', 'topsis'] as const).map((method) => {
    const values = methods[method](matrix)
    return {
      method,
      ranking: ranking(values),
      leaders: leaders(values),
      hangsOn: reversals(matrix, methods[method]),
    }
  })
}

function reversals(matrix: Matrix, score: (rows: Matrix) => readonly number[]): readonly number[] {
  const leading = leaders(score(matrix))
  return [...matrix.keys()].filter((dropped) => {
    const kept = [...matrix.keys()].filter((i) => i !== dropped)
    const left = leaders(score(kept.map((i) => matrix[i] ?? []))).map((n) => kept[n])
    return !leading.includes(dropped) && left.join() !== leading.join()
  })
}
