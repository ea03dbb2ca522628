import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { serialize } from 'node:v8'
import { describe, expect, it, onTestFinished } from 'vitest'
import { PackId } from '../../domain/catalog/ids.ts'
import { newWorksheet } from '../../domain/worksheet/begin.ts'
import { Worksheet } from '../../domain/worksheet/model.ts'
import {
  exportWorksheet,
  importWorksheet,
  listWorksheets,
  openWorksheet,
  removeWorksheet,
  saveWorksheet,
  saveWorksheetFile,
} from '../../main/features/worksheets.ts'
import { type Catalog, openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory } from '../../main/store/open.ts'
import { openPersonalStore, type PersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { contract } from '../../preload/contract/index.ts'
import { noon } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { tinyPack, writePack } from './tiny-pack.ts'

const later = new Date('2026-11-23T09:00:00.000Z')
const sheet = Worksheet.parse({
  ...newWorksheet(
    'For my sister',
    { id: PackId.parse('tiny'), edition: '2026-11-22' },
    { id: '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10', at: noon().toISOString() },
  ),
  options: [
    { kind: 'credential', id: 'a', by: 'visitor', credential: 'alpha' },
    { kind: 'own', id: 'b', by: 'counselor', name: 'A course – “¿ñ?” \u{1F600}' },
  ],
})
const other = { ...sheet, id: '00000000-2f0b-4a07-9f6f-6d3c2b6a2a10', name: 'Mine' }

async function personal(path = inMemory): Promise<PersonalStore> {
  const store = await openPersonalStore(path, noon)
  onTestFinished(() => store.close())
  return store
}

async function catalog(): Promise<Catalog> {
  const folder = tempFolder()
  writePack(tinyPack(), join(folder, 'packs', 'tiny'))
  const opened = await openCatalog(join(folder, 'catalog.db'), [join(folder, 'packs')], noon)
  onTestFinished(() => void opened.db.close())
  return opened
}

/** What a store throws, as the person would hear of it. */
const codeOf = (work: () => unknown): unknown => {
  try {
    return work()
  } catch (error) {
    return error instanceof Error && 'code' in error ? error.code : (error as Error).message
  }
}

describe('a worksheet', () => {
  it('is there again as it was saved, at the next start too', async () => {
    const path = join(tempFolder(), 'personal.db')
    const first = await personal(path)
    expect(saveWorksheet(first, sheet, 0, later)).toEqual({ revision: 1, updatedAt: later.toISOString() })
    first.close()
    const again = await personal(path)
    expect(openWorksheet(again, sheet.id)).toEqual({
      worksheet: { ...sheet, updatedAt: later.toISOString() },
      revision: 1,
    })
  })

  it('counts its saves, and refuses one that began from an older one', async () => {
    const store = await personal()
    saveWorksheet(store, sheet, 0, noon())
    expect(saveWorksheet(store, { ...sheet, name: 'Renamed' }, 1, later)).toMatchObject({ revision: 2 })
    expect(() => saveWorksheet(store, { ...sheet, name: 'Old' }, 1, later)).toThrow('CONFLICT')
    expect(() => saveWorksheet(store, { ...sheet, name: 'New' }, 0, later)).toThrow('CONFLICT')
    expect(openWorksheet(store, sheet.id)).toMatchObject({ revision: 2, worksheet: { name: 'Renamed' } })
  })

  it('is gone when it is removed, and comes back when it is saved again', async () => {
    const store = await personal()
    saveWorksheet(store, sheet, 0, noon())
    saveWorksheet(store, other, 0, noon())
    removeWorksheet(store, sheet.id)
    removeWorksheet(store, sheet.id)
    expect(codeOf(() => openWorksheet(store, sheet.id))).toBe('NOT_FOUND')
    expect(listWorksheets(store).map(({ id }) => id)).toEqual([other.id])
    expect(saveWorksheet(store, sheet, 1, later)).toMatchObject({ revision: 2 })
    expect(listWorksheets(store).map(({ name }) => name)).toEqual(['For my sister', 'Mine'])
  })

  it('that was damaged is told of by name, can be removed, and hides no other', async () => {
    const store = await personal()
    for (const one of [sheet, other]) saveWorksheet(store, one, 0, noon())
    const damage = store.toWrite().prepare('UPDATE worksheet SET body = ? WHERE id = ?')
    for (const body of ['{"format":', '[]', '{"format":"credential-compass-worksheet","version":1}']) {
      damage.run(body, sheet.id)
      expect(listWorksheets(store)).toMatchObject([
        { id: sheet.id, name: 'For my sister', isSound: false },
        { id: other.id, isSound: true },
      ])
      expect(codeOf(() => openWorksheet(store, sheet.id))).toBe('STORE_DAMAGED')
      expect(codeOf(() => exportWorksheet(store, sheet.id))).toBe('STORE_DAMAGED')
      expect(openWorksheet(store, other.id).worksheet.name).toBe('Mine')
    }
    store
      .toWrite()
      .prepare(`UPDATE worksheet SET id = 'x', updated_at = '', pack = 'No Slug' WHERE id = ?`)
      .run(sheet.id)
    const entries = listWorksheets(store)
    expect(contract.worksheets.list.output.safeParse(entries).error).toBeUndefined()
    expect(contract.worksheets.remove.input.safeParse({ id: 'x' }).success).toBe(true)
    removeWorksheet(store, 'x')
    expect(listWorksheets(store).map(({ id }) => id)).toEqual([other.id])
  })

  it('of one visitor is not there for the next', async () => {
    const store = await personal()
    saveWorksheet(store, sheet, 0, noon())
    await store.forget()
    expect(listWorksheets(store)).toEqual([])
  })

  it('crosses the bridge both ways unchanged', async () => {
    const { save, open } = contract.worksheets
    expect(save.input.parse({ worksheet: sheet, revision: 0 }).worksheet).toEqual(sheet)
    const store = await personal()
    saveWorksheet(store, sheet, 0, noon())
    expect(open.output.parse(openWorksheet(store, sheet.id)).worksheet).toEqual(sheet)
  })
})

describe('a worksheet as a file', () => {
  it('goes out and comes in again as one more worksheet', async () => {
    const [store, { db }] = [await personal(), await catalog()]
    saveWorksheet(store, sheet, 0, noon())
    const { fileName, bytes } = exportWorksheet(store, sheet.id)
    expect(fileName).toBe('For-my-sister.json')
    const path = join(tempFolder(), fileName)
    await saveWorksheetFile(path, bytes)
    const answer = importWorksheet(db, store, path, later)
    expect(contract.worksheets.importFile.output.parse(answer)).toMatchObject({ state: 'read', repairs: [] })
    if (answer.state !== 'read') return
    expect(answer.id).not.toBe(sheet.id)
    expect(openWorksheet(store, answer.id).worksheet).toEqual({ ...sheet, id: answer.id })
    expect(listWorksheets(store)).toHaveLength(2)
  })

  it.each([
    ['../../etc: "a/b" *', 'etc-a-b.json'],
    ['¿Qué ñandú?', 'Qué-ñandú.json'],
    ['', 'worksheet.json'],
    ['???', 'worksheet.json'],
  ])('has a name that every system takes: %s', async (name, fileName) => {
    const store = await personal()
    saveWorksheet(store, { ...sheet, name }, 0, noon())
    expect(exportWorksheet(store, sheet.id).fileName).toBe(fileName)
  })

  it.each([
    ['no JSON', 'a,b\n1,2', 'notJson'],
    ['cut off', '{"format": "credential-compass-worksheet", "vers', 'notJson'],
    ['bytes', Buffer.from([0xff, 0xfe, 0x00]), 'notJson'],
    ['another file', '{"name": "x"}', 'noWorksheet'],
    ['huge', `[${'1,'.repeat(3_000_000)}1]`, 'tooLarge'],
    ['nested without end', `${'['.repeat(5_000)}${']'.repeat(5_000)}`, 'tooDeep'],
    ['newer', JSON.stringify({ ...sheet, version: 7 }), 'newer'],
    ['of another pack', JSON.stringify({ ...sheet, pack: 'welding' }), 'otherPack'],
  ])('that is %s is refused with the reason, and nothing is saved', async (_, content, why) => {
    const [store, { db }] = [await personal(), await catalog()]
    const path = join(tempFolder(), 'worksheet.json')
    writeFileSync(path, content)
    expect(importWorksheet(db, store, path, noon())).toEqual({ state: 'unusable', why })
    expect(importWorksheet(db, store, join(tempFolder(), 'gone.json'), noon())).toMatchObject({
      why: 'unreadable',
    })
    expect(listWorksheets(store)).toEqual([])
  })

  it('with parts that make no sense is saved without them, and says which', async () => {
    const [store, { db }] = [await personal(), await catalog()]
    const path = join(tempFolder(), 'worksheet.json')
    writeFileSync(path, JSON.stringify({ ...sheet, nextSteps: [{ due: 'soon' }], edition: '9999-99-99' }))
    const answer = importWorksheet(db, store, path, noon())
    expect(answer).toMatchObject({
      repairs: [
        { kind: 'leftOut', part: 'date', count: 1 },
        { kind: 'leftOut', part: 'nextStep', count: 1 },
      ],
    })
    if (answer.state === 'read') expect(openWorksheet(store, answer.id).worksheet.options).toHaveLength(2)
  })
})

it('fits through the gate at its largest: twelve by twelve, every reason as long as it may be', () => {
  const ids = (prefix: string) => Array.from({ length: 12 }, (_, n) => `${prefix}${n}`)
  const text = (length: number) => 'ñ'.repeat(length)
  const weights = {
    tiers: ids('c').map((id) => [id]),
    exact: { kind: 'shares', shares: ids('c').map((criterion) => ({ criterion, share: 100 / 3 })) },
    pairs: ids('c').flatMap((first, n) =>
      ids('c')
        .slice(n + 1)
        .map((second) => ({ first, second, times: 1 / 3 })),
    ),
    isDone: true,
  }
  const largest = Worksheet.parse({
    ...sheet,
    name: text(80),
    decision: { forWhom: text(200), about: text(1000), by: '2027-01-01' },
    finalLeaning: { option: null, sure: null, at: noon().toISOString(), why: text(1000) },
    options: ids('o').map((id) => ({ kind: 'own', id, by: 'visitor', name: text(80) })),
    criteria: ids('c').map((id) => ({
      kind: 'own',
      id,
      by: 'visitor',
      name: text(80),
      worst: text(200),
      best: text(200),
    })),
    ratings: ids('o').flatMap((option) =>
      ids('c').map((criterion) => ({
        option,
        criterion,
        rating: { kind: 'own', step: 4, reason: `${text(199)}\u4e2d`, by: 'visitor' },
      })),
    ),
    mustHaves: Array.from({ length: 20 }, (_, n) => ({
      kind: 'own',
      id: `m${n}`,
      by: 'visitor',
      name: text(80),
      checks: ids('o').map((option) => ({ option, verdict: 'unknown', by: null })),
    })),
    nextSteps: Array.from({ length: 20 }, () => ({
      text: text(200),
      due: null,
      isDone: false,
      by: 'visitor',
    })),
    weights: { visitor: weights, counselor: weights },
  })
  expect(serialize({ worksheet: largest, revision: 1 }).byteLength).toBeLessThan(256 * 1024)
})
