import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import type { Profile, Relation } from '../catalog/pack.ts'

/** The fact that a figure rests on. */
export interface Part {
  readonly credential: CredentialId
  readonly dimension: DimensionId
}

/** A relation between two of the credentials that are looked at together. */
export interface RelationBetween {
  /** The one that states it. */
  readonly from: Profile
  readonly to: Profile
  readonly relation: Relation
}

export function relationsAmong(profiles: readonly Profile[]): readonly RelationBetween[] {
  return profiles.flatMap((from) =>
    from.relations.flatMap((relation) => {
      const to = profiles.find(({ id }) => id === relation.credential)
      return to ? [{ from, to, relation }] : []
    }),
  )
}

/** A credential that does not stand on its own any more beside another one. */
export interface Superseded extends RelationBetween {
  readonly credential: Profile
  readonly by: Profile
}

export function supersededAmong(profiles: readonly Profile[]): readonly Superseded[] {
  return relationsAmong(profiles).flatMap((between) => {
    const { from, to, relation } = between
    if (relation.kind === 'replaces') return [{ ...between, credential: to, by: from }]
    return relation.kind === 'beginnerFormOf' ? [{ ...between, credential: from, by: to }] : []
  })
}

/** The same exam need not be paid for and studied for twice. */
export function withoutBeginnerForms(profiles: readonly Profile[]): readonly Profile[] {
  const forms = supersededAmong(profiles).filter(({ relation }) => relation.kind === 'beginnerFormOf')
  return profiles.filter((profile) => !forms.some(({ credential }) => credential === profile))
}

/** So that nothing depends on the order in which credentials are looked at. */
export function byName(a: Profile, b: Profile): number {
  return a.abbreviation.localeCompare(b.abbreviation, 'en') || a.id.localeCompare(b.id, 'en')
}
