import { shownReading } from '../../catalog/evidence.ts'
import type { EffectiveFact, Reading } from '../../catalog/fact.ts'
import type { Value } from '../../catalog/value.ts'

/** What a chart draws of one credential, or why it draws nothing: a place without a mark is never silent. */
export type Mark<T> =
  { readonly state: 'drawn'; readonly shape: T; readonly reading: Reading } | { readonly state: Absence }

/**
 * `unverified`: commonly said, and a figure. `otherUnit`: it cannot stand on this axis.
 */
export type Absence = 'notPublished' | 'notApplicable' | 'unverified' | 'otherUnit'

/** @param shapeOf undefined for a value that has no place in the chart */
export function markOf<T>(
  effective: EffectiveFact | undefined,
  shapeOf: (value: Value) => T | undefined,
): Mark<T> {
  const reading = effective && shownReading(effective.fact)
  if (!reading) {
    return { state: effective?.fact.state === 'notApplicable' ? 'notApplicable' : 'notPublished' }
  }
  const shape = shapeOf(reading.value)
  return shape === undefined ? { state: 'otherUnit' } : { state: 'drawn', shape, reading }
}

/** The same for a figure: on an axis, what is only commonly said would look like a measurement. */
export function figureMarkOf<T>(
  effective: EffectiveFact | undefined,
  shapeOf: (value: Value) => T | undefined,
): Mark<T> {
  const mark = markOf(effective, shapeOf)
  return mark.state === 'drawn' && mark.reading.confidence === 'article' ? { state: 'unverified' } : mark
}

/** What is drawn, in the order of the marks. */
export function drawnOf<T>(marks: readonly Mark<T>[]): readonly T[] {
  return marks.flatMap((mark) => (mark.state === 'drawn' ? [mark.shape] : []))
}
