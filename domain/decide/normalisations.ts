import { assertNever } from '../assert-never.ts'
import type { Directions } from './dominance.ts'
import { type Matrix, tie } from './problem.ts'

/**
 * Scales that are taken from the options at hand. They are here for the cross-check of `other-methods.ts` alone: under
 * them an option that is left out can change who leads among the rest, as it cannot under fixed anchors.
 */
export type Normalisation = 'none' | 'vector' | 'sum' | 'minMax'

/**
 * Columns by themselves: x/√Σx² (vector; a cost stays a cost); x/Σx, for a cost (1/x)/Σ(1/x) (sum); (x − min)/(max −
 * min), for a cost (max − x)/(max − min) (min–max). A column of zeros stays 0; one of equal values is 1 throughout by
 * min–max, which tells nothing apart. After `sum` and `minMax` more is better everywhere.
 */
export function normalised(matrix: Matrix, directions: Directions, kind: Normalisation): Matrix {
  const columns = (matrix[0] ?? []).map((_, j) => {
    const column = matrix.map((row) => row[j] ?? 0)
    return normaliseColumn(column, directions[j] ?? 1, kind)
  })
  return matrix.map((_, i) => columns.map((column) => column[i] ?? 0))
}

function normaliseColumn(
  column: readonly number[],
  direction: 1 | -1,
  kind: Normalisation,
): readonly number[] {
  switch (kind) {
    case 'none':
      return column
    case 'vector':
      return over(column, Math.hypot(...column))
    case 'sum': {
      const gains = direction === 1 ? column : column.map((x) => 1 / x)
      return over(
        gains,
        gains.reduce((sum, x) => sum + x, 0),
      )
    }
    case 'minMax': {
      const gains = column.map((x) => x * direction)
      const [least, most] = [Math.min(...gains), Math.max(...gains)]
      return most - least <= tie ? column.map(() => 1) : gains.map((x) => (x - least) / (most - least))
    }
    default:
      return assertNever(kind)
  }
}

const over = (column: readonly number[], size: number): readonly number[] =>
  column.map((x) => (size === 0 ? 0 : x / size))

/**
 * The scores of low, likely and high ratings on one scale, each column divided by its largest in all three tables; of a
 * cost the reciprocals (so of no cost of 0), whose low end comes from the high one (MARE: Hodgett et al. 2014).
 */
export function rangedScores(
  tables: { readonly low: Matrix; readonly likely: Matrix; readonly high: Matrix },
  weights: readonly number[],
  directions: Directions,
): { readonly low: readonly number[]; readonly likely: readonly number[]; readonly high: readonly number[] } {
  const gain = (x: number, j: number): number => (directions[j] === -1 ? 1 / x : x)
  const all = [...tables.low, ...tables.likely, ...tables.high]
  const largest = weights.map((_, j) => Math.max(...all.map((row) => gain(row[j] ?? 0, j))))
  const score = (better: Matrix, ofCosts: Matrix): readonly number[] =>
    better.map((row, i) =>
      weights.reduce((sum, weight, j) => {
        const x = directions[j] === -1 ? ofCosts[i]?.[j] : row[j]
        return sum + (weight * gain(x ?? 0, j)) / (largest[j] || 1)
      }, 0),
    )
  return {
    low: score(tables.low, tables.high),
    likely: score(tables.likely, tables.likely),
    high: score(tables.high, tables.low),
  }
}
