import { shownReading } from '../../catalog/evidence.ts'
import type { EffectiveFact, Reading } from '../../catalog/fact.ts'
import type { Value } from '../../catalog/value.ts'

/** What a chart draws of one credential, or why it draws nothing: a place without a mark is never silent. */
export type Mark<T> =
  { readonly state: 'drawn'; readonly shape: T; readonly reading: Reading } | { readonly state: Absence }

/**
 * `unverified`: commonly said, which a drawing would make look like a measurement. `otherUnit`: it cannot
 * stand on this axis.
 */
export type Absence = 'notPublished' | 'notApplicable' | 'unverified' | 'otherUnit'

/** @param shapeOf undefined for a value that cannot stand on the axis */
export function markOf<T>(
  effective: EffectiveFact | undefined,
  shapeOf: (value: Value) => T | undefined,
): Mark<T> {
  const reading = effective && shownReading(effective.fact)
  if (!reading) {
    return { state: effective?.fact.state === 'notApplicable' ? 'notApplicable' : 'notPublished' }
  }
  if (reading.confidence === 'article') return { state: 'unverified' }
  const shape = shapeOf(reading.value)
  return shape === undefined ? { state: 'otherUnit' } : { state: 'drawn', shape, reading }
}

/** What is drawn, in the order of the marks. */
export function drawnOf<T>(marks: readonly Mark<T>[]): readonly T[] {
  return marks.flatMap((mark) => (mark.state === 'drawn' ? [mark.shape] : []))
}
