import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { electronBinary } from '../../tools/electron-binary.ts'
import { browserFlags, findBrowser, type Machine, runs } from '../../tools/ensure-browser.ts'
import { runNpm } from '../../tools/run.ts'

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...present: string[]): Machine => ({
  platform,
  env,
  exists: (path) => present.includes(path),
})

const folder = mkdtempSync(join(tmpdir(), 'choose-browser-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function scratchFile(name: string, text: string): string {
  const path = join(folder, name)
  writeFileSync(path, text, { mode: 0o755 })
  return path
}

describe('the browser', () => {
  it('is the one that is named, when it exists', () => {
    const env = { CREDENTIAL_COMPASS_BROWSER: '/my/browser', PATH: '/usr/bin' }
    expect(findBrowser(machine('linux', env, '/my/browser', '/usr/bin/chromium'))).toBe('/my/browser')
    expect(() => findBrowser(machine('linux', env, '/usr/bin/chromium'))).toThrow(
      'CREDENTIAL_COMPASS_BROWSER names no file: /my/browser',
    )
  })

  it('is found on the path before the usual places, Chromium before the others', () => {
    const env = { PATH: '/a:/b' }
    const present = ['/usr/bin/chromium', '/a/google-chrome', '/b/chromium']
    expect(findBrowser(machine('linux', env, ...present))).toBe('/b/chromium')
    expect(findBrowser(machine('linux', {}, ...present))).toBe('/usr/bin/chromium')
  })

  it('is found where Windows and macOS put it', () => {
    const edge = 'C:\\Programs\\Microsoft\\Edge\\Application\\msedge.exe'
    expect(findBrowser(machine('win32', { PROGRAMFILES: 'C:\\Programs' }, edge))).toBe(edge)
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'
    expect(findBrowser(machine('darwin', {}, chrome))).toBe(chrome)
  })

  it('is undefined on a machine without one', () => {
    expect(findBrowser(machine('linux', { PATH: '/usr/bin' }))).toBeUndefined()
    expect(findBrowser(machine('win32', {}))).toBeUndefined()
  })

  it('is passed over when it is there and cannot run, as on a machine without its libraries', () => {
    const broken = scratchFile('broken', '#!/bin/sh\nexit 127\n')
    expect(runs(broken, 'linux')).toBe(false)
    expect(runs(process.execPath, 'linux')).toBe(true)
    expect(runs(broken, 'win32')).toBe(true)
    expect(runs(join(folder, 'missing'), 'win32')).toBe(false)
    expect(runs('', 'linux')).toBe(false)
  })

  it('row 137: gives up its sandbox for root alone', () => {
    expect(browserFlags(0)).toContain('--no-sandbox')
    expect(browserFlags(1000)).not.toContain('--no-sandbox')
  })
})

describe('Electron itself', () => {
  it('is the binary that the environment names, when it exists', () => {
    process.env.ELECTRON_BIN = process.execPath
    expect(electronBinary()).toBe(process.execPath)
    process.env.ELECTRON_BIN = '/no/such/electron'
    expect(electronBinary()).not.toBe('/no/such/electron')
    delete process.env.ELECTRON_BIN
  })
})

describe('npm', () => {
  it('is run by its own script with this Node, since Windows starts no npm.cmd without a shell', async () => {
    const npm = scratchFile(
      'npm-cli.mjs',
      "process.exit(process.argv.slice(2).join(' ') === 'run check' ? 7 : 1)",
    )
    expect(await runNpm(['run', 'check'], npm)).toBe(7)
  })
})
