import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { RelationKind } from '../../../domain/catalog/relations.ts'

/** What the others are to the credential on screen. */
export const relationWords: Readonly<Record<RelationKind, MessageDescriptor>> = {
  beginnerFormOf: msg`Becomes`,
  hasBeginnerForm: msg`Beginner form`,
  buildsOn: msg`Builds on`,
  leadsTo: msg`Leads to`,
  counterpart: msg`Counterpart`,
  replaces: msg`Takes the place of`,
  replacedBy: msg`Gives way to`,
}
