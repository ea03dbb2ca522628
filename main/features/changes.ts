import type { CredentialId } from '../../domain/catalog/ids.ts'
import type { FactChange } from '../../preload/contract/changes.ts'
import { findChanges } from '../store/catalog-store/changes.ts'
import type { ReadDb } from '../store/db.ts'
import type { PersonalStore } from '../store/personal-store/personal-store.ts'
import { findSeenChanges, seeChanges } from '../store/personal-store/seen-changes.ts'

/** All of them where it cannot be known what was seen. */
export function listChanges(
  catalog: ReadDb,
  personal: PersonalStore,
  ids: readonly CredentialId[],
): FactChange[] {
  const changes = findChanges(catalog, ids)
  if (changes.length === 0 || personal.access === 'none') return changes
  const seen = findSeenChanges(personal.toRead())
  return changes.filter(({ id }) => !seen.has(id))
}

export function markSeen(personal: PersonalStore, ids: readonly string[]): null {
  seeChanges(personal.toWrite(), ids)
  return null
}
