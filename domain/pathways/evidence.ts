import type { Goal } from '../catalog/pathways.ts'
import type { Part } from '../compare/standing.ts'
import type { AskedFor, PathStep } from './model.ts'

/** What states the rules and relations that a step follows, in the order in which it names them. */
export function evidenceOf(step: PathStep): readonly AskedFor['evidence'][] {
  if (step.kind === 'condition') return [step.rule.evidence]
  const asked = step.rules.map(({ rule }) => rule.evidence)
  return step.toward ? [...asked, step.toward.relation] : asked
}

/** The facts that a step rests on, in the order in which it names them. */
export function partsOf(step: PathStep, { wants }: Pick<Goal, 'wants'>): readonly Part[] {
  const timed = step.time?.part ? [step.time.part] : []
  if (step.kind === 'condition') return timed
  const { credential, cost, membership, toward } = step
  const fits = toward ? [] : wants
  const joined = membership ? [membership] : []
  return [
    ...joined,
    ...timed,
    ...[...cost.charges, ...fits].map(({ dimension }) => ({ credential, dimension })),
  ]
}
