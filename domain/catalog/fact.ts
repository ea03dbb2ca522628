import { z } from 'zod'
import { LocalizedText } from '../text/localized.ts'
import { DimensionId, SourceId } from './ids.ts'
import { Value } from './value.ts'

/**
 * How far the evidence stands from the issuer, best first: the issuer's own page, a copy of it, a
 * third party that quotes it, a third party's own statement, an unsourced article.
 */
export const confidences = ['issuer', 'mirror', 'relayed', 'secondary', 'article'] as const
export const Confidence = z.enum(confidences)
export type Confidence = z.infer<typeof Confidence>

/** A year, month or day (`2022`, `2022-05`, `2022-05-01`), or a page that carries no date. */
export const AsOf = z.union([
  z
    .string()
    .regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/)
    .refine(
      (date) => date.length !== 10 || z.iso.date().safeParse(date).success,
      'is no day of the calendar',
    ),
  z.literal('undated'),
])
export type AsOf = z.infer<typeof AsOf>

const evidence = {
  sources: z.array(SourceId).min(1),
  asOf: AsOf,
  confidence: Confidence,
  /** What the figure counts, in a few words that must stand beside it wherever it is shown. */
  counts: LocalizedText.optional(),
  note: LocalizedText.optional(),
}

export const Reading = z.strictObject({ value: Value, ...evidence })
export type Reading = z.infer<typeof Reading>

/** What is said of a credential in one dimension: a value, a stated absence or a dispute. Never silence. */
export const Fact = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('value'), value: Value, ...evidence }),
  z.strictObject({ state: z.literal('notPublished'), note: LocalizedText }),
  z.strictObject({ state: z.literal('notApplicable'), note: LocalizedText }),
  z.strictObject({
    state: z.literal('disputed'),
    /** The reading that the pack recommends; shown wherever one value is needed. */
    recommended: Reading,
    others: z.array(Reading).min(1),
    why: LocalizedText,
  }),
])
export type Fact = z.infer<typeof Fact>

/** A local correction laid over a published fact; the published one stays readable beside it. */
const Edit = z.strictObject({
  by: z.string(),
  at: z.iso.datetime(),
  published: Fact,
  /** The pack has changed this fact since the correction was made. */
  publishedChanged: z.boolean(),
})

/** A fact as it is shown: published or corrected, or computed from other facts. */
export const EffectiveFact = z.strictObject({
  fact: Fact,
  /** Set when the value was computed here: the dimensions it was computed from. */
  derivedFrom: z.array(DimensionId).optional(),
  edit: Edit.optional(),
})
export type EffectiveFact = z.infer<typeof EffectiveFact>
