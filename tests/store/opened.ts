import { onTestFinished } from 'vitest'
import type { WriteDb } from '../../main/store/db.ts'
import { inMemory, openStore } from '../../main/store/open.ts'

export const noon = (): Date => new Date('2026-11-22T12:00:00.000Z')

/** A store that must open for writing; closed when the test ends. */
export async function opened(migrations: readonly string[], path = inMemory): Promise<WriteDb> {
  const store = await openStore(path, migrations, noon)
  if (store.state !== 'open') throw new Error(`${store.state}: ${store.code}`, { cause: store.cause })
  onTestFinished(() => void store.db.close())
  return store.db
}
