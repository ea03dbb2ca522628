import type { EffectiveFact } from '../catalog/fact.ts'
import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import type { Goal, PathwayRules, Start } from '../catalog/pathways.ts'
import { evidenceOf, partsOf } from '../pathways/evidence.ts'
import type { Pathways, PathStep } from '../pathways/model.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { PathwayHandout } from './model.ts'
import { numberSources } from './number-sources.ts'

interface Journey {
  readonly rules: PathwayRules
  readonly start: Start
  readonly goal: Goal
  readonly pathways: Pathways
}

/** The printed plan: all paths that the screen shows, with the facts and sources that each step rests on. */
export function pathwayHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  { rules, start, goal, pathways }: Journey,
  occasion: Occasion,
): PathwayHandout {
  const footnotes = numberSources(pack.sources)
  const steps = pathways.paths.flatMap((path) => path.steps)
  const used = new Map<CredentialId, Record<DimensionId, EffectiveFact>>()
  for (const step of steps) {
    for (const { sources } of evidenceOf(step)) footnotes.of(sources)
    for (const { credential, dimension } of partsOf(step, goal)) {
      const fact = profiles.find(({ id }) => id === credential)?.facts[dimension]
      if (!fact) continue
      footnotes.ofFact(fact)
      used.set(credential, { ...used.get(credential), [dimension]: fact })
    }
  }
  const named = new Set([...used.keys(), ...steps.flatMap(namedIn), ...pathways.others])
  const dimensions = new Set([...used.values()].flatMap((facts) => Object.keys(facts)))
  const credentials = profiles
    .filter(({ id }) => named.has(id))
    .map((profile) => ({ ...handoutCredential(profile), facts: used.get(profile.id) ?? {} }))
  return {
    kind: 'pathway',
    start: { id: start.id, label: start.label, help: start.help },
    goal,
    pathways,
    credentials,
    conditions: rules.conditions,
    dimensions: pack.groups
      .flatMap((group) => group.dimensions)
      .filter(({ id }) => dimensions.has(id))
      .map(({ id, label }) => ({ id, label })),
    ...commonOf(pack, occasion, footnotes, credentials),
  }
}

function namedIn(step: PathStep): readonly CredentialId[] {
  if (step.kind === 'condition') return [step.for]
  const holding = step.rules.flatMap(({ rule }) => rule.ways.flatMap((way) => way.holding))
  return [step.credential, ...holding]
}
