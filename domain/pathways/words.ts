import type { CredentialId } from '../catalog/ids.ts'
import type { Condition, Way } from '../catalog/pathways.ts'
import { relationWords } from '../compare/suggested-order.ts'
import type { Language, LocalizedText } from '../text/localized.ts'
import type { CredentialStep } from './model.ts'

/** What ways are made of, to name them by. */
export interface Named {
  readonly credentials: readonly { readonly id: CredentialId; readonly abbreviation: string }[]
  readonly conditions: readonly Condition[]
}

/** Each way in words: "One year of coding work + Practicode, AAPC’s coding practice". */
export function waysInWords(ways: readonly Way[], named: Named, language: Language): readonly string[] {
  return ways.map(({ conditions, holding }) =>
    [
      ...holding.map((id) => nameOf(named, id)),
      ...conditions.map((id) => named.conditions.find((entry) => entry.id === id)?.label[language] ?? id),
    ].join(' + '),
  )
}

export function nameOf({ credentials }: Pick<Named, 'credentials'>, id: CredentialId): string {
  return credentials.find((credential) => credential.id === id)?.abbreviation ?? id
}

/** Why a step is there, where it leads to another credential: "CCS builds on CCA." */
export function leadsInWords(
  credential: CredentialId,
  toward: NonNullable<CredentialStep['toward']>,
  named: Pick<Named, 'credentials'>,
): LocalizedText {
  const to = toward.relation.credential
  const from = to === credential ? toward.credential : credential
  const nameFor = (id: CredentialId): { abbreviation: string } => ({ abbreviation: nameOf(named, id) })
  return relationWords(nameFor(from), nameFor(to), toward.relation)
}
