import { findFigure } from '../catalog/figures.ts'
import type { CredentialId, DimensionId, OrganizationId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import type { Condition } from '../catalog/pathways.ts'
import {
  addRanges,
  type Charge,
  type CostAssumptions,
  type CostOverYears,
  costOverYears,
  type Range,
  sumOf,
} from '../compare/costs.ts'
import type { Part } from '../compare/standing.ts'
import { addTimes, spanOf, type Times, timesOf } from '../compare/times.ts'
import type { AskedFor, Field } from './field.ts'
import type { Route, Stage } from './route.ts'

interface StepCost extends Pick<CostOverYears, 'total' | 'unknown' | 'arithmetic'> {
  readonly charges: readonly Charge[]
}

interface StepTime {
  /** Undefined where it is not known. */
  readonly times: Times | undefined
  /** The fact that states it; undefined where the words of a condition do. */
  readonly part: Part | undefined
}

type PathStep =
  | (Extract<Stage, { kind: 'condition' }> & { readonly time: StepTime })
  | (Omit<Extract<Stage, { kind: 'credential' }>, 'profile'> & {
      readonly credential: CredentialId
      /** None where the exam is passed already. */
      readonly time: StepTime | undefined
      /** USD for what is paid to get it. */
      readonly cost: StepCost
    })

/** A plan from start to goal, one step after another. */
export interface Path {
  readonly steps: readonly PathStep[]
  /** USD for exams, and one year of membership of each issuer; later dues and renewals come on top. */
  readonly cost: Range
  readonly unknownCost: readonly Part[]
  /** Of all steps in a row, without those that are unknown. */
  readonly times: Times
  /** Places of the steps whose time is not known. */
  readonly unknownTime: readonly number[]
  /** Advice that is not followed on this path. */
  readonly unmet: readonly { readonly credential: CredentialId; readonly rule: AskedFor }[]
}

/** A route with what each of its stages takes. */
export function planOf({ stages }: Route, field: Field, assumptions: CostAssumptions): Path {
  const joined = new Set<OrganizationId>()
  const steps = stages.map((stage): PathStep => {
    if (stage.kind === 'condition') return { ...stage, time: timeOfCondition(stage.condition, field) }
    const { profile, ...rest } = stage
    return {
      ...rest,
      credential: profile.id,
      time: rest.passed ? undefined : timeOfExam(profile, field),
      cost: costOf(rest.passed ? [] : chargesOf(profile, joined, assumptions)),
    }
  })
  const credentials = steps.filter((step) => step.kind === 'credential')
  return {
    steps,
    cost: addRanges(credentials.map(({ cost }) => cost.total)),
    unknownCost: credentials.flatMap(({ credential, cost }) =>
      cost.unknown.map((dimension) => ({ credential, dimension })),
    ),
    times: addTimes(steps.flatMap(({ time }) => time?.times ?? [])),
    unknownTime: steps.flatMap(({ time }, place) => (time && !time.times ? [place] : [])),
    unmet: credentials.flatMap(({ credential, rules: asked }) =>
      asked.filter(({ met }) => !met).map(({ rule }) => ({ credential, rule })),
    ),
  }
}

/** Adds the issuer to those joined, whose dues are paid once. */
function chargesOf(
  { facts, issuer }: Profile,
  joined: Set<OrganizationId>,
  assumptions: CostAssumptions,
): readonly Charge[] {
  const member = assumptions.member || joined.has(issuer.id)
  const { asMember, charges } = costOverYears(facts, 1, { ...assumptions, member })
  if (joined.has(issuer.id)) return charges.filter(({ dimension }) => dimension !== known.dues)
  if (asMember) joined.add(issuer.id)
  return charges
}

function costOf(charges: readonly Charge[]): StepCost {
  const { total, unknown, arithmetic } = sumOf(charges, 1)
  return { charges, total, unknown, arithmetic }
}

function timeOfCondition({ duration, time }: Condition, { credentials }: Field): StepTime {
  if (duration) return { times: timesOf({ min: duration, max: duration }), part: undefined }
  const profile = time && credentials.get(time.credential)
  return { times: profile && timesIn(profile, time.dimension), part: profile && time }
}

/** A time that a condition names as its own is not that of the exam. */
function timeOfExam(profile: Profile, { rules }: Field): StepTime {
  const part = { credential: profile.id, dimension: known.studyTime }
  const taken = rules.conditions.some(
    ({ time }) => time?.credential === part.credential && time.dimension === part.dimension,
  )
  return { times: taken ? undefined : timesIn(profile, part.dimension), part: taken ? undefined : part }
}

function timesIn({ facts }: Profile, dimension: DimensionId): Times | undefined {
  const span = spanOf(findFigure(facts, dimension)?.value)
  return span && timesOf(span)
}
