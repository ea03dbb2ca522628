import { z } from 'zod'
import { LocalizedText } from '../text/localized.ts'

/** Minutes of the calendar or of study, both ends included. */
const Range = z.strictObject({ min: z.number(), max: z.number() })

const StudyWeek = z.strictObject({
  /** From 1. */
  number: z.int().min(1),
  /** ISO date of its first day. */
  begins: z.iso.date(),
  /** Buffer: nothing is planned, for what fell behind. */
  kind: z.enum(['study', 'buffer', 'review']),
  /** Hours by part of the exam, in half hours; without parts, all of the week has no name. */
  tasks: z.array(z.strictObject({ part: LocalizedText.nullable(), hours: z.number().positive() })),
  hours: z.number().min(0),
})
export type StudyWeek = z.infer<typeof StudyWeek>

/**
 * Whether the dates fit what is known of the time that preparation takes: `open` where there is no target,
 * `spare` where more weeks than the longest stated time are left, `longest` where just that many are, `within` where
 * fewer are but the shortest fits, `short` where not even that does, `unknown` where nothing is stated, `nothing`
 * where there is neither a time nor a target, `long` where there would be more weeks than can be laid out.
 */
const studyOutcomes = ['open', 'spare', 'longest', 'within', 'short', 'unknown', 'nothing', 'long'] as const

export const StudyPlan = z.strictObject({
  start: z.iso.date(),
  hoursPerWeek: z.int(),
  target: z.iso.date().nullable(),
  outcome: z.enum(studyOutcomes),
  /** What is stated: time on the calendar, or hours of study. */
  stated: z.strictObject({ kind: z.enum(['elapsed', 'effort']), range: Range }).nullable(),
  weeks: z.array(StudyWeek),
  /** Of all weeks. */
  hours: z.number(),
  /** The first day after the last week. */
  done: z.iso.date(),
  /** Where `short` and hours of study are stated: hours a week with which it would fit; null where they are too many. */
  hoursNeeded: z.int().nullable(),
  /** Whether parts of the exam are stated as ranges, whose middle was taken. */
  fromMiddles: z.boolean(),
})
export type StudyPlan = z.infer<typeof StudyPlan>
