import { mkdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { findPackFolders, loadPack } from '../../main/store/packs/load-pack.ts'
import { loadPacks } from '../../main/store/packs/load-packs.ts'
import { tempFolder } from './temp-folder.ts'
import { change, errorOf, loadFiles, tinyPack, writePack } from './tiny-pack.ts'

const alpha = 'credentials/alpha.json'

describe('a file that cannot be used', () => {
  it.each(Object.keys(tinyPack()).filter((file) => !file.startsWith('credentials')))(
    'is missing: %s',
    (file) => {
      const files = tinyPack()
      delete files[file]
      expect(errorOf(files).message).toBe(`${file}: is missing`)
    },
  )

  it('is all of them in a folder that is no pack', () => {
    expect(() => loadPack(tempFolder())).toThrow('pack.json: is missing (and 5 more)')
  })

  it('is not JSON', () => {
    const { message } = errorOf({ ...tinyPack(), [alpha]: '{\n  "id": "alpha"\n  "name"' })
    expect(message).toMatch(/^credentials\/alpha\.json: is not JSON: .*line 3/)
    expect(message).not.toContain('\n')
  })

  it('is not UTF-8', () => {
    const folder = writePack(tinyPack())
    writeFileSync(join(folder, 'glossary.json'), Buffer.from([0x5b, 0x22, 0xff, 0x22, 0x5d]))
    expect(() => loadPack(folder)).toThrow('glossary.json: is not UTF-8 text')
  })

  it('is larger than 5 MB', () => {
    const files = { ...tinyPack(), 'glossary.json': `[]${' '.repeat(5_000_000)}` }
    expect(errorOf(files).message).toBe('glossary.json: is larger than 5 MB')
  })

  it('is a folder', () => {
    const folder = writePack(tinyPack())
    rmSync(join(folder, 'wages.json'))
    mkdirSync(join(folder, 'wages.json'))
    expect(() => loadPack(folder)).toThrow('wages.json: is not a file')
  })
})

describe('a file made to exhaust the app', () => {
  it('is refused unread when it has 50 MB', () => {
    const folder = writePack(tinyPack())
    truncateSync(join(folder, 'glossary.json'), 50_000_000)
    expect(() => loadPack(folder)).toThrow('glossary.json: is larger than 5 MB')
  })

  it.each([
    ['lists in lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['records in records', '{"en":'.repeat(100_000) + '0' + '}'.repeat(100_000)],
    ['lists that never end', '['.repeat(4_900_000)],
  ])('is refused before it is parsed when it is nested deeply: %s', (_, json) => {
    const alone = writePack({ ...tinyPack(), 'glossary.json': json })
    expect(() => loadPack(alone)).toThrow('glossary.json: is nested too deeply')
    const credential = JSON.stringify(tinyPack()[alpha]).replace('"A certificate called alpha"', json)
    const inside = writePack({ ...tinyPack(), [alpha]: credential })
    expect(() => loadPack(inside)).toThrow(`${alpha}: is nested too deeply`)
  })

  it('is no file with brackets in its words', () => {
    const gloss = { en: '[{'.repeat(200), es: '\\"[{'.repeat(200) }
    expect(() => loadFiles(change(tinyPack(), alpha, 'gloss', gloss))).not.toThrow()
  })

  it('is refused with one short line however long its words are', () => {
    const long = 'x\n'.repeat(500_000)
    const { problems, message } = errorOf(change(tinyPack(), alpha, 'issuer', long))
    expect(message.length).toBeLessThan(500)
    expect(problems.join('')).not.toMatch(/[\r\n\p{Cc}]/u)
  })
})

describe('several packs', () => {
  it('are the folders below a root, in order; hidden ones and a missing root count for nothing', () => {
    const root = tempFolder()
    for (const name of ['b', 'a', '.hidden']) mkdirSync(join(root, name))
    writeFileSync(join(root, 'file'), '')
    expect(findPackFolders(join(root, 'missing'))).toEqual([])
    expect(findPackFolders(root)).toEqual([join(root, 'a'), join(root, 'b')])
  })

  it('say so when their folder cannot be read, and the others load all the same', () => {
    const [shipped, root] = [tempFolder(), tempFolder()]
    writePack(tinyPack(), join(shipped, 'tiny'))
    const file = join(root, 'packs')
    writeFileSync(file, 'not a folder')
    const { packs, problems } = loadPacks([file, shipped])
    expect(packs).toHaveLength(1)
    expect(problems.map(({ folder, message }) => [folder, message])).toEqual([
      [file, 'the folder cannot be read'],
    ])
  })

  it('load without the broken ones and without those that clash, which are reported', () => {
    const [shipped, added] = [tempFolder(), tempFolder()]
    writePack(tinyPack(), join(shipped, 'tiny'))
    writePack(tinyPack(), join(added, 'again'))
    writePack(change(tinyPack(), 'pack.json', 'edition', 'new'), join(added, 'broken'))
    writePack(change(tinyPack(), 'pack.json', 'id', 'clash'), join(added, 'clash'))
    const { packs, problems } = loadPacks([shipped, added])
    expect(packs.map(({ pack }) => pack.manifest.id)).toEqual(['tiny'])
    expect(problems.map(({ message }) => message)).toEqual([
      'pack.json: id: another folder has the pack "tiny"',
      'pack.json: edition: must be a valid date',
      'credentials/alpha.json: id: the pack "tiny" has "alpha" already (and 1 more)',
    ])
  })
})
