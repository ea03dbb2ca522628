import { type Directions, directed } from './dominance.ts'
import { type Normalisation, normalised } from './normalisations.ts'
import type { Matrix } from './problem.ts'

/** Ideal and anti-ideal: the best and the worst of each weighted column. */
export interface Ideals {
  readonly ideal: readonly number[]
  readonly antiIdeal: readonly number[]
}

/**
 * TOPSIS: closeness C = D⁻ / (D⁺ + D⁻) by Euclidean distances of weighted columns to the ideal and the anti-ideal
 * (Hwang & Yoon 1981), those of the options themselves unless others are given. Where all options are the same, or
 * there is one, both distances are 0 and it is as close as any: 1.
 */
export function topsis(
  matrix: Matrix,
  weights: readonly number[],
  directions: Directions,
  kind: Normalisation,
  given?: Ideals,
): { readonly closeness: readonly number[]; readonly ideals: Ideals } {
  const weighted = normalised(matrix, directions, kind).map((row) => row.map((x, j) => x * (weights[j] ?? 0)))
  const isTurned = kind === 'sum' || kind === 'minMax'
  const ideals = given ?? idealsOf(weighted, isTurned ? directions.map(() => 1 as const) : directions)
  const closeness = weighted.map((row) => {
    const [best, worst] = [distance(row, ideals.ideal), distance(row, ideals.antiIdeal)]
    return best + worst === 0 ? 1 : worst / (best + worst)
  })
  return { closeness, ideals }
}

function idealsOf(weighted: Matrix, directions: Directions): Ideals {
  const gains = directed(weighted, directions)
  const extreme = (pick: (...column: number[]) => number): readonly number[] =>
    directions.map((direction, j) => pick(...gains.map((row) => row[j] ?? 0)) * direction)
  return { ideal: extreme(Math.max), antiIdeal: extreme(Math.min) }
}

const distance = (a: readonly number[], b: readonly number[]): number =>
  Math.hypot(...a.map((x, j) => x - (b[j] ?? 0)))
