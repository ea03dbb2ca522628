import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { extractAll } from '@electron/asar'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuilt } from '../../tools/build.ts'
import { binOf, projectRoot } from '../../tools/run.ts'

/** Packs the app for Linux with a stand-in for Electron's own program, which no machine here has. */

const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const folder = mkdtempSync(join(tmpdir(), 'credential-compass-pack-'))
const app = join(folder, 'packed', 'linux-unpacked')
const resources = join(app, 'resources')
const unpacked = join(folder, 'asar')

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

describe('the packed app', () => {
  it('has its fuses set: no Node from outside, the archive checked and nothing but the archive loaded', () => {
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
    const bundles = filesIn(join(unpacked, 'out')).filter((file) => /^(main|preload)\/.*\.c?js$/.test(file))
    const imports = bundles.flatMap((file) =>
      [
        ...readFileSync(join(unpacked, 'out', file), 'utf8').matchAll(
          /(?:from|import|require\()\s*["']([a-z@][^"']*)["']/g,
        ),
      ].map(([, name]) => name ?? ''),
    )
    const foreign = imports.filter(
      (name) => !name.startsWith('node:') && name !== 'electron' && !packed.has(name),
    )
    expect(imports).toContain('better-sqlite3')
    expect(foreign).toEqual([])
  })

  it('row 84: ships the packs beside the archive, as plain files', () => {
    expect(filesIn(join(resources, 'packs'))).toContain('medical-coding/credentials/cpc.json')
  })

  it('row 88: keeps its data under the name that people know', () => {
    expect(JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8'))).toMatchObject({
      productName: 'Credential Compass',
      main: './out/main/index.js',
    })
  })
})
