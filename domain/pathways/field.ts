import { findFigureOf } from '../catalog/figures.ts'
import type { ConditionId, CredentialId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { Profile } from '../catalog/pack.ts'
import type { Condition, Goal, PathwayRules, Way } from '../catalog/pathways.ts'
import { byName } from '../compare/standing.ts'
import type { AskedFor } from './model.ts'

/** What somebody has on the way. */
export interface Progress {
  readonly met: ReadonlySet<ConditionId>
  readonly held: ReadonlySet<CredentialId>
}

/** The credentials and rules that paths lead through: what is not confirmed to be offered is not among them. */
export interface Field {
  readonly rules: PathwayRules
  readonly credentials: ReadonlyMap<CredentialId, Profile>
}

export function fieldOf(rules: PathwayRules, profiles: readonly Profile[]): Field {
  const offered = profiles.filter(({ status }) => status === 'active').toSorted(byName)
  return { rules, credentials: new Map(offered.map((profile) => [profile.id, profile])) }
}

/**
 * All that is asked for or advised before a credential. One that it builds on is advised, unless the rules
 * say more closely when it helps.
 */
export function askedFor({ rules, credentials }: Field, profile: Profile): readonly AskedFor[] {
  const stated = rules.entry.filter(({ credential }) => credential === profile.id)
  const named = new Set(stated.flatMap(({ ways }) => ways.flatMap(({ holding }) => holding)))
  const advised = profile.relations.filter(
    ({ kind, credential }) => kind === 'buildsOn' && credentials.has(credential) && !named.has(credential),
  )
  return [
    ...stated.map((rule) => ({ required: rule.required, ways: rule.ways, evidence: rule })),
    ...advised.map((relation) => ({
      required: false,
      ways: [{ conditions: [], holding: [relation.credential] }],
      evidence: relation,
    })),
  ]
}

/** Something is asked for that the rules do not state, so that no honest path can be drawn. */
export function isClosed(field: Field, profile: Profile): boolean {
  const open = findFigureOf(profile.facts, known.openToBeginners, 'yesNo')?.value.yes
  return open === false && !askedFor(field, profile).some(({ required }) => required)
}

export function isMet({ ways }: AskedFor, progress: Progress): boolean {
  return ways.some((way) => {
    const { conditions, holding } = missing(way, progress)
    return conditions.length + holding.length === 0
  })
}

/** What of a way is still to be reached. */
export function missing(way: Way, { met, held }: Progress): Way {
  return {
    conditions: way.conditions.filter((condition) => !met.has(condition)),
    holding: way.holding.filter((credential) => !held.has(credential)),
  }
}

/** With a condition met, everything that it includes is met as well. */
export function withConditions(
  { rules }: Field,
  progress: Progress,
  reached: readonly ConditionId[],
): Progress {
  const met = new Set(progress.met)
  const add = (id: ConditionId): void => {
    if (met.has(id)) return
    met.add(id)
    findCondition(rules, id)?.includes.forEach(add)
  }
  reached.forEach(add)
  return { ...progress, met }
}

export function findCondition({ conditions }: PathwayRules, id: ConditionId): Condition | undefined {
  return conditions.find((condition) => condition.id === id)
}

/** The beginner form of a credential, where the pack has one. */
export function beginnerForm({ credentials }: Field, profile: Profile): Profile | undefined {
  return [...credentials.values()].find(({ relations }) =>
    relations.some(({ kind, credential }) => kind === 'beginnerFormOf' && credential === profile.id),
  )
}

/** Whether the credential lists an option of every want. */
export function fits({ facts }: Profile, { wants }: Goal): boolean {
  return wants.every(({ dimension, options }) => {
    const items = findFigureOf(facts, dimension, 'list')?.value.items ?? []
    return items.some(({ id }) => id !== undefined && options.includes(id))
  })
}
