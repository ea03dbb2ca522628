import { truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Fact } from '../../domain/catalog/fact.ts'
import { CredentialId, DimensionId, PackId } from '../../domain/catalog/ids.ts'
import { packOf } from '../../domain/ctdl/own.ts'
import { getProfiles, listPacks } from '../../main/features/catalog.ts'
import { exportCredential, importFile, removeDraft } from '../../main/features/exchange.ts'
import { searchCatalog } from '../../main/features/search.ts'
import { saveEdit } from '../../main/store/catalog-store/edits.ts'
import { type Catalog, openCatalog } from '../../main/store/open-catalog.ts'
import { noon } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { change, type PackFiles, tinyPack, writePack } from './tiny-pack.ts'

const tiny = PackId.parse('tiny')
const cwi = CredentialId.parse('draft-cwi')
const alpha = CredentialId.parse('alpha')
const bestFor = DimensionId.parse('best-for')
const fixture = join(import.meta.dirname, '../fixtures/ctdl/registry-style.jsonld')

/** The tiny pack in which `best-for` is what CTDL calls a description. */
const described = (): PackFiles =>
  change(tinyPack(), 'dimensions.json', '0.dimensions.0.ctdl', 'ceterms:description')

async function opened(folder: string, files: PackFiles = described()): Promise<Catalog> {
  writePack(files, join(folder, 'packs', 'tiny'))
  const catalog = await openCatalog(join(folder, 'catalog.db'), [join(folder, 'packs')], noon)
  onTestFinished(() => void (catalog.db.open && catalog.db.close()))
  return catalog
}

const bestForOf = (catalog: Catalog, id: CredentialId) =>
  getProfiles(catalog.db, [id], null)[0]?.facts[bestFor]?.fact

describe('a credential imported from a file', () => {
  it('is in the list, in searches and in profiles at once, marked as a draft', async () => {
    const catalog = await opened(tempFolder())
    const answer = importFile(catalog, tiny, fixture, noon())
    expect(answer).toMatchObject({ state: 'read', id: 'draft-cwi', name: 'Certified Widget Inspector' })
    expect(listPacks(catalog.db)[0]?.credentials.at(-1)).toMatchObject({
      id: 'draft-cwi',
      status: 'unconfirmed',
      issuer: { name: 'Board of Widgets' },
      draft: { file: 'registry-style.jsonld', importedOn: '2026-11-22' },
    })
    expect(bestForOf(catalog, cwi)).toMatchObject({
      value: { text: { en: 'For people who look at widgets all day.' } },
    })
    const { hits } = searchCatalog(catalog.db, { query: 'widget', filters: {}, language: 'en', from: 0 })
    expect(hits.map(({ credential }) => credential)).toEqual(['draft-cwi'])
  })

  it('is still there at the next start, and after an update of its pack', async () => {
    const folder = tempFolder()
    const first = await opened(folder)
    importFile(first, tiny, fixture, noon())
    first.db.close()
    const again = await opened(folder)
    expect(getProfiles(again.db, [cwi], null)[0]?.name).toBe('Certified Widget Inspector')
    again.db.close()
    const updated = await opened(folder, change(described(), 'pack.json', 'edition', '2026-12-01'))
    expect(listPacks(updated.db)[0]).toMatchObject({ edition: '2026-12-01' })
    expect(bestForOf(updated, cwi)).toMatchObject({ state: 'value' })
    expect(updated.problems).toEqual([])
  })

  it('is gone when it is removed, with the corrections that were laid over it', async () => {
    const catalog = await opened(tempFolder())
    importFile(catalog, tiny, fixture, noon())
    const fact = Fact.parse({ state: 'notApplicable', note: { en: 'Corrected', es: 'Corregido' } })
    saveEdit(catalog.toWrite(), {
      credential: cwi,
      dimension: bestFor,
      fact,
      by: 'Pat',
      at: noon().toISOString(),
    })
    expect(bestForOf(catalog, cwi)).toMatchObject({ state: 'notApplicable' })
    removeDraft(catalog, cwi)
    expect(listPacks(catalog.db)[0]?.credentials.map(({ id }) => id)).toEqual(['alpha', 'beta'])
    importFile(catalog, tiny, fixture, noon())
    expect(bestForOf(catalog, cwi)).toMatchObject({ state: 'value' })
  })

  it('may be imported twice, as two drafts', async () => {
    const catalog = await opened(tempFolder())
    importFile(catalog, tiny, fixture, noon())
    expect(importFile(catalog, tiny, fixture, noon())).toMatchObject({ id: 'draft-cwi-2' })
    expect(listPacks(catalog.db)[0]?.credentials).toHaveLength(4)
  })

  it('cannot remove what a pack states', async () => {
    const catalog = await opened(tempFolder())
    expect(() => removeDraft(catalog, alpha)).toThrow('NOT_FOUND')
    expect(getProfiles(catalog.db, [alpha], null)).toHaveLength(1)
  })

  it('is hidden, and harms nothing, when its row cannot be read any more', async () => {
    const folder = tempFolder()
    const catalog = await opened(folder)
    importFile(catalog, tiny, fixture, noon())
    catalog.toWrite().exec(`UPDATE draft SET body = '{}'`)
    catalog.db.close()
    const again = await opened(folder)
    expect(again.problems).toEqual([])
    expect(listPacks(again.db)[0]?.credentials).toHaveLength(2)
  })
})

