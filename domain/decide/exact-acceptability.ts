import { type Matrix, tie } from './problem.ts'

interface HalfSpace {
  readonly normal: readonly number[]
  readonly bound: number
}

/**
 * The share of all weights under which each option is first, without sampling: the volume of the weights that put it
 * first, of the volume of all. It is what the sampler is checked against; time grows steeply, so for up to six criteria.
 * Options with the same ratings count the same weights each.
 */
export const exactFirstShares = (matrix: Matrix): readonly number[] =>
  matrix.map((own, i) => {
    const last = own.length - 1
    // The last weight is one less the others.
    const positive = Array.from({ length: last }, (_, j) => ({
      normal: Array.from({ length: last }, (__, k) => (k === j ? -1 : 0)),
      bound: 0,
    }))
    const whole = [...positive, { normal: Array.from({ length: last }, () => 1), bound: 1 }]
    const ahead = matrix
      .filter((_, k) => k !== i)
      .map((rival) => {
        const gains = own.map((x, j) => x - (rival[j] ?? 0))
        const base = gains[last] ?? 0
        return { normal: gains.slice(0, last).map((gain) => base - gain), bound: base }
      })
    return volume([...whole, ...ahead], last) / volume(whole, last)
  })

/**
 * Volume of { x : normal · x ≤ bound } by facets: (1/d) Σ bound/|a_j| × the volume of the facet without x_j (Lasserre,
 * Journal of Optimization Theory and Applications 39, 1983).
 */
function volume(given: readonly HalfSpace[], dimensions: number): number {
  const sides = distinct(given)
  if (!sides) return 0
  if (dimensions === 0) return 1
  if (dimensions === 1) {
    const ends = sides.map(({ normal: [a = 1], bound }) => ({ at: bound / a, isUpper: a > 0 }))
    const high = Math.min(...ends.filter(({ isUpper }) => isUpper).map(({ at }) => at))
    const low = Math.max(...ends.filter(({ isUpper }) => !isUpper).map(({ at }) => at))
    return Math.max(0, high - low)
  }
  const facets = sides.map((side, n) => {
    if (side.bound === 0) return 0
    const [steepest, slope] = side.normal.reduce<readonly [number, number]>(
      (best, a, j) => (Math.abs(a) > Math.abs(best[1]) ? [j, a] : best),
      [0, 0],
    )
    const others = sides.filter((_, k) => k !== n)
    return (
      (side.bound / Math.abs(slope)) *
      volume(
        others.map((other) => onto(other, side, steepest)),
        dimensions - 1,
      )
    )
  })
  return facets.reduce((sum, facet) => sum + facet, 0) / dimensions
}

/** The half-space within the plane of `side`, where the coordinate `gone` follows from the others. */
function onto(other: HalfSpace, side: HalfSpace, gone: number): HalfSpace {
  const times = (other.normal[gone] ?? 0) / (side.normal[gone] ?? 1)
  return {
    normal: other.normal.map((a, j) => a - times * (side.normal[j] ?? 0)).filter((_, j) => j !== gone),
    bound: other.bound - times * side.bound,
  }
}

/** On one scale, without those that always hold and those that say the same twice; undefined where one never holds. */
function distinct(sides: readonly HalfSpace[]): readonly HalfSpace[] | undefined {
  const tightest = new Map<string, HalfSpace>()
  for (const { normal, bound } of sides) {
    const size = Math.max(0, ...normal.map(Math.abs))
    if (size <= tie && bound < -tie) return undefined
    if (size <= tie) continue
    const scaled = { normal: normal.map((a) => a / size), bound: bound / size }
    const direction = scaled.normal.map((a) => Math.round(a / tie)).join(' ')
    if (scaled.bound < (tightest.get(direction)?.bound ?? Infinity)) tightest.set(direction, scaled)
  }
  return [...tightest.values()]
}
