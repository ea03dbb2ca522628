import type { Value } from '../catalog/value.ts'
import { type Span, spanOf } from '../compare/span.ts'

/**
 * What a value is on a scale: as `spanOf`, and 0 and 1 for no and yes, 0 to 4 for levels. Undefined for what has
 * no place on one.
 */
export function rawSpan(value: Value): Span | undefined {
  switch (value.kind) {
    case 'yesNo':
      return { low: Number(value.yes), high: Number(value.yes) }
    case 'level':
      return { low: value.level, high: value.level }
    default:
      return spanOf(value)
  }
}
