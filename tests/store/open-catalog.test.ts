import Database from 'better-sqlite3'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { findPackSummaries } from '../../main/store/catalog-store/packs.ts'
import { findProfileRecords } from '../../main/store/catalog-store/profiles.ts'
import { openCatalog, type Catalog } from '../../main/store/open-catalog.ts'
import { openCopy } from '../../main/store/open.ts'
import { openPersonalStore } from '../../main/store/personal-store/personal-store.ts'
import { personalMigrations } from '../../main/store/personal-store/schema.ts'
import { noon } from './opened.ts'
import { tempFolder } from './temp-folder.ts'
import { change, tinyPack, writePack } from './tiny-pack.ts'

const alpha = CredentialId.parse('alpha')

beforeEach(() => void vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => vi.restoreAllMocks())

async function open(path: string, root: string): Promise<Catalog> {
  const catalog = await openCatalog(path, [root], noon)
  onTestFinished(() => void (catalog.db.open && catalog.db.close()))
  return catalog
}

function packRoot(): string {
  const root = tempFolder()
  writePack(tinyPack(), join(root, 'tiny'))
  return root
}

/** Changes a file behind the app's back. */
function tamper(path: string, sql: string): void {
  const db = new Database(path)
  db.exec(sql)
  db.close()
}

describe('the catalog', () => {
  it('heals a stored pack that cannot be read any more, although its files have not changed', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), packRoot()]
    const first = await open(path, root)
    first.db.close()
    tamper(path, `UPDATE credential SET body = '{}' WHERE id = 'alpha'; UPDATE pack SET summary = '{}'`)
    const { db, problems } = await open(path, root)
    expect(problems).toEqual([])
    expect(findPackSummaries(db)).toHaveLength(1)
    expect(findProfileRecords(db, [alpha])).toHaveLength(1)
  })

  it('leaves the file as it is beside a window that is open, whatever the packs of a run say, and has its corrections', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), packRoot()]
    const ofWindow = await open(path, root)
    ofWindow.toWrite().exec(`INSERT INTO center (name, contact) VALUES ('Library', '')`)
    const before = findProfileRecords(ofWindow.db, [alpha])
    writePack(change(tinyPack(), 'pack.json', 'edition', '2031-01-01'), join(root, 'tiny'))

    const ofRun = await openCatalog(path, [root], noon, openCopy)
    expect(ofRun.problems).toEqual([])
    expect(findPackSummaries(ofRun.db)).toMatchObject([{ edition: '2031-01-01' }])
    expect(ofRun.db.prepare('SELECT name FROM center').pluck().all()).toEqual(['Library'])
    ofRun.db.close()
    expect(findPackSummaries(ofWindow.db)).not.toMatchObject([{ edition: '2031-01-01' }])
    expect(findProfileRecords(ofWindow.db, [alpha])).toEqual(before)
  })

  it('makes no file for a run without a window', async () => {
    const folder = tempFolder()
    const catalog = await openCatalog(join(folder, 'catalog.db'), [packRoot()], noon, openCopy)
    expect(findPackSummaries(catalog.db)).toHaveLength(1)
    catalog.db.close()
    expect(readdirSync(folder)).toEqual([])
  })

  it('serves the last good edition of a pack whose files are damaged, and names the damage', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), packRoot()]
    const first = await open(path, root)
    first.db.close()
    writePack(change(tinyPack(), 'pack.json', 'edition', 'soon'), join(root, 'tiny'))
    const { db, problems, sound } = await open(path, root)
    expect(sound.has(alpha)).toBe(false)
    expect(problems).toEqual([
      { part: 'pack', code: 'PACK_INVALID', detail: 'tiny: pack.json: edition: must be a valid date' },
    ])
    expect(findProfileRecords(db, [alpha])).toHaveLength(1)
  })

  it('serves the packs from memory while a damaged file is left as it is', async () => {
    const [path, root] = [join(tempFolder(), 'catalog.db'), packRoot()]
    const first = await open(path, root)
    first.db.close()
    tamper(path, 'DROP TABLE edit')
    const before = readFileSync(path)
    const { db, problems } = await open(path, root)
    expect(problems).toEqual([{ part: 'catalog', code: 'STORE_DAMAGED', detail: path }])
    expect(findProfileRecords(db, [alpha])).toHaveLength(1)
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})

describe('personal notes', () => {
  it('refuse a sound database that is another one, instead of failing at every start', async () => {
    const folder = tempFolder()
    const path = join(folder, 'personal.db')
    const catalog = await open(path, packRoot())
    catalog.db.close()
    tamper(path, `PRAGMA user_version = ${personalMigrations.length}`)
    const before = readFileSync(path)
    const personal = await openPersonalStore(path, noon)
    expect(personal.access).toBe('none')
    expect(personal.problem).toEqual({ code: 'STORE_DAMAGED', path })
    expect(readFileSync(path).equals(before)).toBe(true)
  })
})
