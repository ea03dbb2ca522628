import type { FailureCode } from '../../../preload/contract/result.ts'
import type { ReadDb, WriteDb } from '../db.ts'
import { inMemory, openStore, type OpenedStore } from '../open.ts'
import { StoreError } from '../store-error.ts'
import { personalMigrations } from './schema.ts'

/** One person's notes and settings, in whatever state their file is. */
export interface PersonalStore {
  readonly access: 'full' | 'readOnly' | 'none'
  /** Undefined with full access. */
  readonly problem: { readonly code: FailureCode; readonly path: string } | undefined
  /** @throws StoreError when the file was refused */
  toRead(): ReadDb
  /** @throws StoreError when the file was refused or can only be read */
  toWrite(): WriteDb
  /** Puts an empty store in the place of this visit's; for a store that is in memory only. */
  forget(): Promise<void>
  close(): void
}

/** @param path the file, or `inMemory` in a kiosk: what was never written needs no wiping */
export async function openPersonalStore(path: string, now: () => Date): Promise<PersonalStore> {
  let store: OpenedStore = await openStore(path, personalMigrations, now)
  const close = (): void => {
    if (store.state !== 'refused') store.db.close()
  }
  const access = { open: 'full', readOnly: 'readOnly', refused: 'none' } as const
  return {
    access: access[store.state],
    problem: store.state === 'open' ? undefined : { code: store.code, path },
    toRead() {
      if (store.state === 'refused') throw new StoreError(store.code, path, store.cause)
      return store.db
    },
    toWrite() {
      if (store.state !== 'open') throw new StoreError(store.code, path, store.cause)
      return store.db
    },
    async forget() {
      if (path !== inMemory) throw new StoreError('INTERNAL', 'Only a visit in memory can be forgotten')
      close()
      store = await openStore(inMemory, personalMigrations, now)
    },
    close,
  }
}
