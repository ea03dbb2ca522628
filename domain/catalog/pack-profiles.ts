import type { StateCode } from './ids.ts'
import type { Pack, Profile } from './pack.ts'
import { effectiveProfile } from './profile.ts'

/** Every credential of a pack as published: with computed facts, without local corrections. */
export function profilesOf(pack: Pack, state?: StateCode): readonly Profile[] {
  const { manifest, organizations, credentials, groups, wages } = pack
  return credentials.map((credential) => {
    const issuer = organizations.find(({ id }) => id === credential.issuer)
    if (!issuer) throw new Error(`Organization ${credential.issuer} is not in the pack`)
    return effectiveProfile({ pack: manifest.id, credential, issuer, groups, wages, edits: [] }, state)
  })
}
