import type { CredentialId } from '../catalog/ids.ts'
import type { Profile, Relation } from '../catalog/pack.ts'
import type { Condition, Way } from '../catalog/pathways.ts'
import {
  askedFor,
  beginnerForm,
  type Field,
  findCondition,
  isClosed,
  isMet,
  missing,
  type Progress,
  withConditions,
} from './field.ts'
import type { AskedFor } from './model.ts'

/** Something to do on the way, and what it is for. */
type Stage =
  | {
      readonly kind: 'condition'
      readonly condition: Condition
      readonly for: CredentialId
      readonly rule: AskedFor
    }
  | {
      readonly kind: 'credential'
      readonly profile: Profile
      /** What it leads to, as a relation of the pack has it; undefined where it is the goal. */
      readonly toward: { readonly credential: CredentialId; readonly relation: Relation } | undefined
      /** What is asked for or advised before it, and whether that is met by then. */
      readonly rules: readonly { readonly rule: AskedFor; readonly met: boolean }[]
      /** Its beginner form turns into it: the exam is passed already. */
      readonly passed: boolean
    }

export interface Route {
  readonly stages: readonly Stage[]
  readonly after: Progress
}

/** Longer chains of credentials help nobody, and take long to find. */
const mostInARow = 4

type Toward = Extract<Stage, { kind: 'credential' }>['toward']

/**
 * The shortest way to a credential that meets everything it requires. Where that takes what somebody
 * still lacks and there is a beginner form, through that form. Undefined where there is none.
 */
export function directRoute(
  field: Field,
  profile: Profile,
  from: Progress,
  toward?: Toward,
  /** Already on the way, so that rules that lead in a circle end. */
  under: ReadonlySet<CredentialId> = new Set(),
): Route | undefined {
  if (under.has(profile.id) || under.size === mostInARow || isClosed(field, profile)) return undefined
  const within = new Set([...under, profile.id])
  const lacking = askedFor(field, profile).filter((rule) => rule.required && !isMet(rule, from))
  const form = lacking.length > 0 ? beginnerForm(field, profile) : undefined
  const relation = form?.relations.find(({ credential }) => credential === profile.id)
  let route: Route | undefined = { stages: [], after: from }
  if (form && relation) {
    route = directRoute(field, form, from, { credential: profile.id, relation }, within)
  }
  for (const rule of lacking) {
    const reached: Route | undefined = route && shortest(waysOf(field, profile, rule, route.after, within))
    if (!route || !reached) return undefined
    route = { stages: [...route.stages, ...reached.stages], after: reached.after }
  }
  if (!route) return undefined
  const { after } = route
  // Advice for an exam comes too late once it is passed.
  const rules = askedFor(field, profile).filter(({ required }) => required || !form)
  const stage: Stage = {
    kind: 'credential',
    profile,
    toward,
    rules: rules.map((rule) => ({ rule, met: isMet(rule, after) })),
    passed: form !== undefined,
  }
  return {
    stages: [...route.stages, stage],
    after: { ...after, held: new Set([...after.held, profile.id]) },
  }
}

/**
 * Ways to a credential through another one that it builds on, wherever that meets advice which the direct
 * way leaves unmet.
 */
export function preparedRoutes(field: Field, profile: Profile, from: Progress): readonly Route[] {
  const direct = directRoute(field, profile, from)
  const stage = direct?.stages.at(-1)
  if (stage?.kind !== 'credential') return []
  const unmet = stage.rules.filter(({ rule, met }) => !rule.required && !met)
  return unmet
    .flatMap(({ rule }) => waysOf(field, profile, rule, from, new Set([profile.id])))
    .filter(({ stages }) => stages.some(({ kind }) => kind === 'credential'))
    .flatMap((before) => {
      const rest = directRoute(field, profile, before.after)
      return rest ? [{ stages: [...before.stages, ...rest.stages], after: rest.after }] : []
    })
}

/** How to meet a rule, for each of its ways that can be gone. */
function waysOf(
  field: Field,
  profile: Profile,
  rule: AskedFor,
  from: Progress,
  under: ReadonlySet<CredentialId>,
): readonly Route[] {
  return rule.ways.flatMap((way) => alongWay(field, profile, rule, way, from, under) ?? [])
}

function alongWay(
  field: Field,
  profile: Profile,
  rule: AskedFor,
  way: Way,
  from: Progress,
  under: ReadonlySet<CredentialId>,
): Route | undefined {
  let route: Route = { stages: [], after: from }
  for (const id of missing(way, from).holding) {
    const other = field.credentials.get(id)
    const relation = profile.relations.find(
      ({ kind, credential }) => kind === 'buildsOn' && credential === id,
    )
    const toward = relation && { credential: profile.id, relation }
    const reached = other && toward && directRoute(field, other, route.after, toward, under)
    if (!reached) return undefined
    route = { stages: [...route.stages, ...reached.stages], after: reached.after }
  }
  for (const id of missing(way, route.after).conditions) {
    const condition = findCondition(field.rules, id)
    if (!condition) return undefined
    const stage: Stage = { kind: 'condition', condition, for: profile.id, rule }
    route = {
      stages: [...route.stages, stage],
      after: withConditions(field, route.after, [id]),
    }
  }
  return route
}

/** The first of the shortest. */
function shortest(routes: readonly Route[]): Route | undefined {
  return routes.toSorted((a, b) => a.stages.length - b.stages.length)[0]
}
