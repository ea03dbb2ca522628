import { describe, expect, it } from 'vitest'
import { CredentialId, DimensionId } from '../../domain/catalog/ids.ts'
import { listChanges, markSeen } from '../../main/features/changes.ts'
import { findChanges } from '../../main/store/catalog-store/changes.ts'
import { rebuildPacks } from '../../main/store/catalog-store/packs.ts'
import { catalogMigrations } from '../../main/store/catalog-store/schema.ts'
import type { WriteDb } from '../../main/store/db.ts'
import { inMemory } from '../../main/store/open.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { noon, opened } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { change, loadFiles, type PackFiles, tinyPack } from './tiny-pack.ts'
import { join } from 'node:path'

const alpha = CredentialId.parse('alpha')
const beta = CredentialId.parse('beta')
const both = [alpha, beta]
const fee = 'facts.exam-fee.recommended.value.amount'

/** An edition of the tiny pack, with some of alpha's facts changed. */
function edition(date: string, ...changes: readonly (readonly [path: string, value: unknown])[]): PackFiles {
  const files = change(tinyPack(), 'pack.json', 'edition', date)
  for (const [path, value] of changes) change(files, 'credentials/alpha.json', path, value)
  return files
}

const load = (db: WriteDb, files: PackFiles) => rebuildPacks(db, [loadFiles(files)], 'remove')

async function catalogAfter(...editions: readonly PackFiles[]): Promise<WriteDb> {
  const db = await opened(catalogMigrations)
  for (const files of editions) load(db, files)
  return db
}

const november = edition('2026-11-01')
const december = edition('2026-12-01', [fee, 450])

describe('a new edition of a pack', () => {
  it('leaves what each changed fact said before, and both editions', async () => {
    const db = await catalogAfter(november, december)
    const before = loadFiles(november).pack.credentials[0]?.facts[DimensionId.parse('exam-fee')]
    expect(before?.state).toBe('disputed')
    expect(findChanges(db, both)).toMatchObject([
      {
        credential: 'alpha',
        dimension: 'exam-fee',
        before,
        editionBefore: '2026-11-01',
        editionAfter: '2026-12-01',
      },
    ])
    expect(findChanges(db, [beta])).toEqual([])
  })

  it('leaves what a computed fact came to before', async () => {
    const paid = (date: string, p50: number) => {
      const files = change(edition(date), 'dimensions.json', '1.dimensions.1.derived', 'occupationMedian')
      return change(files, 'wages.json', '0.national.p50', p50)
    }
    const db = await catalogAfter(paid('2026-11-01', 48_000), paid('2026-12-01', 49_000))
    expect(findChanges(db, [alpha])).toMatchObject([
      { dimension: 'first-year-cost', before: { value: { amount: 48_000 } } },
    ])
    load(db, paid('2027-01-01', 49_000))
    expect(findChanges(db, [alpha])).toHaveLength(1)
  })

  it('counts a value that is not stated any more as changed', async () => {
    const absent = { state: 'notPublished', note: { en: 'Taken off the page', es: 'Ya no está' } }
    const db = await catalogAfter(november, edition('2026-12-01', ['facts.depth', absent]))
    expect(findChanges(db, both)).toMatchObject([{ dimension: 'depth', before: { state: 'value' } }])
  })

  it('counts no better evidence, no note, no new order and no year of a price as a change', async () => {
    const evidence = edition(
      '2026-12-01',
      ['facts.best-for.confidence', 'mirror'],
      ['facts.retake-rule.note.en', 'Not said anywhere'],
      ['facts.exam-fee.recommended.value.year', 2027],
      ['facts.fit-by-setting.value', { levels: { hospital: null, office: 4 }, kind: 'matrix' }],
    )
    expect(findChanges(await catalogAfter(november, evidence), both)).toEqual([])
  })

  it('has changed nothing where no edition was there before', async () => {
    expect(findChanges(await catalogAfter(december), both)).toEqual([])
  })

  it('keeps the last change of a fact, through editions that leave the fact alone', async () => {
    const january = edition('2027-01-01', [fee, 475])
    const february = edition('2027-02-01', [fee, 475])
    const db = await catalogAfter(november, december, january, february)
    expect(findChanges(db, both)).toMatchObject([
      {
        before: { recommended: { value: { amount: 450 } } },
        editionBefore: '2026-12-01',
        editionAfter: '2027-01-01',
      },
    ])
  })

  it('forgets the changes of a credential that leaves, so that none are told if it comes back', async () => {
    const db = await catalogAfter(november, december)
    rebuildPacks(db, [], 'remove')
    load(db, december)
    expect(findChanges(db, both)).toEqual([])
  })

  it('that cannot be stored whole leaves no change behind', async () => {
    const db = await catalogAfter(november)
    const clashing = loadFiles(change(tinyPack(), 'pack.json', 'id', 'clash'))
    expect(() => rebuildPacks(db, [loadFiles(december), clashing], 'remove')).toThrow('UNIQUE')
    expect(findChanges(db, both)).toEqual([])
  })

  it('is compared with what an older version of the app had stored', async () => {
    const path = join(tempFolder(), 'catalog.db')
    const old = await opened(catalogMigrations.slice(0, 4), path)
    const { pack, hash } = loadFiles(november)
    old.prepare('INSERT INTO pack VALUES (?, ?, ?, ?)').run('tiny', pack.manifest.edition, hash, '{}')
    for (const [place, credential] of pack.credentials.entries()) {
      const insert = old.prepare('INSERT INTO credential VALUES (?, ?, ?, ?)')
      insert.run(credential.id, 'tiny', place, JSON.stringify(credential))
    }
    old.close()
    const db = await opened(catalogMigrations, path)
    load(db, december)
    expect(findChanges(db, both)).toMatchObject([{ dimension: 'exam-fee' }])
  })

  it('is compared as far as the older facts can still be read', async () => {
    const db = await catalogAfter(november)
    db.exec(`UPDATE credential SET body = json_set(body, '$.facts.depth', json('{"state":"rumour"}'))`)
    load(db, edition('2026-12-01', [fee, 450], ['facts.depth.value.level', 4]))
    expect(findChanges(db, both).map(({ dimension }) => dimension)).toEqual(['exam-fee'])
  })
})

describe('a change that somebody has seen', () => {
  it('is not told to them again, and the next change of the same fact is', async () => {
    const db = await catalogAfter(november, december)
    const personal = await openPersonalStore(join(tempFolder(), 'personal.db'), noon)
    const seen = listChanges(db, personal, both)
    markSeen(
      personal,
      seen.map(({ id }) => id),
    )
    markSeen(
      personal,
      seen.map(({ id }) => id),
    )
    expect(listChanges(db, personal, both)).toEqual([])
    load(db, edition('2027-01-01', [fee, 475]))
    expect(listChanges(db, personal, both)).toMatchObject([{ editionAfter: '2027-01-01' }])
    personal.close()
  })

  it('is told to the next visitor of a kiosk', async () => {
    const db = await catalogAfter(november, december)
    const personal = await openPersonalStore(inMemory, noon)
    markSeen(
      personal,
      listChanges(db, personal, both).map(({ id }) => id),
    )
    expect(listChanges(db, personal, both)).toEqual([])
    await personal.forget()
    expect(listChanges(db, personal, both)).toHaveLength(1)
    personal.close()
  })
})
