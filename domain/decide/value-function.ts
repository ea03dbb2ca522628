import type { Span } from '../compare/span.ts'

/** A figure and what it is worth, on [0, 1]. */
export interface AnchorPoint {
  readonly at: number
  readonly value: number
}

/**
 * v = (x − worst) / (best − worst): more is better where best is the larger figure, less where it is the smaller.
 * The anchors are fixed for everybody and not taken from the options at hand, so that an option that is left out
 * moves no other (Keeney & Raiffa, Decisions with Multiple Objectives, 1976).
 */
export const linear = (worst: number, best: number): readonly AnchorPoint[] => [
  { at: worst, value: 0 },
  { at: best, value: 1 },
]

/**
 * The value of a figure on straight lines between its anchor points (two or more, in rising or falling order of
 * `at`); beyond the outer points it stays at theirs. Where two points share one place, the later holds from there.
 */
export function valueOf(points: readonly AnchorPoint[], figure: number): number {
  const rising = points.toSorted((a, b) => a.at - b.at)
  const next = rising.findIndex(({ at }) => at > figure)
  const before = rising.at(next === -1 ? -1 : Math.max(next - 1, 0))
  const after = rising[next]
  if (!before || !after || figure <= before.at) return before?.value ?? Number.NaN
  return before.value + ((after.value - before.value) * (figure - before.at)) / (after.at - before.at)
}

/** The values that a figure of this span can have; also where the anchor points rise and fall again. */
export function valueSpan(points: readonly AnchorPoint[], { low, high }: Span): Span {
  const inside = points.filter(({ at }) => at > low && at < high).map(({ value }) => value)
  const values = [valueOf(points, low), valueOf(points, high), ...inside]
  return { low: Math.min(...values), high: Math.max(...values) }
}
