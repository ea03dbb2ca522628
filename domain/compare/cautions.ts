import { findFigureOf } from '../catalog/figures.ts'
import type { CredentialId, DimensionId } from '../catalog/ids.ts'
import { known } from '../catalog/known-dimensions.ts'
import { shownReading } from '../catalog/evidence.ts'
import type { DimensionGroup, Profile, Relation } from '../catalog/pack.ts'
import type { LocalizedText } from '../text/localized.ts'
import { listsOfCoverage } from './coverage.ts'
import { supersededAmong, withoutBeginnerForms } from './standing.ts'
import { relationWords } from './suggested-order.ts'

/** A reason why one of several credentials may add little to the others. */
export type Caution =
  | {
      readonly kind: 'superseded'
      readonly credential: CredentialId
      readonly by: CredentialId
      /** The one that states the relation. */
      readonly from: CredentialId
      readonly relation: Relation
      readonly words: LocalizedText
    }
  | {
      readonly kind: 'nothingNew'
      readonly credential: CredentialId
      /** Lists in which the others have all that it has. */
      readonly dimensions: readonly DimensionId[]
      readonly words: LocalizedText
    }
  /** The pack itself says when another credential does not pay; the fact has the words. */
  | { readonly kind: 'said'; readonly credential: CredentialId; readonly dimension: DimensionId }

export function findCautions(
  groups: readonly DimensionGroup[],
  profiles: readonly Profile[],
): readonly Caution[] {
  const superseded = supersededAmong(profiles).map(({ credential, by, from, to, relation }): Caution => ({
    kind: 'superseded',
    credential: credential.id,
    by: by.id,
    from: from.id,
    relation,
    words: relationWords(from, to, relation),
  }))
  const told = profiles.flatMap(({ id: credential, facts }): Caution[] => {
    const fact = facts[known.secondDoesNot]?.fact
    return fact && shownReading(fact) ? [{ kind: 'said', credential, dimension: known.secondDoesNot }] : []
  })
  return [...superseded, ...withoutBeginnerForms(profiles).flatMap(nothingNew), ...told]

  /** Only where it is known of every list: what a credential is good for besides is no reason to say so. */
  function nothingNew(profile: Profile, _: number, all: readonly Profile[]): Caution[] {
    const others = all.filter((other) => other !== profile)
    const lists = listsOfCoverage(groups)
    const adds = lists.some(({ id }) => {
      const own = entriesOf(profile, id)
      const theirs = new Set(others.flatMap((other) => entriesOf(other, id)))
      return own.length === 0 || own.some((entry) => !theirs.has(entry))
    })
    if (adds || lists.length === 0) return []
    const labels = (language: 'en' | 'es'): string =>
      lists.map(({ label }) => label[language].toLowerCase()).join(', ')
    const rest = others.map(({ abbreviation }) => abbreviation)
    return [
      {
        kind: 'nothingNew',
        credential: profile.id,
        dimensions: lists.map(({ id }) => id),
        words: {
          en: `${profile.abbreviation} adds nothing to ${rest.join(' and ')} here: ${labels('en')}.`,
          es: `${profile.abbreviation} no agrega nada a ${rest.join(' y ')} en esto: ${labels('es')}.`,
        },
      },
    ]
  }
}

function entriesOf({ facts }: Profile, dimension: DimensionId): readonly string[] {
  return (findFigureOf(facts, dimension, 'list')?.value.items ?? []).flatMap(({ id }) => id ?? [])
}
