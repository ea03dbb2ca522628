import { z } from 'zod'
import { AsOf } from '../catalog/fact.ts'
import { Value } from '../catalog/value.ts'
import { LocalizedText } from '../text/localized.ts'
import { rawSpan } from './raw-span.ts'

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
