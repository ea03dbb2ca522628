import type { Profile } from '../catalog/pack.ts'
import type { Option } from '../worksheet/model.ts'

/** What the catalog knows of an option: of several credentials together, each; of anything else, nothing. */
export function profilesOf(option: Option, profiles: readonly Profile[]): readonly Profile[] {
  const ids =
    option.kind === 'credential' ? [option.credential] : option.kind === 'together' ? option.credentials : []
  return ids.flatMap((id) => profiles.find((profile) => profile.id === id) ?? [])
}
