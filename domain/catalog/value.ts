import { z } from 'zod'
import { LocalizedText } from '../text/localized.ts'

/** ISO 8601 duration in whole years, months, weeks, days, hours and minutes: `PT4H`, `P24M`. */
export const IsoDuration = z.string().regex(/^P(?=.)(\d+Y)?(\d+M)?(\d+W)?(\d+D)?(T(?=.)(\d+H)?(\d+M)?)?$/)

const amount = z.number().min(0)
const level = z.int().min(0).max(4)

const money = {
  currency: z.literal('USD'),
  /** What the amount buys or covers: one payment, or each year, cycle or hour. */
  period: z.enum(['once', 'year', 'cycle', 'hour']),
  /** Calendar year in which the price or wage applied. */
  year: z.int().min(1990).max(2100),
}

const ordered = (range: { min: number; max: number }): boolean => range.min <= range.max

const ListItem = z.strictObject({
  /** Set where the same thing occurs in several credentials (a code set), so that sets can be compared. */
  id: z.string().trim().min(1).optional(),
  en: z.string().trim().min(1),
  es: z.string().trim().min(1),
})

/** A part of a whole in percent; `min` equals `max` where the issuer gives one figure. */
const SharePart = z
  .strictObject({ label: LocalizedText, min: z.number().min(0).max(100), max: z.number().min(0).max(100) })
  .refine(ordered, { error: 'min must not exceed max' })

export const Value = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('text'), text: LocalizedText }),
  z.strictObject({ kind: z.literal('list'), items: z.array(ListItem).min(1) }),
  z.strictObject({ kind: z.literal('yesNo'), yes: z.boolean(), detail: LocalizedText.optional() }),
  z.strictObject({ kind: z.literal('count'), amount }),
  z.strictObject({ kind: z.literal('percent'), percent: z.number().min(0).max(100) }),
  z.strictObject({ kind: z.literal('money'), amount, ...money }),
  z
    .strictObject({ kind: z.literal('moneyRange'), min: amount, max: amount, ...money })
    .refine(ordered, { error: 'min must not exceed max' }),
  z.strictObject({ kind: z.literal('duration'), duration: IsoDuration }),
  z.strictObject({ kind: z.literal('durationRange'), min: IsoDuration, max: IsoDuration }),
  z.strictObject({ kind: z.literal('shareTable'), parts: z.array(SharePart).min(2) }),
  z.strictObject({ kind: z.literal('level'), level, detail: LocalizedText.optional() }),
  /** A level for each row of the dimension; null where nobody has said. */
  z.strictObject({ kind: z.literal('matrix'), levels: z.record(z.string(), level.nullable()) }),
])
export type Value = z.infer<typeof Value>

export const ValueKind = z.enum([
  'text',
  'list',
  'yesNo',
  'count',
  'percent',
  'money',
  'moneyRange',
  'duration',
  'durationRange',
  'shareTable',
  'level',
  'matrix',
])
export type ValueKind = z.infer<typeof ValueKind>
