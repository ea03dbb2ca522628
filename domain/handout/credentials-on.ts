import { assertNever } from '../assert-never.ts'
import type { CredentialId } from '../catalog/ids.ts'
import type { Handout } from './model.ts'

/** Those that a handout says something of. */
export function credentialsOn(handout: Handout): readonly CredentialId[] {
  if ('columns' in handout) return handout.columns.map(({ id }) => id)
  switch (handout.kind) {
    case 'together':
    case 'worksheet':
    case 'worksheet-blank':
      return handout.profiles.map(({ id }) => id)
    case 'pathway':
    case 'glossary':
      return handout.credentials.map(({ id }) => id)
    case 'study-plan':
      return [handout.credential.id]
    default:
      return assertNever(handout)
  }
}
