import { z } from 'zod'
import { LocalizedText } from '../text/localized.ts'
import { AsOf, Confidence } from './fact.ts'
import { ConditionId, CredentialId, DimensionId, PathwayEndId, SourceId } from './ids.ts'
import { IsoDuration } from './value.ts'

/** Something besides credentials that a person has or has not: years of work, a degree, a course. */
export const Condition = z.strictObject({
  id: ConditionId,
  kind: z.enum(['work', 'study']),
  label: LocalizedText,
  /** How long it takes, where its label says so. */
  duration: IsoDuration.optional(),
  /** Or the fact that says so; that fact then says nothing of the credential's exam. */
  time: z.strictObject({ credential: CredentialId, dimension: DimensionId }).optional(),
  /** Whoever meets it meets these as well. */
  includes: z.array(ConditionId),
})
export type Condition = z.infer<typeof Condition>

/** All of it is needed: the conditions, and each of the credentials. */
export const Way = z.strictObject({ conditions: z.array(ConditionId), holding: z.array(CredentialId) })
export type Way = z.infer<typeof Way>

/** What a credential asks of those who want it; any one of the ways is enough. */
export const EntryRule = z.strictObject({
  credential: CredentialId,
  /** Else it is advised. Where the credential has a beginner form, only its full form asks for it. */
  required: z.boolean(),
  ways: z.array(Way).min(1),
  note: LocalizedText.optional(),
  sources: z.array(SourceId).min(1),
  asOf: AsOf,
  confidence: Confidence,
})
export type EntryRule = z.infer<typeof EntryRule>

/** A start or a goal as it is shown. */
export const PathwayEnd = z.strictObject({ id: PathwayEndId, label: LocalizedText, help: LocalizedText })
export type PathwayEnd = z.infer<typeof PathwayEnd>

/** Where somebody may be now. The help defines it, so that what it meets is no guess. */
const Start = PathwayEnd.extend({ meets: z.array(ConditionId) })
export type Start = z.infer<typeof Start>

/** Where somebody wants to be: a credential fits that lists one of the options of every want. */
export const Goal = PathwayEnd.extend({
  wants: z.array(z.strictObject({ dimension: DimensionId, options: z.array(z.string()).min(1) })).min(1),
})
export type Goal = z.infer<typeof Goal>

/** `pathways.json`, which a pack may do without. */
export const PathwayRules = z.strictObject({
  conditions: z.array(Condition),
  starts: z.array(Start).min(1),
  goals: z.array(Goal).min(1),
  entry: z.array(EntryRule),
})
export type PathwayRules = z.infer<typeof PathwayRules>
