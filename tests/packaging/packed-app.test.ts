import { isBuiltin } from 'node:module'
import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { extractAll } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../tools/build.ts'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { binOf, projectRoot } from '../../tools/run.ts'

/** Packs the app for Linux with a stand-in for Electron's own program, which no machine here has. */

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const folder = mkdtempSync(join(tmpdir(), 'credential-compass-pack-'))
const app = join(folder, 'packed', 'linux-unpacked')
const resources = join(app, 'resources')
/** Beside the packs, where the archive is. */
const unpacked = join(resources, 'asar')

beforeAll(async () => {
  await ensureBuilt()
  const stub = join(folder, 'stub')
  mkdirSync(stub)
  writeFileSync(join(stub, 'electron'), `${sentinel}\u0001\u0009101100011`, 'latin1')
  const options = [
    `-c.electronDist=${stub}`,
    `-c.directories.output=${join(folder, 'packed')}`,
    '--linux',
    'dir',
    '--x64',
  ]
  await promisify(execFile)(process.execPath, [binOf('electron-builder'), ...options], { cwd: projectRoot })
  extractAll(join(resources, 'app.asar'), unpacked)
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function filesIn(root: string): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .toSorted()
}

const bundle = (side: string, kind: RegExp): readonly string[] =>
  filesIn(join(unpacked, 'out', side))
    .filter((file) => kind.test(file))
    .map((file) => readFileSync(join(unpacked, 'out', side, file), 'utf8'))

const matches = (texts: readonly string[], pattern: RegExp): readonly string[] =>
  texts.flatMap((text) => [...text.matchAll(pattern)].map(([, found]) => found ?? ''))

describe('the packed app', () => {
  it('rows 138, 141: has its fuses set: no Node from outside, the archive checked and nothing but the archive loaded', () => {
    const program = readFileSync(join(app, 'credential-compass'), 'latin1')
    const wire = program.slice(program.indexOf(sentinel) + sentinel.length)
    expect(wire.slice(2)).toMatch(/^0.0011001/)
  })

  it('row 95: leaves nothing but the addon for its own platform outside the archive', () => {
    expect(filesIn(join(resources, 'app.asar.unpacked'))).toEqual([
      'node_modules/better-sqlite3/prebuilds/linux-x64.node',
    ])
  })

  it('row 96: carries the three bundles and better-sqlite3, and nothing else of the project', () => {
    const top = new Set(filesIn(unpacked).map((file) => file.split('/').slice(0, 2).join('/')))
    expect([...top]).toEqual([
      'node_modules/better-sqlite3',
      'out/main',
      'out/preload',
      'out/renderer',
      'package.json',
    ])
  })

  it('rows 85 and 89: imports nothing that is not packed beside it', () => {
    const packed = new Set(readdirSync(join(unpacked, 'node_modules')))
    const imports = matches(
      [...bundle('main', /\.js$/), ...bundle('preload', /\.cjs$/)],
      /(?:^import\s(?:[^"';]*\sfrom\s)?|\b(?:require|import)\()["']([a-z@][^"']*)["']/gm,
    )
    const foreign = imports.filter((name) => !isBuiltin(name) && name !== 'electron' && !packed.has(name))
    expect(imports).toContain('better-sqlite3')
    expect(foreign).toEqual([])
  })

  it('row 84: ships the packs beside the archive, as plain files', () => {
    expect(filesIn(join(resources, 'packs'))).toContain('medical-coding/credentials/cpc.json')
  })

  it('rows 89, 94: makes a handout from what is packed alone, and writes nothing there', async () => {
    const before = filesIn(resources)
    const out = join(folder, 'handout.pdf')
    const { code, stderr } = await runToExit({
      appDir: unpacked,
      cwd: folder,
      userData: join(folder, 'user'),
      env: { CHROMIUM_HOST_PACKAGED: '1' },
      args: ['--handout=cpc,ccs', `--handout-out=${out}`],
    })
    expect({ code, stderr }).toMatchObject({ code: 0 })
    expect(readFileSync(out, 'latin1').slice(0, 5)).toBe('%PDF-')
    expect(filesIn(resources)).toEqual(before)
  })

  it('row 98: takes no page from an address in the environment', () => {
    expect(bundle('main', /\.js$/).filter((text) => text.includes('ELECTRON_RENDERER_URL'))).toEqual([])
  })

  it('row 100: finds its styles, scripts and fonts from wherever its page lies', () => {
    const addresses = [
      ...matches(bundle('renderer', /\.html$/), /(?:src|href)="([^"]+)"/g),
      ...matches(bundle('renderer', /\.css$/), /url\(["']?([^"')]+)/g),
    ]
    expect(addresses.filter((address) => address.endsWith('.js'))).not.toEqual([])
    expect(addresses.filter((address) => address.endsWith('.woff2'))).not.toEqual([])
    expect(addresses.filter((address) => !/^(\.\/|data:)/.test(address))).toEqual([])
  })

  it('row 102: asks for no hash or cipher that Electron may lack', () => {
    const main = bundle('main', /\.js$/)
    // By name; what a library takes by a variable it tries first, and goes without.
    expect(new Set(matches(main, /createHash\(["']([^"']+)/g))).toEqual(new Set(['sha256']))
    const taken = matches(main, /import\s*\{([^}]*)\}\s*from\s*["']node:crypto["']/g)
    const names = taken.flatMap((list) => list.split(',').map((name) => name.trim().split(' ')[0]))
    expect(names).not.toEqual([])
    expect(names.filter((name) => name !== 'createHash' && name !== 'randomUUID')).toEqual([])
  })

  it('row 88: keeps its data under the name that people know', () => {
    expect(JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))).toMatchObject({
      productName: 'Credential Compass',
      main: './out/main/index.js',
    })
  })
})
