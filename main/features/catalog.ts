import type { CredentialId, PackId, StateCode } from '../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import { effectiveProfile } from '../../domain/catalog/profile.ts'
import { sourceUses, type SourceUse } from '../../domain/catalog/source-use.ts'
import { Refusal } from '../refusal.ts'
import { findPackSummaries, findPublished } from '../store/catalog-store/packs.ts'
import { findProfileRecords } from '../store/catalog-store/profiles.ts'
import type { ReadDb } from '../store/db.ts'

export function listPacks(catalog: ReadDb): PackSummary[] {
  return [...findPackSummaries(catalog)]
}

/**
 * In the order asked for, with wages of the state, if one is chosen.
 * @throws Refusal NOT_FOUND naming the first id that no pack has
 */
export function getProfiles(
  catalog: ReadDb,
  ids: readonly CredentialId[],
  state: StateCode | null,
): Profile[] {
  const profiles = findProfileRecords(catalog, ids).map((record) =>
    effectiveProfile(record, state ?? undefined),
  )
  const unknown = ids.find((id) => !profiles.some((profile) => profile.id === id))
  if (unknown !== undefined) throw new Refusal('NOT_FOUND', unknown)
  return profiles
}

/** None for a pack that is not in the catalog. */
export function countSourceUses(catalog: ReadDb, pack: PackId): SourceUse[] {
  const wages = findPackSummaries(catalog).find(({ id }) => id === pack)?.wages ?? []
  return sourceUses({ credentials: findPublished(catalog, pack), wages })
}