describe('a file that holds no credential', () => {
  const files: readonly (readonly [what: string, why: string, write: (path: string) => void])[] = [
    ['is not JSON', 'notJson', (path) => writeFileSync(path, '<html>')],
    ['is empty', 'notJson', (path) => writeFileSync(path, '')],
    ['holds something else', 'noCredential', (path) => writeFileSync(path, '{"name": "x"}')],
    [
      'is larger than 5 MB',
      'tooLarge',
      (path) => {
        writeFileSync(path, '{}')
        truncateSync(path, 50_000_000)
      },
    ],
    ['is nested a million deep', 'tooDeep', (path) => writeFileSync(path, '['.repeat(1e6) + ']'.repeat(1e6))],
    ['is not there', 'unreadable', () => undefined],
  ]
  it.each(files)('because it %s is refused with a reason, and changes nothing', async (_, why, write) => {
    const catalog = await opened(tempFolder())
    const path = join(tempFolder(), 'saved.jsonld')
    write(path)
    const before = listPacks(catalog.db)
    expect(importFile(catalog, tiny, path, noon())).toEqual({ state: 'unusable', why })
    expect(listPacks(catalog.db)).toEqual(before)
  })
})

describe('the export of one credential', () => {
  it('says what the screen says, local corrections included, and is read again to the letter', async () => {
    const catalog = await opened(tempFolder())
    const fact = Fact.parse({ state: 'notApplicable', note: { en: 'Corrected', es: 'Corregido' } })
    saveEdit(catalog.toWrite(), {
      credential: alpha,
      dimension: bestFor,
      fact,
      by: 'Pat',
      at: noon().toISOString(),
    })
    const { fileName, bytes } = exportCredential(catalog.db, alpha)
    expect(fileName).toBe('ALPHA.jsonld')
    expect(packOf(JSON.parse(new TextDecoder().decode(bytes))).credentials).toMatchObject([
      { id: 'alpha', facts: { [bestFor]: fact } },
    ])
    const path = join(tempFolder(), fileName)
    writeFileSync(path, bytes)
    expect(importFile(catalog, tiny, path, noon())).toMatchObject({ id: 'draft-alpha', unmapped: [] })
    const [original, draft] = getProfiles(catalog.db, [alpha, CredentialId.parse('draft-alpha')], null)
    expect(draft?.facts[bestFor]?.fact).toEqual(original?.facts[bestFor]?.fact)
  })
})
