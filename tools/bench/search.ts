import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CredentialId } from '../../domain/catalog/ids.ts'
import type { Pack } from '../../domain/catalog/pack.ts'
import { queryWords } from '../../domain/search/fold.ts'
import { pageSize } from '../../domain/search/limits.ts'
import { searchCatalog } from '../../main/features/search.ts'
import { rebuildPacks, sql as packs } from '../../main/store/catalog-store/packs.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import { sql as index } from '../../main/store/catalog-store/search-index.ts'
import { matching } from '../../main/store/catalog-store/search.ts'
import { together, type WriteDb } from '../../main/store/db.ts'
import { openStore } from '../../main/store/open.ts'
import { type LoadedPack, loadPack } from '../../main/store/packs/load-pack.ts'
import { compareTimes, type Measurement, time } from './measure.ts'

const many = 10_000
const rounds = 9
const loadings = 15

const typed = `
  inpatient; hospital coder; outpatient surgery; certified professional; beginner; compliance; CPT; icd10;
  ICD-10-CM; aapc; ccs-p; auditor; pediatrics; anesthesia; emergency; anesthezia; riesgo; codificador;
  auditoría; facturación médica; hospitalización`

/** Each of them at every letter, as a person types it. */
const queries = typed
  .split(';')
  .map((query) => query.trim())
  .flatMap((query) => Array.from({ length: query.length }, (_, last) => query.slice(0, last + 1)))
  .map((query) => ({ query, expression: matching(queryWords(query)) }))

/** The search, among those that there are and among 10,000; and what it adds to loading a pack. */
export async function benchSearch(): Promise<readonly Measurement[]> {
  const folder = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const shipped = loadPack(join(import.meta.dirname, '../../resources/packs/medical-coding'))
  const few = await storeWith(join(folder, 'few.db'), shipped)
  const crowd = await storeWith(join(folder, 'many.db'), { ...shipped, pack: multiplied(shipped.pack) })
  try {
    return [
      await againstBare(`search, ${shipped.pack.credentials.length}`, few, rounds),
      // The bare query takes long enough to be told apart.
      await againstBare(`search, ${many}`, crowd, 3),
      await compareTimes(
        'search, growth',
        2,
        rounds,
        () => slowOf(({ query }) => search(crowd, query)),
        () => slowOf(({ query }) => search(few, query)),
      ),
      await benchLoading(folder, shipped, few),
    ]
  } finally {
    few.close()
    crowd.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The first page, against the query alone of the same words for the same columns, ranked by FTS5. */
function againstBare(name: string, db: WriteDb, times: number): Promise<Measurement> {
  const bare = db.prepare(
    `SELECT credential, shown, words FROM search WHERE search MATCH ? ORDER BY rank LIMIT ${pageSize}`,
  )
  return compareTimes(
    name,
    1.5,
    times,
    () => slowOf(({ query }) => search(db, query)),
    () => slowOf(({ expression }) => bare.all(expression)),
  )
}

const search = (db: WriteDb, query: string): unknown =>
  searchCatalog(db, { query, filters: {}, language: query.length % 2 === 0 ? 'en' : 'es', from: 0 })

/**
 * Milliseconds that 95 of 100 queries do not exceed. Of each the best of three, because a pause of the machine
 * would count for a query otherwise.
 */
async function slowOf(ask: (query: (typeof queries)[number]) => unknown): Promise<number> {
  const spent: number[] = []
  for (const query of queries) {
    const tries = [await time(() => ask(query)), await time(() => ask(query)), await time(() => ask(query))]
    spent.push(Math.min(...tries))
  }
  return spent.toSorted((a, b) => a - b)[Math.floor(spent.length * 0.95)] ?? Number.NaN
}

/** A pack that is read and checked already into a new store, against inserting the same rows. */
function benchLoading(folder: string, loaded: LoadedPack, filled: WriteDb): Promise<Measurement> {
  const rows = (columns: string): unknown[] => filled.prepare(`SELECT ${columns}`).raw().all()
  const inserts: readonly (readonly [sql: string, rows: unknown[]])[] = [
    [packs.insert, rows('id, edition, content_hash, summary FROM pack')],
    [packs.insertCredential, rows('id, pack_id, position, body FROM credential')],
    [index.insert, rows('rowid, credential, pack, shown, words FROM search')],
    [index.insertOption, rows('credential_id, filter, option, label, place FROM credential_option')],
    [index.insertWord, rows('pack_id, folded, written FROM search_word')],
  ]
  const inNewStore = async (fill: (db: WriteDb) => void): Promise<number> => {
    const path = join(folder, 'new.db')
    const db = await newStore(path)
    const spent = await time(() => fill(db))
    db.close()
    rmSync(path)
    return spent
  }
  return compareTimes(
    'pack loading',
    2,
    loadings,
    () => inNewStore((db) => rebuildPacks(db, [loaded], 'remove')),
    () =>
      inNewStore((db) =>
        together(db, () => {
          for (const [sql, own] of inserts) {
            const insert = db.prepare(sql)
            for (const row of own) insert.run(row)
          }
        }),
      ),
  )
}

async function storeWith(path: string, loaded: LoadedPack): Promise<WriteDb> {
  const db = await newStore(path)
  rebuildPacks(db, [loaded], 'remove')
  return db
}

async function newStore(path: string): Promise<WriteDb> {
  const store = await openStore(path, catalogMigrations, () => new Date())
  if (store.state !== 'open') throw new Error(`${path}: ${store.code}`, { cause: store.cause })
  return store.db
}

/** The credentials again and again under other names, up to many. */
function multiplied(pack: Pack): Pack {
  const { credentials } = pack
  const copies = Array.from({ length: Math.ceil(many / credentials.length) }, (_, nth) =>
    credentials.map((credential) => ({
      ...credential,
      id: CredentialId.parse(`${credential.id}-${nth}`),
      abbreviation: `${credential.abbreviation}${nth}`,
      name: `${credential.name} ${nth}`,
    })),
  )
  return { ...pack, credentials: copies.flat().slice(0, many) }
}
