import type { EffectiveFact } from '../catalog/fact.ts'
import type { DimensionId } from '../catalog/ids.ts'
import type { Profile } from '../catalog/pack.ts'
import type { Option, Worksheet } from '../worksheet/model.ts'
import { findRating } from '../worksheet/values.ts'
import type { BlankWorksheetHandout, WorksheetHandout } from './model.ts'

/** What the catalog knows of an option: of several credentials together, each; of anything else, nothing. */
export function profilesOf(option: Option, profiles: readonly Profile[]): readonly Profile[] {
  const ids =
    option.kind === 'credential' ? [option.credential] : option.kind === 'together' ? option.credentials : []
  return ids.flatMap((id) => profiles.find((profile) => profile.id === id) ?? [])
}

type Counted = Pick<Worksheet, 'options' | 'criteria' | 'ratings' | 'mustHaves'>

/** What stands on the sheet; a blank one has facts beside its boxes, and no must-haves. */
export function countedOn(handout: WorksheetHandout | BlankWorksheetHandout): Counted {
  if (handout.kind === 'worksheet') return handout.worksheet
  return { ...handout, ratings: handout.facts, mustHaves: [] }
}

/** The facts that a worksheet counts with: those of its ratings, then those that must-haves were checked with. */
export function factsUnder(worksheet: Counted, profiles: readonly Profile[]): readonly EffectiveFact[] {
  const { options, criteria, mustHaves } = worksheet
  const factsOf = (some: readonly Option[], dimension: DimensionId): readonly EffectiveFact[] =>
    some.flatMap((option) => profilesOf(option, profiles)).flatMap(({ facts }) => facts[dimension] ?? [])
  const rated = criteria.flatMap((criterion) => {
    if (criterion.kind === 'own') return []
    const stated = options.filter((option) => findRating(worksheet, option, criterion)?.kind === 'fact')
    return factsOf(stated, criterion.dimension)
  })
  const checked = mustHaves.flatMap((mustHave) => {
    if (mustHave.kind === 'own') return []
    const told = mustHave.checks.filter(({ by, verdict }) => by === null && verdict !== 'unknown')
    return factsOf(
      options.filter(({ id }) => told.some(({ option }) => option === id)),
      mustHave.dimension,
    )
  })
  return [...rated, ...checked]
}
