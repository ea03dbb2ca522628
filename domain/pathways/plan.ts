import { findFigure, findFigureOf } from '../catalog/figures.ts'
import type { DimensionId, OrganizationId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import type { Condition } from '../catalog/pathways.ts'
import { addRanges, type Charge, type CostAssumptions, costOverYears, sumOf } from '../compare/costs.ts'
import type { Part } from '../compare/standing.ts'
import { addTimes, spanOf, timesOf } from '../compare/times.ts'
import type { Field } from './field.ts'
import type { Path, PathStep, StepCost, StepTime } from './model.ts'
import type { Route } from './route.ts'

/** A route with what each of its stages takes. */
export function planOf({ stages }: Route, field: Field, assumptions: CostAssumptions): Path {
  const joined = new Set<OrganizationId>()
  const steps = stages.map((stage): PathStep => {
    if (stage.kind === 'condition') return { ...stage, time: timeOfCondition(stage.condition, field) }
    const { profile, ...rest } = stage
    return {
      ...rest,
      credential: profile.id,
      membership: membershipOf(profile),
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

function membershipOf({ id, facts }: Profile): Part | undefined {
  const isAsked = findFigureOf(facts, known.required, 'yesNo')?.value.yes
  return isAsked ? { credential: id, dimension: known.required } : undefined
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
  if (duration) return { times: timesOf({ min: duration, max: duration }) }
  const profile = time && credentials.get(time.credential)
  return profile && time ? timeIn(profile, time.dimension) : {}
}

/** A time that a condition names as its own is not that of the exam. */
function timeOfExam(profile: Profile, { rules }: Field): StepTime {
  const taken = rules.conditions.some(
    ({ time }) => time?.credential === profile.id && time.dimension === known.studyTime,
  )
  return taken ? {} : timeIn(profile, known.studyTime)
}

function timeIn({ id, facts }: Profile, dimension: DimensionId): StepTime {
  const figure = findFigure(facts, dimension)
  const span = spanOf(figure?.value)
  const part = { credential: id, dimension }
  if (!figure || !span) return { part }
  return { times: timesOf(span), part, ...(figure.counts && { counts: figure.counts }) }
}
