import type { Profile } from '../catalog/pack.ts'
import type { Goal, PathwayRules, Start } from '../catalog/pathways.ts'
import type { CostAssumptions } from '../compare/costs.ts'
import type { LocalizedText } from '../text/localized.ts'
import { beginnerForm, type Field, fieldOf, fits, withConditions } from './field.ts'
import type { Pathways } from './model.ts'
import { planOf } from './plan.ts'
import { directRoute, preparedRoutes, type Route } from './route.ts'

/** So many fit side by side. */
const mostPaths = 4

/** What every path counts: as a member where that is a choice, each exam passed at once, without books. */
const planAssumptions: CostAssumptions = { member: true, attempts: 1, books: 'none' }

/**
 * Paths from where somebody is to where they want to be, by the rules and relations of the pack alone.
 * `profiles` are all that the pack has; those not confirmed to be offered take no part.
 */
export function findPaths(
  rules: PathwayRules,
  profiles: readonly Profile[],
  start: Start,
  goal: Goal,
): Pathways {
  const field = fieldOf(rules, profiles)
  const from = withConditions(field, { met: new Set(), held: new Set() }, start.meets)
  const targets = targetsOf(field, goal)
  if (targets.length === 0) return { paths: [], others: [], why: nothingFits }
  const direct = targets.flatMap((target) => directRoute(field, target, from) ?? []).toSorted(byLength)
  const prepared = targets.flatMap((target) => preparedRoutes(field, target, from)).toSorted(byLength)
  // Where not all direct ways fit, one is left out for a way through another credential.
  const shown = direct.slice(0, direct.length > mostPaths && prepared.length > 0 ? mostPaths - 1 : mostPaths)
  const routes = distinct([...shown, ...prepared])
    .slice(0, mostPaths)
    .toSorted(byLength)
  const reached = new Set(routes.flatMap(({ after }) => [...after.held]))
  return {
    paths: routes.map((route) => planOf(route, field, planAssumptions)),
    others: targets.map(({ id }) => id).filter((id) => !reached.has(id)),
    ...(routes.length === 0 && { why: noWayIn }),
  }
}

const nothingFits: LocalizedText = {
  en: 'No credential that we know to be offered lists all that this goal asks for.',
  es: 'Ninguna credencial que sepamos que se ofrece reúne todo lo que pide esta meta.',
}

const noWayIn: LocalizedText = {
  en: 'We do not know what it takes to get into the credentials that fit this goal.',
  es: 'No sabemos qué hace falta para entrar en las credenciales que sirven para esta meta.',
}

/** A beginner form is no goal beside the credential that it turns into. */
function targetsOf(field: Field, goal: Goal): readonly Profile[] {
  const fitting = [...field.credentials.values()].filter((profile) => fits(profile, goal))
  const forms = new Set(fitting.flatMap((profile) => beginnerForm(field, profile) ?? []))
  return fitting.filter((profile) => !forms.has(profile))
}

function byLength(a: Route, b: Route): number {
  return a.stages.length - b.stages.length || nameOf(a).localeCompare(nameOf(b), 'en')
}

/** The credentials on the way, in order, and then what else there is to do. */
function nameOf({ stages }: Route): string {
  const credentials = stages.flatMap((stage) =>
    stage.kind === 'credential' ? [stage.profile.abbreviation] : [],
  )
  const conditions = stages.flatMap((stage) => (stage.kind === 'condition' ? [stage.condition.label.en] : []))
  return [...credentials, ...conditions].join(', ')
}

function distinct(routes: readonly Route[]): readonly Route[] {
  return [...new Map(routes.map((route) => [nameOf(route), route])).values()]
}
