import fc from 'fast-check'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest'
import { longestQuery, pageSize } from '../../domain/search/limits.ts'
import { SearchPage, type SearchRequest, Tally } from '../../domain/search/model.ts'
import { searchCatalog, tallyCatalog } from '../../main/features/search.ts'
import { rebuildPacks } from '../../main/store/catalog-store/packs.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import type { ReadDb, WriteDb } from '../../main/store/db.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory, openStore } from '../../main/store/open.ts'
import { loadPack } from '../../main/store/packs/load-pack.ts'
import { noon, opened } from './opened.ts'
import { searchablePack } from './searchable-pack.ts'
import { tempFolder } from './temp-folder.ts'
import { change, loadFiles, tinyPack, writePack } from './tiny-pack.ts'

let gardens: WriteDb

beforeAll(async () => {
  const store = await openStore(inMemory, catalogMigrations, noon)
  if (store.state !== 'open') throw new Error(store.state)
  gardens = store.db
  const folder = mkdtempSync(join(tmpdir(), 'gardens-'))
  rebuildPacks(gardens, [loadPack(writePack(searchablePack(), folder))], 'remove')
  return () => {
    gardens.close()
    rmSync(folder, { recursive: true, force: true })
  }
})

const search = (query: string, more: Partial<SearchRequest> = {}, db: ReadDb = gardens): SearchPage =>
  searchCatalog(db, { query, filters: {}, language: 'en', from: 0, ...more })

const found = (query: string, more: Partial<SearchRequest> = {}, db: ReadDb = gardens): string[] =>
  search(query, more, db).hits.map(({ credential }) => credential)

/** Why the first hit was found, with brackets around what is marked. */
const reasons = (query: string, more: Partial<SearchRequest> = {}): string[] =>
  (search(query, more).hits[0]?.matches ?? []).map(({ field, text, marks, language, via }) => {
    const marked = marks.reduceRight(
      (shown, [start, end]) => `${shown.slice(0, start)}[${shown.slice(start, end)}]${shown.slice(end)}`,
      text,
    )
    return `${field} ${language}: ${marked}${via === undefined ? '' : ` (${via})`}`
  })

describe('a search', () => {
  it('gives an answer that fits the contract, whatever is typed', () => {
    const queries = fc.oneof(
      fc.string({ unit: 'binary', maxLength: longestQuery }),
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc
        .array(fc.constantFrom('"', '*', 'NEAR', 'AND', ':', '^', '-', '(', "'", '\0', 'rose', '¶', ' '))
        .map((parts) => parts.join('')),
    )
    const filters = fc.dictionary(fc.string(), fc.array(fc.string(), { maxLength: 3 }), { maxKeys: 3 })
    fc.assert(
      fc.property(queries, filters, (query, chosen) => {
        SearchPage.parse(search(query, { filters: chosen }))
        Tally.parse(tallyCatalog(gardens, { query, filters: chosen }))
      }),
      { numRuns: 1000 },
    )
  })

  it('lists everything alphabetically while nothing is typed', () => {
    expect(found('')).toEqual(['arb', 'ro-2', 'rose', 'tree'])
    expect(found(' ?! ')).toEqual(found(''))
    expect(search('').hits.every(({ matches }) => matches.length === 0)).toBe(true)
  })

  it('puts first what bears the word, then what is called so, then what is about it, then what mentions it', () => {
    expect(found('rose')).toEqual(['rose', 'ro-2', 'arb', 'tree'])
    expect(found('forest')).toEqual(['arb', 'tree'])
  })

  it('takes every word as unfinished and wants all of them, wherever they are', () => {
    expect(found('ros')).toEqual(found('rose'))
    expect(found('certified lad')).toEqual(['arb', 'tree'])
    expect(found('certified lad tall')).toEqual(['tree'])
    expect(found('ladder greenhouse')).toEqual([])
    expect(found('oses')).toEqual([])
  })

  it('finds Spanish with and without accents, whatever the language of the screen', () => {
    for (const query of ['árboles', 'arboles', 'ÁRBOL', 'a\u0301rboles'])
      expect(found(query)).toEqual(['tree'])
    expect(found('jardines publicos')).toEqual(['rose', 'tree'])
  })

  it('finds a name with a hyphen in each way it may be typed', () => {
    for (const query of ['RO-2', 'ro2', 'ro 2', 'ro‑2']) expect(found(query), query).toEqual(['ro-2'])
    for (const query of ['self-paced', 'selfpaced', 'self paced', 'self-pac'])
      expect(found(query), query).toEqual(['ro-2'])
    expect(found('tall-trees')).toEqual(['tree', 'ro-2'])
  })

  it('finds no setting that a credential does not fit, and no reading that the pack does not recommend', () => {
    expect(found('ladders')).toEqual(['arb', 'tree'])
    expect(found('hasty')).toEqual([])
    expect(found('patient')).toHaveLength(4)
  })

  it('understands synonyms and misspellings of the glossary, and says as what', () => {
    for (const query of ['trimming', 'prunning', 'cutback', 'cut-back']) {
      expect(found(query)).toEqual(['rose'])
      expect(reasons(query)).toEqual(['gloss en: grower of roses, with [pruning] (Pruning)'])
    }
    expect(reasons('trimming', { language: 'es' })).toEqual([
      'gloss es: cultivadora de rosas, con [poda] (Poda)',
    ])
  })

  it('finds by a whole page after another, each credential once', async () => {
    const files = searchablePack()
    for (let nth = 0; nth < 2 * pageSize; nth += 1) {
      const id = `copy-${nth}`
      files[`credentials/${id}.json`] = {
        ...(files['credentials/rose.json'] as object),
        id,
        abbreviation: `R${nth}`,
      }
    }
    const db = await opened(catalogMigrations)
    rebuildPacks(db, [loadFiles(files)], 'remove')
    for (const query of ['', 'r', 'certified', 'gardens']) {
      const pages = [0, pageSize, 2 * pageSize].map((from) => search(query, { from }, db))
      expect(pages.map(({ more }) => more)).toEqual([true, true, false])
      const ids = pages.flatMap(({ hits }) => hits.map(({ credential }) => credential))
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids.length).toBeGreaterThan(2 * pageSize)
    }
  })
})

