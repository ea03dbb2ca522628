import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { SearchPage } from '../../domain/search/model.ts'
import { searchCatalog } from '../../main/features/search.ts'
import { rebuildPacks } from '../../main/store/catalog-store/packs.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import type { WriteDb } from '../../main/store/db.ts'
import { inMemory, openStore } from '../../main/store/open.ts'
import type { Language } from '../../domain/text/localized.ts'
import { pack } from './medical-coding.ts'

let catalog: WriteDb

beforeAll(async () => {
  const store = await openStore(inMemory, catalogMigrations, () => new Date())
  if (store.state !== 'open') throw new Error(store.state)
  catalog = store.db
  rebuildPacks(catalog, [{ pack, hash: 'shipped' }], 'remove')
})
afterAll(() => void catalog.close())

const search = (query: string, language: Language = 'en'): SearchPage =>
  searchCatalog(catalog, { query, filters: {}, language, from: 0 })

const found = (query: string): string[] => search(query).hits.map(({ credential }) => credential)

describe('a search of the shipped pack', () => {
  it.each(pack.credentials.map(({ id, abbreviation }) => [abbreviation, id]))(
    'finds %s by its letters',
    (letters, id) => {
      for (const query of [letters, letters.toLowerCase(), letters.replaceAll('-', '')])
        expect(found(query).slice(0, 3), query).toContain(id)
    },
  )

  it.each(pack.credentials.map(({ id, name }) => [name, id]))('finds "%s" by its name', (name, id) => {
    expect(found(name)).toContain(id)
  })

  it.each([
    ['inpatient', 'cic'],
    ['riesgo', 'crc'],
    ['risk', 'crc'],
    ['auditor', 'cpma'],
    ['apprentice', 'cpc-a'],
    ['aprendiz', 'cpc-a'],
    ['facturacion', 'cpb'],
    ['pediatrics', 'cpedc'],
    ['oncology', 'chonc'],
  ])('puts what "%s" means among the first: %s', (query, id) => {
    expect(found(query).slice(0, 4)).toContain(id)
  })

  it.each(['CPT', 'cpt', 'HCPCS', 'ICD-10-CM', 'icd10'])('finds by "%s" those that test it', (query) => {
    const first = search(query).hits.slice(0, 10)
    expect(first).toHaveLength(10)
    expect(first.every(({ matches }) => matches[0]?.field === 'code-sets')).toBe(true)
  })

  it('finds by an issuer or a setting all who have it', () => {
    expect(found('ahima').slice(0, 6)).toEqual(['cca', 'ccs', 'ccs-p', 'cdip', 'rhia', 'rhit'])
    for (const id of ['cic', 'coc', 'ccs']) expect(found('hospital')).toContain(id)
    expect(search('codificador', 'es').hits).toHaveLength(20)
  })

  it('offers a way on where a word is misspelt, and none for what is no word', () => {
    expect(search('inpatiant').suggestions).toContain('inpatient')
    expect(search('auditoira').suggestions).toContain('auditor')
    expect(search('zzz')).toEqual({ hits: [], more: false, suggestions: [] })
  })

  it('says of every hit why it was found', () => {
    const texts = pack.credentials.flatMap(({ name, gloss }) => [name, gloss.en, gloss.es])
    const words = [...new Set(texts.flatMap((text) => text.split(/[\s,;()]+/)))].filter(
      (word) => word.length > 1,
    )
    fc.assert(
      fc.property(
        fc.subarray(words, { minLength: 1, maxLength: 2 }),
        fc.constantFrom<Language>('en', 'es'),
        (typed, language) => {
          for (const { credential, matches } of search(typed.join(' '), language).hits)
            expect(matches.length, `${credential} for ${typed.join(' ')}`).toBeGreaterThan(0)
        },
      ),
    )
  })
})
