import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { getProfiles, listPacks } from '../../main/features/catalog.ts'
import { confirmCredential, unconfirmCredential } from '../../main/features/confirmations.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import { openCatalog, type Catalog } from '../../main/store/open-catalog.ts'
import { noon, opened } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { change, tinyPack, writePack } from './tiny-pack.ts'

const alpha = CredentialId.parse('alpha')
const beta = CredentialId.parse('beta')
const confirmation = { by: 'Pat', at: '2026-11-22T12:00:00.000Z' }

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

/** A catalog in which only `alpha` is not sure to be offered. */
async function open(folder: string, status = 'unconfirmed'): Promise<Catalog> {
  writePack(change(tinyPack(), 'credentials/alpha.json', 'status', status), join(folder, 'packs', 'tiny'))
  const catalog = await openCatalog(join(folder, 'catalog.db'), [join(folder, 'packs')], noon)
  onTestFinished(() => void (catalog.db.open && catalog.db.close()))
  return catalog
}

/** The status in the profile and in the summary. */
function shown({ db }: Catalog, id = alpha) {
  const summaries = listPacks(db).flatMap(({ credentials }) => credentials)
  return [...getProfiles(db, [id], null), ...summaries.filter((one) => one.id === id)].map(
    ({ status, confirmed }) => ({ status, confirmed }),
  )
}

const unconfirmed = { status: 'unconfirmed', confirmed: undefined }
const confirmed = { status: 'active', confirmed: confirmation }

describe('an unconfirmed credential', () => {
  it('counts as active everywhere once somebody has confirmed it, and says who and when', async () => {
    const catalog = await open(tempFolder())
    expect(shown(catalog)).toEqual([unconfirmed, unconfirmed])
    confirmCredential(catalog, alpha, confirmation)
    expect(shown(catalog)).toEqual([confirmed, confirmed])
    expect(shown(catalog, beta)).toEqual([
      { status: 'active', confirmed: undefined },
      { status: 'active', confirmed: undefined },
    ])
  })

  it('stays confirmed through a restart and an update of its pack', async () => {
    const folder = tempFolder()
    const before = await open(folder)
    confirmCredential(before, alpha, confirmation)
    before.db.close()
    const updated = change(tinyPack(), 'credentials/alpha.json', 'status', 'unconfirmed')
    writePack(change(updated, 'pack.json', 'edition', '2026-12-01'), join(folder, 'packs', 'tiny'))
    const after = await openCatalog(join(folder, 'catalog.db'), [join(folder, 'packs')], noon)
    onTestFinished(() => void after.db.close())
    expect(listPacks(after.db)[0]?.edition).toBe('2026-12-01')
    expect(shown(after)).toEqual([confirmed, confirmed])
  })

  it('needs no confirmation any more when its pack has become sure, one way or the other', async () => {
    for (const status of ['active', 'retired']) {
      const folder = tempFolder()
      const before = await open(folder)
      confirmCredential(before, alpha, confirmation)
      before.db.close()
      const after = await open(folder, status)
      expect(shown(after)).toEqual([
        { status, confirmed: undefined },
        { status, confirmed: undefined },
      ])
    }
  })

  it('is unconfirmed again when the confirmation is taken back', async () => {
    const catalog = await open(tempFolder())
    confirmCredential(catalog, alpha, confirmation)
    confirmCredential(catalog, alpha, { ...confirmation, by: 'Kim' })
    expect(shown(catalog)[0]?.confirmed?.by).toBe('Kim')
    unconfirmCredential(catalog, alpha)
    expect(shown(catalog)).toEqual([unconfirmed, unconfirmed])
  })
})

describe('a confirmation', () => {
  it('is refused for what is not in the catalog, and for what needs none', async () => {
    const catalog = await open(tempFolder())
    const nobody = CredentialId.parse('nobody')
    expect(() => confirmCredential(catalog, nobody, confirmation)).toThrow('NOT_FOUND')
    expect(() => confirmCredential(catalog, beta, confirmation)).toThrow('INVALID_INPUT')
  })

  it('says that it cannot be kept where the catalog is served from memory', async () => {
    const folder = tempFolder()
    const newer = await opened([...catalogMigrations, 'SELECT 1'], join(folder, 'catalog.db'))
    newer.close()
    const catalog = await open(folder)
    expect(() => confirmCredential(catalog, alpha, confirmation)).toThrow('STORE_NEWER')
    expect(shown(catalog)).toEqual([unconfirmed, unconfirmed])
  })
})