describe('why a credential was found', () => {
  it('is the best place of each word, with whole words marked', () => {
    expect(reasons('grow')).toEqual(['gloss en: second level for [growers]'])
    expect(reasons('ros desk')).toEqual(['name en: Certified [Rose] Teacher', 'fit en: [Desk] work'])
    expect(reasons('ro2')).toEqual(['abbreviation en: [RO-2]'])
  })

  it('is told in the language asked for, or in the one that matched', () => {
    expect(reasons('trees', { language: 'es' })).toEqual(['gloss en: carer for tall [trees]'])
    expect(reasons('publi', { language: 'es' })).toEqual(['places es: Jardines [públicos]'])
    expect(reasons('publi')).toEqual(['places en: [Public] gardens'])
  })

  it('is at most three places, each short', () => {
    const { matches } = search('tree certified tall forest ladders').hits[0] ?? { matches: [] }
    expect(matches.map(({ field }) => field)).toEqual(['abbreviation', 'name', 'gloss'])
  })
})

describe('nothing found', () => {
  it('leads to words that do find something, spelt as they are', () => {
    expect(search('grwer').suggestions).toEqual(['grower', 'growers'])
    expect(search('certified arbles').suggestions).toEqual(['certified árboles'])
    expect(search('climbr forst').suggestions).toEqual(['climber forests'])
  })

  it('suggests nothing that finds nothing', () => {
    expect(search('zzzzz').suggestions).toEqual([])
    expect(search('ladders greenhouse').suggestions).toEqual([])
    expect(search('climbr', { filters: { issuer: ['institute'] } }).suggestions).toEqual([])
  })

  it('never suggests a way on that is none', () => {
    const letters = fc.string({
      unit: fc.constantFrom('a', 'c', 'e', 'l', 'm', 'o', 'r', 's', 't', ' '),
      maxLength: 14,
    })
    fc.assert(
      fc.property(letters, (query) => {
        for (const suggestion of search(query).suggestions) expect(found(suggestion)).not.toEqual([])
      }),
    )
  })
})

