import { withConfirmation } from './confirmation.ts'
import { deriveFact } from './derive.ts'
import type { EffectiveFact } from './fact.ts'
import type { StateCode } from './ids.ts'
import type { Profile } from './pack.ts'
import type { ProfileRecord } from './profile-record.ts'

/**
 * The credential as it is to be shown: published facts, under local corrections, and the facts
 * computed from them. Both versions of a corrected fact stay readable. Wages are also given for the
 * state that was chosen, if any.
 */
export function effectiveProfile(record: ProfileRecord, state?: StateCode): Profile {
  const { credential, issuer, groups, wages, edits, pack } = record
  const stated: Record<string, EffectiveFact> = {}
  for (const [id, fact] of Object.entries(credential.facts)) stated[id] = { fact }
  for (const { dimension, fact, by, at, publishedChanged } of edits) {
    const published = credential.facts[dimension]
    if (published) stated[dimension] = { fact, edit: { by, at, published, publishedChanged } }
  }
  const occupation = wages.find((entry) => credential.occupations.includes(entry.occupation))
  const facts: Profile['facts'] = {}
  for (const { id, derived } of groups.flatMap((group) => group.dimensions)) {
    const fact =
      derived === undefined ? stated[id] : deriveFact(derived, stated, { wages: occupation, state })
    if (fact) facts[id] = fact
  }
  return withConfirmation({ ...credential, pack, issuer, facts }, record.confirmation)
}
