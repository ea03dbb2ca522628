import Database from 'better-sqlite3'
import { join } from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { Fact } from '../../domain/catalog/fact.ts'
import { CredentialId, DimensionId } from '../../domain/catalog/ids.ts'
import { type Correction, saveEdit } from '../../main/store/catalog-store/edits.ts'
import { findPackSummaries, rebuildPacks } from '../../main/store/catalog-store/packs.ts'
import { findProfileRecords } from '../../main/store/catalog-store/profiles.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import type { ReadDb } from '../../main/store/db.ts'
import { failureCodeOf } from '../../main/store/store-error.ts'
import { opened } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { change, loadFiles, type PackFiles, tinyPack } from './tiny-pack.ts'

const alpha = CredentialId.parse('alpha')
const beta = CredentialId.parse('beta')
const bestFor = DimensionId.parse('best-for')

async function tinyCatalog(files: PackFiles = tinyPack()) {
  const db = await opened(catalogMigrations)
  rebuildPacks(db, [loadFiles(files)], 'remove')
  return db
}

/** A second valid pack that shares no id with the first. */
function otherPack(): PackFiles {
  const renamed: unknown = JSON.parse(
    JSON.stringify(tinyPack())
      .replaceAll('alpha', 'gamma')
      .replaceAll('beta', 'delta')
      .replace('"tiny"', '"other"'),
  )
  return renamed as PackFiles
}

const corrected = Fact.parse({
  state: 'value',
  value: { kind: 'text', text: { en: 'People at our center', es: 'Personas de nuestro centro' } },
  sources: ['issuer-page'],
  asOf: '2026-11',
  confidence: 'secondary',
})

const correction: Correction = {
  credential: alpha,
  dimension: bestFor,
  fact: corrected,
  by: 'Pat',
  at: '2026-11-22T12:00:00.000Z',
}

describe('the catalog', () => {
  it('gives back each pack as loaded, with the issuer in place of its id', async () => {
    const { pack } = loadFiles(tinyPack())
    const db = await tinyCatalog()
    const [summary, ...others] = findPackSummaries(db)
    expect(others).toEqual([])
    expect(summary).toMatchObject({
      ...pack.manifest,
      sources: pack.sources,
      groups: pack.groups,
      glossary: pack.glossary,
      wages: pack.wages,
    })
    expect(summary?.credentials.map(({ id, issuer }) => [id, issuer.name])).toEqual([
      ['alpha', 'The Institute'],
      ['beta', 'The Institute'],
    ])
  })

  it('gives profiles in the order asked for and leaves out what it does not have', async () => {
    const { pack } = loadFiles(tinyPack())
    const db = await tinyCatalog()
    const records = findProfileRecords(db, [beta, CredentialId.parse('unknown'), alpha])
    expect(records).toEqual(
      [pack.credentials[1], pack.credentials[0]].map((credential) => ({
        pack: 'tiny',
        credential,
        issuer: pack.organizations[0],
        groups: pack.groups,
        wages: pack.wages,
        edits: [],
      })),
    )
    expect(findProfileRecords(db, [])).toEqual([])
  })

  it('reads any number of profiles, of any number of packs, with one statement', async () => {
    const path = join(tempFolder(), 'catalog.db')
    const db = await opened(catalogMigrations, path)
    rebuildPacks(db, [loadFiles(tinyPack()), loadFiles(otherPack())], 'remove')
    saveEdit(db, correction)
    const run: string[] = []
    const watched = new Database(path, { readonly: true, verbose: (sql) => run.push(String(sql)) }) as ReadDb
    onTestFinished(() => void watched.close())
    const ids = ['delta', 'alpha', 'gamma', 'beta'].map((id) => CredentialId.parse(id))
    expect(findProfileRecords(watched, ids).map(({ credential }) => credential.id)).toEqual(ids)
    // And what they share once for each pack.
    expect(run).toHaveLength(3)
    findProfileRecords(watched, ids)
    expect(run).toHaveLength(4)
  })

  it('reports a stored text that is not what the app wrote as damage', async () => {
    const db = await tinyCatalog()
    db.exec(`UPDATE credential SET body = json_remove(body, '$.facts') WHERE id = 'alpha'`)
    expect(findProfileRecords(db, [beta])).toHaveLength(1)
    let failure: unknown
    try {
      findProfileRecords(db, [alpha])
    } catch (error) {
      failure = error
    }
    expect(failureCodeOf(failure)).toBe('STORE_DAMAGED')
  })
})

