import type { Dimension, DimensionGroup, PackManifest, Profile } from '../catalog/pack.ts'

/** What a worksheet takes its facts from: one pack, and the profiles of the credentials among the options. */
export interface CatalogView {
  readonly edition: PackManifest['edition']
  readonly groups: readonly DimensionGroup[]
  readonly profiles: readonly Profile[]
}

export function findDimension({ groups }: Pick<CatalogView, 'groups'>, id: string): Dimension | undefined {
  return groups.flatMap(({ dimensions }) => dimensions).find((dimension) => dimension.id === id)
}

/** Undefined where one is not in the catalog. */
export function findProfiles(
  { profiles }: Pick<CatalogView, 'profiles'>,
  ids: readonly string[],
): readonly Profile[] | undefined {
  const found = ids.flatMap((id) => profiles.find((profile) => profile.id === id) ?? [])
  return found.length === ids.length ? found : undefined
}
