import type { DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import type { PackSummary, Profile } from '../catalog/pack.ts'
import type { CostAssumptions } from '../compare/costs.ts'
import { holdTogether, type Together } from '../compare/together.ts'
import type { Part } from '../compare/standing.ts'
import { commonOf, type Occasion } from './common.ts'
import { handoutCredential } from './handout-credential.ts'
import type { TogetherHandout } from './model.ts'
import { numberSources } from './number-sources.ts'

/** Holding two or three: the facts that the sums rest on, and the sources of those. */
export function togetherHandout(
  pack: PackSummary,
  profiles: readonly Profile[],
  assumptions: CostAssumptions,
  occasion: Occasion,
): TogetherHandout {
  const footnotes = numberSources(pack.sources)
  const held = holdTogether(pack.groups, profiles, assumptions)
  for (const { credential, dimension } of partsOfTogether(held, profiles)) {
    const fact = profiles.find(({ id }) => id === credential)?.facts[dimension]
    if (fact) footnotes.ofFact(fact)
  }
  for (const { reason } of held.order) if (reason?.kind === 'relation') footnotes.of(reason.relation.sources)
  for (const caution of held.cautions) {
    if (caution.kind === 'superseded') footnotes.of(caution.relation.sources)
  }
  return {
    kind: 'together',
    profiles: [...profiles],
    groups: [...pack.groups],
    assumptions,
    ...commonOf(pack, occasion, footnotes, profiles.map(handoutCredential)),
  }
}

/** The facts that the sums rest on, in the order of the sheet. */
export function partsOfTogether(held: Together, profiles: readonly Profile[]): readonly Part[] {
  const ofAll = (dimension: DimensionId): Part[] => profiles.map(({ id }) => ({ credential: id, dimension }))
  const costs = [held.firstYear, held.fiveYears].flatMap(({ alone }) =>
    alone.flatMap(({ credential, cost }) => cost.restsOn.map((dimension) => ({ credential, dimension }))),
  )
  const shared = [held.firstYear, held.fiveYears].flatMap(({ charges }) =>
    charges.map(({ dimension, of: [credential] }) => ({ credential, dimension })),
  )
  return [
    ...costs,
    ...shared,
    ...ofAll(known.studyTime),
    ...held.upkeep.alone.flatMap(({ upkeep }) => upkeep.parts),
    ...held.upkeep.issuers.flatMap(({ parts }) => parts),
    ...held.covered.flatMap(({ dimension }) => ofAll(dimension)),
    ...held.topics.flatMap(({ dimension, shares }) =>
      shares.map(({ credential }) => ({ credential, dimension })),
    ),
    ...(held.order.some(({ reason }) => reason?.kind === 'openToBeginners')
      ? ofAll(known.openToBeginners)
      : []),
    ...held.cautions.flatMap((caution): Part[] =>
      caution.kind === 'said' ? [{ credential: caution.credential, dimension: caution.dimension }] : [],
    ),
  ]
}
