import type { Profile } from '../catalog/pack.ts'
import type { HandoutCredential } from './model.ts'

/** What identifies a credential on paper. */
export function handoutCredential(profile: Profile): HandoutCredential {
  const { id, abbreviation, name, gloss, issuer, page, status, draft } = profile
  return { id, abbreviation, name, gloss, issuer, page, status, ...(draft && { draft }) }
}
