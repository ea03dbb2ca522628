import { tie } from './problem.ts'

/** Weights that sum to 1, or why there are none. */
export type Weights =
  | { readonly kind: 'weights'; readonly weights: readonly number[] }
  | { readonly kind: 'refused'; readonly why: 'none' | 'notFinite' | 'negative' | 'allZero' }

/**
 * Swing weights w = p / Σp from the points for moving each criterion from its worst anchor to its best, the largest
 * 100 (Edwards 1971; Goodwin & Wright, Decision Analysis for Management Judgment, ch. 3). Only ratios count, so the
 * same divides directly measured values and whole-number weights. A criterion with no points drops out; all without
 * points say nothing about what matters and are refused.
 */
export function weightsOf(points: readonly number[]): Weights {
  if (points.length === 0) return { kind: 'refused', why: 'none' }
  if (!points.every(Number.isFinite)) return { kind: 'refused', why: 'notFinite' }
  if (points.some((p) => p < 0)) return { kind: 'refused', why: 'negative' }
  // Divided by the largest first, because a sum of absurdly large points would be infinite.
  const largest = Math.max(...points)
  if (largest === 0) return { kind: 'refused', why: 'allZero' }
  const sum = points.reduce((total, p) => total + p / largest, 0)
  return { kind: 'weights', weights: points.map((p) => p / largest / sum) }
}

/** The swing of `more` matters `times` as much as that of `less`. */
export interface TradeOff {
  readonly more: number
  readonly less: number
  readonly times: number
}

export type RatioWeights =
  Weights | { readonly kind: 'refused'; readonly why: 'unconnected' | 'contradictory' | 'notPositive' }

/** Weights of `count` criteria from a chain (or tree) of trade-offs that reaches each of them. */
export function ratioWeights(count: number, ratios: readonly TradeOff[]): RatioWeights {
  if (ratios.some(({ times }) => !(times > 0 && times < Infinity)))
    return { kind: 'refused', why: 'notPositive' }
  const found = new Map<number, number>(count > 0 ? [[0, 1]] : [])
  for (let round = 0; round < count; round += 1) {
    for (const { more, less, times } of ratios) {
      const [heavy, light] = [found.get(more), found.get(less)]
      if (heavy !== undefined && light === undefined) found.set(less, heavy / times)
      if (light !== undefined && heavy === undefined) found.set(more, light * times)
    }
  }
  const raw = Array.from({ length: count }, (_, j) => found.get(j))
  if (raw.includes(undefined)) return { kind: 'refused', why: 'unconnected' }
  const contradicts = ({ more, less, times }: TradeOff): boolean =>
    Math.abs((raw[more] ?? 0) / ((raw[less] ?? 0) * times) - 1) > tie
  if (ratios.some(contradicts)) return { kind: 'refused', why: 'contradictory' }
  return weightsOf(raw.map((weight) => weight ?? 0))
}
