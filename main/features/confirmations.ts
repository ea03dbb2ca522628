import type { CredentialId } from '../../domain/catalog/ids.ts'
import type { Confirmation } from '../../domain/catalog/pack.ts'
import { Refusal } from '../refusal.ts'
import { removeConfirmation, saveConfirmation } from '../store/catalog-store/confirmations.ts'
import { findProfileRecords } from '../store/catalog-store/profiles.ts'
import type { Catalog } from '../store/open-catalog.ts'

/** @throws Refusal NOT_FOUND for an unknown id, INVALID_INPUT where the pack is sure that it is offered */
export function confirmCredential(
  { db, toWrite }: Catalog,
  credential: CredentialId,
  confirmation: Confirmation,
): null {
  const [record] = findProfileRecords(db, [credential])
  if (!record) throw new Refusal('NOT_FOUND', credential)
  if (record.credential.status !== 'unconfirmed') throw new Refusal('INVALID_INPUT', credential)
  saveConfirmation(toWrite(), credential, confirmation)
  return null
}

export function unconfirmCredential({ toWrite }: Catalog, credential: CredentialId): null {
  removeConfirmation(toWrite(), credential)
  return null
}