describe('filters', () => {
  it('take any option of one filter, and all filters together', () => {
    expect(found('', { filters: { places: ['forest'] } })).toEqual(['arb', 'tree'])
    expect(found('', { filters: { places: ['forest', 'glass'] } })).toEqual(['arb', 'ro-2', 'rose', 'tree'])
    expect(found('', { filters: { places: ['forest'], open: ['yes'] } })).toEqual(['arb'])
    expect(found('rose', { filters: { fit: ['high'], issuer: ['guild'] } })).toEqual(['arb', 'tree'])
    expect(found('', { filters: { places: [] } })).toHaveLength(4)
    expect(found('', { filters: { unknown: ['option'] } })).toEqual([])
  })

  it('are offered with the words of the pack, in its order', () => {
    const { total, filters } = tallyCatalog(gardens, { query: '', filters: {} })
    expect(total).toBe(4)
    expect(filters.map(({ id }) => id)).toEqual(['issuer', 'places', 'fit', 'open'])
    expect(filters[1]?.options.map(({ label, count }) => [label.en, label.es, count])).toEqual([
      ['Forests', 'Bosques', 2],
      ['Greenhouses', 'Invernaderos', 2],
      ['Public gardens', 'Jardines públicos', 2],
    ])
  })

  it('count what choosing one more option would show', () => {
    const offered = tallyCatalog(gardens, { query: '', filters: {} }).filters
    const options = fc.record(
      Object.fromEntries(
        offered.map(({ id, options: own }) => [id, fc.subarray(own.map((option) => option.id))]),
      ),
    )
    const queries = fc.constantFrom('', 'rose', 'certified', 'forest', 'ro', 'zzz', 'trimming', 'cultivadora')
    fc.assert(
      fc.property(queries, options, (query, filters) => {
        const tally = tallyCatalog(gardens, { query, filters })
        expect(tally.total).toBe(found(query, { filters }).length)
        expect(tally.filters.map(({ id }) => id)).toEqual(offered.map(({ id }) => id))
        for (const { id, options: counted } of tally.filters) {
          for (const option of counted) {
            const alone = { ...filters, [id]: [option.id] }
            expect(option.count, `${id} ${option.id}`).toBe(found(query, { filters: alone }).length)
          }
        }
      }),
    )
  })
})

describe('the index', () => {
  it('follows its pack: a new edition, and its end', async () => {
    const db = await opened(catalogMigrations)
    const [gardeners, tiny] = [loadFiles(searchablePack()), loadFiles(tinyPack())]
    rebuildPacks(db, [gardeners, tiny], 'remove')
    expect(found('certified', {}, db)).toEqual(['arb', 'ro-2', 'rose', 'tree', 'alpha', 'beta'])
    const renamed = change(searchablePack(), 'credentials/rose.json', 'name', 'Licensed Florist')
    rebuildPacks(db, [loadFiles(renamed), tiny], 'remove')
    expect(found('florist', {}, db)).toEqual(['rose'])
    expect(found('certified', { filters: { issuer: ['institute'] } }, db)).toEqual(['alpha', 'beta', 'ro-2'])
    rebuildPacks(db, [tiny], 'remove')
    expect(found('', {}, db)).toEqual(['alpha', 'beta'])
    expect(search('forsts', {}, db).suggestions).toEqual([])
    expect(tallyCatalog(db, { query: '', filters: {} }).filters).toHaveLength(1)
  })

  it('is made for a catalog of the version that had none, whose corrections stay', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), tempFolder()]
    writePack(searchablePack(), join(root, 'gardens'))
    const old = await opened(catalogMigrations.slice(0, 1), path)
    const { pack, hash } = loadFiles(searchablePack())
    old.prepare('INSERT INTO pack VALUES (?, ?, ?, ?)').run(pack.manifest.id, '2026-11-01', hash, '{}')
    old.exec(`INSERT INTO edit VALUES ('rose', 'open', '{}', '', 'Pat', '2026-11-22T12:00:00.000Z')`)
    old.close()
    const { db, problems } = await openCatalog(path, [root], noon)
    onTestFinished(() => void db.close())
    expect(problems).toEqual([])
    expect(found('rose', {}, db)).toHaveLength(4)
    expect(db.prepare('SELECT edited_by FROM edit').pluck().all()).toEqual(['Pat'])
  })

  it('is there when the catalog has to be served from memory', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), tempFolder()]
    writePack(searchablePack(), join(root, 'gardens'))
    writeFileSync(path, 'no database'.repeat(100))
    vi.spyOn(console, 'error').mockImplementation(() => undefined)
    onTestFinished(() => void vi.restoreAllMocks())
    const { db } = await openCatalog(path, [root], noon)
    onTestFinished(() => void db.close())
    expect(found('rose', {}, db)).toHaveLength(4)
  })
})