describe('loading packs into the catalog', () => {
  it('writes nothing while the content is the same', async () => {
    const db = await tinyCatalog()
    const before = db.prepare('SELECT total_changes()').pluck().get()
    expect(rebuildPacks(db, [loadFiles(tinyPack())], 'remove')).toEqual([])
    expect(db.prepare('SELECT total_changes()').pluck().get()).toBe(before)
  })

  it('replaces a pack whose content changed, down to a credential that is gone', async () => {
    const db = await tinyCatalog()
    const files = change(tinyPack(), 'credentials/alpha.json', 'name', 'Renamed')
    delete files['credentials/beta.json']
    files['credentials/new.json'] = {
      ...(files['credentials/alpha.json'] as object),
      id: 'new',
      abbreviation: 'NEW',
    }
    change(files, 'pack.json', 'home', ['alpha', 'new'])
    expect(rebuildPacks(db, [loadFiles(files)], 'remove')).toEqual(['tiny'])
    const found = findProfileRecords(db, [alpha, beta, CredentialId.parse('new')])
    expect(found.map(({ credential }) => credential.name)).toEqual(['Renamed', 'Renamed'])
  })

  it('is all or nothing', async () => {
    const db = await tinyCatalog()
    const changed = loadFiles(change(tinyPack(), 'credentials/alpha.json', 'name', 'Renamed'))
    const clashing = loadFiles(change(tinyPack(), 'pack.json', 'id', 'clash'))
    expect(() => rebuildPacks(db, [changed, clashing], 'remove')).toThrow('UNIQUE')
    expect(findProfileRecords(db, [alpha])[0]?.credential.name).toBe('Certified alpha')
    expect(findPackSummaries(db)).toHaveLength(1)
  })

  it('drops a pack that was taken away, or keeps its last edition when told that loading was incomplete', async () => {
    const db = await tinyCatalog()
    const other = loadFiles(otherPack())
    expect(rebuildPacks(db, [other], 'keep')).toEqual(['other'])
    expect(findPackSummaries(db).map(({ id }) => id)).toEqual(['other', 'tiny'])
    expect(rebuildPacks(db, [other], 'remove')).toEqual([])
    expect(findPackSummaries(db).map(({ id }) => id)).toEqual(['other'])
    expect(findProfileRecords(db, [alpha])).toEqual([])
  })
})

it('gives up the last edition of a broken pack for a pack that has its credentials now', async () => {
  const db = await tinyCatalog()
  const heir = loadFiles(change(tinyPack(), 'pack.json', 'id', 'heir'))
  expect(rebuildPacks(db, [heir], 'keep')).toEqual(['heir'])
  expect(findPackSummaries(db).map(({ id }) => id)).toEqual(['heir'])
})

describe('a local correction', () => {
  const editsOfAlpha = (db: ReadDb) => findProfileRecords(db, [alpha])[0]?.edits

  it('lies beside the published fact, with who and when', async () => {
    const db = await tinyCatalog()
    expect(saveEdit(db, correction)).toBe(true)
    const { dimension, fact, by, at } = correction
    expect(editsOfAlpha(db)).toEqual([{ dimension, fact, by, at, publishedChanged: false }])
    expect(findProfileRecords(db, [beta])[0]?.edits).toEqual([])
    const published = findProfileRecords(db, [alpha])[0]?.credential.facts[bestFor]
    expect(published).toEqual(loadFiles(tinyPack()).pack.credentials[0]?.facts[bestFor])
  })

  it('survives a new edition that leaves its fact alone, even with keys in another order', async () => {
    const db = await tinyCatalog()
    saveEdit(db, { ...correction, dimension: DimensionId.parse('fit-by-setting') })
    const files = change(tinyPack(), 'pack.json', 'edition', '2027-01-01')
    change(files, 'credentials/alpha.json', 'facts.fit-by-setting.value', {
      levels: { hospital: null, office: 4 },
      kind: 'matrix',
    })
    expect(rebuildPacks(db, [loadFiles(files)], 'remove')).toEqual(['tiny'])
    expect(editsOfAlpha(db)).toMatchObject([{ fact: corrected, publishedChanged: false }])
  })

  it('says so when the published fact under it changed, until it is made again', async () => {
    const db = await tinyCatalog()
    saveEdit(db, correction)
    const files = change(tinyPack(), 'credentials/alpha.json', 'facts.best-for.value.text.en', 'Everyone')
    rebuildPacks(db, [loadFiles(files)], 'remove')
    expect(editsOfAlpha(db)).toMatchObject([{ fact: corrected, publishedChanged: true }])
    saveEdit(db, { ...correction, by: 'Lee' })
    expect(editsOfAlpha(db)).toMatchObject([{ by: 'Lee', publishedChanged: false }])
  })

  it('outlives the pack, and says that nothing is published under it any more', async () => {
    const db = await tinyCatalog()
    saveEdit(db, correction)
    rebuildPacks(db, [], 'remove')
    const files = change(tinyPack(), 'dimensions.json', '0.dimensions.0.id', 'suits')
    for (const id of ['alpha', 'beta']) {
      const { facts } = files[`credentials/${id}.json`] as { facts: Record<string, unknown> }
      change(files, `credentials/${id}.json`, 'facts.suits', facts['best-for'])
      change(files, `credentials/${id}.json`, 'facts.best-for', undefined)
    }
    rebuildPacks(db, [loadFiles(files)], 'remove')
    expect(editsOfAlpha(db)).toMatchObject([{ fact: corrected, publishedChanged: true }])
  })

  it('is not stored where no fact is published', async () => {
    const db = await tinyCatalog()
    expect(saveEdit(db, { ...correction, credential: CredentialId.parse('unknown') })).toBe(false)
    expect(saveEdit(db, { ...correction, dimension: DimensionId.parse('first-year-cost') })).toBe(false)
    expect(db.prepare('SELECT count(*) FROM edit').pluck().get()).toBe(0)
  })
})
