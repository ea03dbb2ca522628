import { z } from 'zod'
import { CredentialId, DimensionId } from '../catalog/ids.ts'
import { Relation } from '../catalog/pack.ts'
import { Condition, EntryRule, Way } from '../catalog/pathways.ts'
import { LocalizedText } from '../text/localized.ts'

/** What a credential asks for or advises, as a rule of the pack or one of its relations states it. */
const AskedFor = z.strictObject({
  required: z.boolean(),
  /** Any one of them is enough. */
  ways: z.array(Way),
  evidence: z.union([EntryRule, Relation]),
})
export type AskedFor = z.infer<typeof AskedFor>

/** Both ends included; USD or minutes. */
const Range = z.strictObject({ min: z.number(), max: z.number() })
const Part = z.strictObject({ credential: CredentialId, dimension: DimensionId })

const Times = z.strictObject({ elapsed: Range.optional(), effort: Range.optional() })

const StepTime = z.strictObject({
  /** Undefined where it is not known. */
  times: Times.optional(),
  /** The fact that states it; undefined where the words of a condition do. */
  part: Part.optional(),
  /** What the figure counts; must stand beside it. */
  counts: LocalizedText.optional(),
})
export type StepTime = z.infer<typeof StepTime>

const StepCost = z.strictObject({
  charges: z
    .array(
      z.strictObject({
        dimension: DimensionId,
        each: Range.optional(),
        due: z.array(z.int().min(1)).readonly(),
      }),
    )
    .readonly(),
  total: Range,
  /** What is in no total because it is not known. */
  unknown: z.array(DimensionId).readonly(),
  arithmetic: LocalizedText,
})
export type StepCost = z.infer<typeof StepCost>

const ConditionStep = z.strictObject({
  kind: z.literal('condition'),
  condition: Condition,
  /** The credential on the way that it is for. */
  for: CredentialId,
  rule: AskedFor,
  time: StepTime,
})

const CredentialStep = z.strictObject({
  kind: z.literal('credential'),
  credential: CredentialId,
  /** What it leads to, as a relation of the pack has it; undefined where it is the goal. */
  toward: z.strictObject({ credential: CredentialId, relation: Relation }).optional(),
  /** What is asked for or advised before it, and whether that is met by then. */
  rules: z.array(z.strictObject({ rule: AskedFor, met: z.boolean() })).readonly(),
  /** The fact that says that one has to join the issuer; undefined where nothing says so. */
  membership: Part.optional(),
  /** Its beginner form turns into it: the exam is passed already. */
  passed: z.boolean(),
  /** None where the exam is passed already. */
  time: StepTime.optional(),
  /** USD for what is paid to get it. */
  cost: StepCost,
})
export type CredentialStep = z.infer<typeof CredentialStep>

const PathStep = z.discriminatedUnion('kind', [ConditionStep, CredentialStep])
export type PathStep = z.infer<typeof PathStep>

/** A plan from start to goal, one step after another. */
const Path = z.strictObject({
  steps: z.array(PathStep),
  /** USD for exams, and one year of membership of each issuer; later dues and renewals come on top. */
  cost: Range,
  unknownCost: z.array(Part),
  /** Of all steps in a row, without those that are unknown. */
  times: Times,
  /** Places of the steps whose time is not known. */
  unknownTime: z.array(z.int()),
  /** Advice that is not followed on this path. */
  unmet: z.array(z.strictObject({ credential: CredentialId, rule: AskedFor })),
})
export type Path = z.infer<typeof Path>

export const Pathways = z.strictObject({
  /** Shortest first, then by the names on the way; empty where `why` says so. */
  paths: z.array(Path),
  /** Credentials that reach the goal too, for which no path is shown. */
  others: z.array(CredentialId),
  why: LocalizedText.optional(),
})
export type Pathways = z.infer<typeof Pathways>
