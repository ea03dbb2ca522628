import type { Problem } from '../preload/contract/health.ts'
import { rebuildPacks } from './store/catalog-store/packs.ts'
import { catalogMigrations } from './store/catalog-store/schema.ts'
import type { ReadDb } from './store/db.ts'
import { inMemory, openStore } from './store/open.ts'
import { loadPacks } from './store/packs/load-packs.ts'

export interface Catalog {
  readonly db: ReadDb
  readonly problems: readonly Problem[]
}

/**
 * The catalog, holding the packs as their folders state them now. A damaged pack leaves its last good
 * edition in place. Where the file cannot be used it is left alone, and the packs are served from
 * memory: only local corrections are missing then.
 */
export async function openCatalog(
  path: string,
  packRoots: readonly string[],
  now: () => Date,
): Promise<Catalog> {
  const { packs, problems: packProblems } = loadPacks(packRoots)
  const problems: Problem[] = packProblems.map(({ message }) => ({
    part: 'pack',
    code: 'PACK_INVALID',
    detail: message,
  }))
  const opened = await openStore(path, catalogMigrations, now)
  if (opened.state === 'open') {
    rebuildPacks(opened.db, packs, packProblems.length === 0 ? 'remove' : 'keep')
    return { db: opened.db, problems }
  }
  console.error(`Cannot use ${path}`, opened.cause)
  if (opened.state === 'readOnly') opened.db.close()
  const substitute = await openStore(inMemory, catalogMigrations, now)
  if (substitute.state !== 'open') throw new Error('No catalog in memory', { cause: substitute })
  rebuildPacks(substitute.db, packs, 'remove')
  return { db: substitute.db, problems: [...problems, { part: 'catalog', code: opened.code, detail: path }] }
}
