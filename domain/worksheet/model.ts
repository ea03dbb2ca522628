import { z } from 'zod'
import { CredentialId, DimensionId, PackId } from '../catalog/ids.ts'
import { mostTogether } from '../compare/together.ts'
import { tie } from '../decide/problem.ts'
import { LocalizedText } from '../text/localized.ts'
import { Anchors } from './anchors.ts'
import { faultsOf } from './faults.ts'
import { Figure } from './figure.ts'
import * as limits from './limits.ts'
import { MustHave } from './must-have.ts'
import { CriterionId, Line, Name, OptionId, Person, Text } from './parts.ts'

const certainty = z.int().min(0).max(limits.surest)

const option = { id: OptionId, by: Person }

/** What can be chosen. */
export const Option = z.discriminatedUnion('kind', [
  z.strictObject({ ...option, kind: z.literal('credential'), credential: CredentialId }),
  /** Both, or all three. */
  z.strictObject({
    ...option,
    kind: z.literal('together'),
    credentials: z
      .array(CredentialId)
      .min(2)
      .max(mostTogether)
      .refine((ids) => new Set(ids).size === ids.length, { error: 'names one twice' }),
  }),
  z.strictObject({ ...option, kind: z.literal('notNow') }),
  z.strictObject({ ...option, kind: z.literal('own'), name: Name }),
])
export type Option = z.infer<typeof Option>

const criterion = { id: CriterionId, by: Person }

/** What matters. */
export const Criterion = z.discriminatedUnion('kind', [
  z.strictObject({
    ...criterion,
    kind: z.literal('dimension'),
    dimension: DimensionId,
    /** Of a matrix: the row that matters. */
    row: z.string().max(limits.longestName).optional(),
    /** As the pack called it when it was chosen. */
    label: LocalizedText,
    /** As they were when it was chosen; null where only people can rate it. */
    anchors: Anchors.nullable(),
  }),
  z.strictObject({
    ...criterion,
    kind: z.literal('own'),
    name: Name,
    /** What the lowest and the highest rating stand for. */
    worst: Line,
    best: Line,
  }),
])
export type Criterion = z.infer<typeof Criterion>

/** Why the catalog has nothing to score. */
export const Gap = z.enum([
  'notPublished',
  /** The option has no such thing. */
  'notApplicable',
  /** It measures something else than what most of the options state, or comes from another survey. */
  'notComparable',
  /** It is only commonly said. */
  'unverified',
  /** A credential or a dimension that the catalog does not have, or not any more. */
  'notInCatalog',
  /** Of several credentials together, one is not known. */
  'partUnknown',
  /** There is no honest way to put the facts of several credentials together. */
  'notCombined',
  /** Not now, or an own option: the catalog says nothing of it. */
  'noFacts',
])
export type Gap = z.infer<typeof Gap>

/** How an option does on a criterion. A cell without a rating has not been looked at. */
export const Rating = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('fact'),
    /** What the catalog stated when it was taken, or what follows from that for several together. */
    figure: Figure,
    /** Of the pack it was taken from. */
    edition: z.iso.date(),
  }),
  z.strictObject({
    kind: z.literal('own'),
    step: z.int().min(0).max(limits.highestStep),
    reason: Line,
    by: Person,
  }),
  /** An answer too: `why` says whether a person does not know or the catalog. */
  z.strictObject({
    kind: z.literal('unknown'),
    why: z.union([z.literal('notSure'), Gap]),
    by: Person.nullable(),
  }),
])
export type Rating = z.infer<typeof Rating>

export const RatedCell = z.strictObject({ option: OptionId, criterion: CriterionId, rating: Rating })
export type RatedCell = z.infer<typeof RatedCell>

const points = z.number().min(0).max(limits.mostPoints)
const worth = z.number().min(0).max(1)

/**
 * Points for going from the worst to the best of what the options offer, the largest 100; with the worth of
 * both when they were asked about, because points for another swing say nothing.
 */
const SwingPoints = z
  .strictObject({ criterion: CriterionId, points, worst: worth, best: worth })
  .refine(({ worst, best }) => best - worst > tie, { error: 'best must be above worst' })
export type SwingPoints = z.infer<typeof SwingPoints>

const ExactWeights = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('swing'), swings: z.array(SwingPoints).max(limits.mostCriteria) }),
  /** Of the full scale of each criterion, in any unit: from a slider, or whole numbers off a sheet of paper. */
  z.strictObject({
    kind: z.literal('shares'),
    shares: z.array(z.strictObject({ criterion: CriterionId, share: points })).max(limits.mostCriteria),
  }),
])
export type ExactWeights = z.infer<typeof ExactWeights>

/** What matters how much to one person. */
export const Weights = z.strictObject({
  /** Criteria in order, the most important first, equals together; those left out are not placed yet. */
  tiers: z.array(z.array(CriterionId).min(1).max(limits.mostCriteria)).max(limits.mostCriteria),
  /** In place of what the order alone gives. */
  exact: ExactWeights.nullable(),
  /** Answers of the cross-check: how many times as important the first of two is. */
  pairs: z
    .array(
      z.strictObject({
        first: CriterionId,
        second: CriterionId,
        times: z
          .number()
          .min(1 / 9)
          .max(9),
      }),
    )
    .max((limits.mostCriteria * (limits.mostCriteria - 1)) / 2),
  /** Set when its owner is done: of two people neither sees the other's before both are. */
  isDone: z.boolean(),
})
export type Weights = z.infer<typeof Weights>

const leaning = {
  /** Null: towards none. */
  option: OptionId.nullable(),
  sure: certainty.nullable(),
  at: z.iso.datetime(),
}

const answer = z.boolean().nullable()

/** A piece of work towards the decision, and the day it is meant to be done by. */
export const NextStep = z.strictObject({
  text: Line,
  due: z.iso.date().nullable(),
  isDone: z.boolean(),
  by: Person,
})
export type NextStep = z.infer<typeof NextStep>

const shape = z.strictObject({
  format: z.literal(limits.worksheetFormat),
  version: z.literal(limits.worksheetVersion),
  id: z.uuid(),
  name: Name,
  pack: PackId,
  /** Of the pack when it was begun, or when its facts were last brought up to date. */
  edition: z.iso.date(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  stage: z.enum(limits.worksheetStages),
  decision: z.strictObject({ forWhom: Line, about: Text, by: z.iso.date().nullable() }),
  options: z.array(Option).max(limits.mostOptions),
  /** Recorded before any score is shown. */
  firstLeaning: z.strictObject(leaning).nullable(),
  /** With the reason, where it is not what the score says. */
  finalLeaning: z.strictObject({ ...leaning, why: Text }).nullable(),
  mustHaves: z.array(MustHave).max(limits.mostMustHaves),
  criteria: z.array(Criterion).max(limits.mostCriteria),
  ratings: z.array(RatedCell).max(limits.mostOptions * limits.mostCriteria),
  weights: z.strictObject({ visitor: Weights, counselor: Weights.nullable() }),
  /** True where the answer is yes, null where none was given. */
  readiness: z.strictObject({ facts: answer, values: answer, support: answer, certainty: answer }),
  nextSteps: z.array(NextStep).max(limits.mostNextSteps),
})
export type Worksheet = z.infer<typeof shape>

/**
 * A decision worksheet. Whatever a person may leave empty may be empty: one just begun is one too. Nothing is
 * named twice, and nothing names what is not there.
 */
export const Worksheet = shape.check((context) => {
  for (const { path, rule } of faultsOf(context.value)) {
    context.issues.push({ code: 'custom', message: rule, path: [...path], input: context.value })
  }
})
