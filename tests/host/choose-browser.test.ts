import { describe, expect, it } from 'vitest'
import { electronBinary } from '../../tools/electron-binary.ts'
import { browserFlags, findBrowser, type Machine } from '../../tools/ensure-browser.ts'

const machine = (platform: NodeJS.Platform, env: Machine['env'], ...present: string[]): Machine => ({
  platform,
  env,
  exists: (path) => present.includes(path),
})

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
