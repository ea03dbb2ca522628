import { basename } from 'node:path'
import type { CredentialId } from '../../domain/catalog/ids.ts'
import type { Problem } from '../../preload/contract/health.ts'
import { holdsPack, rebuildPacks } from './catalog-store/packs.ts'
import { catalogMigrations } from './catalog-store/schema.ts'
import type { ReadDb, WriteDb } from './db.ts'
import { inMemory, openStore } from './open.ts'
import type { LoadedPack } from './packs/load-pack.ts'
import { loadPacks } from './packs/load-packs.ts'
import { failureCodeOf, StoreError, type StoreFailure } from './store-error.ts'

export interface Catalog {
  readonly db: ReadDb
  /** As their files state them, without what this machine adds. */
  readonly packs: readonly LoadedPack[]
  /** @throws StoreError when the file cannot be written */
  readonly toWrite: () => WriteDb
  readonly problems: readonly Problem[]
  /** Of the packs whose files are sound; the catalog may also hold the last good edition of a damaged one. */
  readonly sound: ReadonlySet<CredentialId>
}

interface Failure {
  readonly code: StoreFailure
  /** For the log. */
  readonly cause: unknown
}

/**
 * The catalog, holding the packs as their folders state them now. A damaged pack leaves its last good
 * edition in place. Where the file cannot be used it is left alone, and the packs are served from
 * memory: only local corrections are missing then.
 *
 * @param open `openCopy` for a run beside a window that is open, which may be of another version of the app: it could
 * not read what this one would put into the file
 */
export async function openCatalog(
  path: string,
  packRoots: readonly string[],
  now: () => Date,
  open: typeof openStore = openStore,
): Promise<Catalog> {
  const { packs, problems: packProblems } = loadPacks(packRoots)
  const problems: Problem[] = packProblems.map(({ folder, message }) => ({
    part: 'pack',
    code: 'PACK_INVALID',
    detail: `${basename(folder)}: ${message}`,
  }))
  const sound = new Set(packs.flatMap(({ pack }) => pack.credentials.map(({ id }) => id)))
  const opened = await open(path, catalogMigrations, now)
  const failure = opened.state === 'open' ? fill(opened.db, packs, packProblems.length === 0) : opened
  if (opened.state === 'open' && failure === undefined) {
    return { db: opened.db, packs, toWrite: () => opened.db, problems, sound }
  }

  const code = failure?.code ?? 'INTERNAL'
  problems.push({ part: 'catalog', code, detail: path })
  console.error(`Cannot use ${path}: ${String(failure?.cause)}`)
  const toWrite = (): WriteDb => {
    throw new StoreError(code, path, failure?.cause)
  }
  if (opened.state !== 'refused') {
    // As good as new, with its corrections, although nothing can be added.
    if (packs.every((pack) => holdsPack(opened.db, pack)))
      return { db: opened.db, packs, toWrite, problems, sound }
    opened.db.close()
  }
  return { db: await fromMemory(packs, now), packs, toWrite, problems, sound }
}

async function fromMemory(packs: readonly LoadedPack[], now: () => Date): Promise<ReadDb> {
  const substitute = await openStore(inMemory, catalogMigrations, now)
  if (substitute.state !== 'open') throw new Error('No catalog in memory', { cause: substitute.cause })
  rebuildPacks(substitute.db, packs, 'remove')
  return substitute.db
}

/** Undefined when the catalog now holds the packs; otherwise why it could not be written. */
function fill(db: WriteDb, packs: readonly LoadedPack[], complete: boolean): Failure | undefined {
  try {
    rebuildPacks(db, packs, complete ? 'remove' : 'keep')
    return undefined
  } catch (cause) {
    return { code: failureCodeOf(cause), cause }
  }
}
