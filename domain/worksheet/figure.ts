import { z } from 'zod'
import { AsOf } from '../catalog/fact.ts'
import { Value } from '../catalog/value.ts'
import { type Span, spanOf } from '../compare/span.ts'
import { LocalizedText } from '../text/localized.ts'

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

function isMeasured(value: Value): boolean {
  const span = rawSpan(value)
  return span !== undefined && Number.isFinite(span.low) && span.low <= span.high && span.high < 1e12
}

/** A value that can be scored, without what its sources say besides. */
export const Figure = z.strictObject({
  value: Value.refine(isMeasured, { error: 'has no place on a scale' }),
  /** What it counts; must stand beside it. */
  counts: LocalizedText.optional(),
  asOf: AsOf,
  /** Sources disagree; this is the recommended reading. */
  isDisputed: z.boolean(),
})
export type Figure = z.infer<typeof Figure>
