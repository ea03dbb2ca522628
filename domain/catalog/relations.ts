import type { CredentialId, DimensionId } from './ids.ts'
import type { PackSummary, Relation } from './pack.ts'

type Identity = PackSummary['credentials'][number]

/** What another credential is to this one: as the pack states it, read from either side. */
const relationKinds = [
  'beginnerFormOf',
  'hasBeginnerForm',
  'buildsOn',
  'leadsTo',
  'counterpart',
  'replaces',
  'replacedBy',
] as const
export type RelationKind = (typeof relationKinds)[number]

export interface StatedRelation {
  readonly kind: RelationKind
  readonly to: Identity
  /** As stated, whichever of the two credentials states it. */
  readonly evidence: Relation
}

/** The others that say exactly the same in one dimension, such as the code sets they test. */
export interface LikenessIn {
  readonly dimension: DimensionId
  readonly with: readonly Identity[]
}

const seenFrom: Readonly<Record<Relation['kind'], readonly [own: RelationKind, other: RelationKind]>> = {
  beginnerFormOf: ['beginnerFormOf', 'hasBeginnerForm'],
  buildsOn: ['buildsOn', 'leadsTo'],
  counterpartOf: ['counterpart', 'counterpart'],
  replaces: ['replaces', 'replacedBy'],
}

/** Every relation of a credential that the pack states, on either side, in the order of `relationKinds`. */
export function relationsOf({ credentials }: PackSummary, id: CredentialId): readonly StatedRelation[] {
  const found = credentials.flatMap((from) =>
    from.relations.flatMap((evidence): StatedRelation[] => {
      const to = credentials.find((other) => other.id === evidence.credential)
      const [own, other] = seenFrom[evidence.kind]
      if (from.id === id) return to ? [{ kind: own, to, evidence }] : []
      return evidence.credential === id ? [{ kind: other, to: from, evidence }] : []
    }),
  )
  return relationKinds.flatMap((kind) => found.filter((relation) => relation.kind === kind))
}

export function likenessesOf({ alike, credentials }: PackSummary, id: CredentialId): readonly LikenessIn[] {
  return alike
    .filter((set) => set.credentials.includes(id))
    .map(({ dimension, credentials: ids }) => ({
      dimension,
      with: credentials.filter((other) => other.id !== id && ids.includes(other.id)),
    }))
}

/**
 * Worth comparing with, nearest first: counterparts, other stated relations, those alike. Leaves out what
 * is not confirmed to be offered.
 */
export function comparableWith(pack: PackSummary, id: CredentialId): readonly Identity[] {
  const stated = relationsOf(pack, id)
  const near = [
    ...stated.filter(({ kind }) => kind === 'counterpart').map(({ to }) => to),
    ...stated.map(({ to }) => to),
    ...likenessesOf(pack, id).flatMap((likeness) => likeness.with),
  ]
  return [...new Set(near)].filter(({ status }) => status === 'active')
}
