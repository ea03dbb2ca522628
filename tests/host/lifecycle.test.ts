import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { start } from '../../tools/chromium-host/spawn.ts'
import { fixture, play, scratch } from './host.ts'

const userData = scratch()
const run = (scenario: string, ...args: string[]) => play(scenario, { userData: userData(), args })
const lines = (text: string): string[] => text.trim().split('\n')

/** What an app says that fails while it boots: it lives on (row 50), so it has to be ended. */
async function lastWords(scenario: string): Promise<string> {
  const args = [`--scenario=${scenario}`]
  const { child, stderr, exitCode } = start(
    { userData: userData(), appDir: fixture('lifecycle'), args },
    false,
  )
  await expect.poll(stderr, { timeout: 10_000 }).toContain('row 50: ')
  child.kill('SIGKILL')
  await exitCode
  return stderr()
}

describe('before ready', () => {
  it('row 46: an entry that awaits whenReady() never starts', async () => {
    const { code, stderr } = await run('await-ready')
    expect(stderr).toContain('row 46: the entry is still awaiting whenReady()')
    expect(code).toBe(70)
  })

  it('rows 3, 6, 7, 58, 59, 66: what is too early or too late throws at once, in the words of Electron', async () => {
    const { stdout, code } = await run('too-early')
    expect(lines(stdout)).toEqual([
      'window: Cannot create BrowserWindow before app is ready',
      'session: Session can only be received when app is ready',
      'handle: Session can only be received when app is ready',
      'dialog: dialog module can only be used after app is ready',
      'locale: app.getLocale() is not valid before app is ready',
      'sandbox: fine',
      '1',
      'switch: fine',
      "unknown flag: protocol privileges of 'app'.fast is not implemented by the Chromium host",
      "missing flag: a scheme without 'standard' ('app') is not implemented by the Chromium host",
      'scheme: fine',
      'scheme again: A second registerSchemesAsPrivileged() replaces the first',
      'late sandbox: app.enableSandbox() can only be called before app is ready',
      'late switch: app.commandLine.appendSwitch() can only be called before app is ready',
      'late scheme: protocol.registerSchemesAsPrivileged() can only be called before app is ready',
      "path: Failed to get 'pictures' path",
      'unknown member: app.dock is not implemented by the Chromium host',
      "unknown event: event 'login' of app is not implemented by the Chromium host",
    ])
    expect(code).toBe(0)
  })

  it('row 50: an entry that throws leaves a live app, and ready still fires', async () => {
    const { stdout, stderr, code } = await run('throwing-entry')
    expect(stderr).toContain('A JavaScript error occurred in the main process')
    expect(stderr).toContain('row 50: ')
    expect(stdout).toContain('ready')
    expect(code).toBe(0)
  })

  it('row 50: a handler that is in place before the error ends the app with 1', async () => {
    expect(await run('guarded-entry')).toMatchObject({ code: 1, stderr: '' })
  })

  it('row 62: a name that main does not have is an error of the link', async () => {
    expect(await lastWords('wrong-name')).toMatch(/SyntaxError.*ipcRenderer/)
  })

  it('row 69: without a display or the switch for it nothing gets as far as ready', async () => {
    const { child, stdout, exitCode } = start(
      {
        userData: userData(),
        appDir: fixture('lifecycle'),
        args: ['--scenario=order', '--ozone-platform=x11'],
        env: { DISPLAY: undefined, WAYLAND_DISPLAY: undefined },
      },
      false,
    )
    expect(await exitCode).toBe(70)
    expect(child.killed).toBe(false)
    expect(stdout()).not.toContain('ready')
  })
})

describe('quitting', () => {
  it('rows 49, 53, 54, 60, 63: events come in the order of Electron and nothing is awaited', async () => {
    const { stdout, stderr, code } = await run('order')
    expect(lines(stdout)).toEqual([
      'folder false',
      'whenReady',
      'ready',
      'folder true',
      'before-quit',
      'will-quit',
      'quit 0',
      'after quit',
      'exit 0',
    ])
    expect(code).toBe(0)
    expect(stderr).toContain('row 49: app.quit() ends with 0: process.exitCode 7 is ignored')
  })

  it('rows 48, 54: process.exit() returns once the app runs, and the last code wins', async () => {
    const { stdout, code } = await run('exit')
    expect(lines(stdout)).toEqual(['still here', 'ready', 'quit 5', 'exit 5'])
    expect(code).toBe(5)
  })

  it('row 48: before the app runs, process.exit() ends it on the spot', async () => {
    expect(await run('exit-early')).toMatchObject({ stdout: 'exit 2\n', code: 2 })
  })

  it('row 48: code that goes on using Electron after an exit is found out', async () => {
    const { stderr } = await run('use-after-exit')
    expect(stderr).toContain('row 48: app.getVersion is used after app.exit()')
  })

  it('row 51: a rejection nobody handles warns and sets the exit code, but does not crash', async () => {
    const { stdout, stderr, code } = await run('rejection')
    expect(stderr).toContain('nobody listens')
    expect(stdout).toBe('exitCode 1\n')
    expect(code).toBe(1)
  })

  it('row 52: quitting early does not keep the app from booting', async () => {
    const { stdout, code } = await run('early-quit')
    expect(stdout).toContain('boots all the same')
    expect(code).toBe(0)
  })

  it('row 53: before-quit can be prevented, and quit tried again', async () => {
    const { stdout } = await run('prevented')
    expect(stdout.match(/before-quit/g)).toHaveLength(2)
    expect(stdout.indexOf('lives on')).toBeLessThan(stdout.indexOf('will-quit'))
  })

  it('rows 56, 57: an app without a window stays, and SIGTERM quits it with 0', async () => {
    const { child, stdout, exitCode } = start(
      { userData: userData(), appDir: fixture('lifecycle'), args: ['--scenario=idle'] },
      false,
    )
    await expect.poll(stdout, { timeout: 10_000 }).toContain('idle')
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(child.exitCode).toBeNull()
    child.kill('SIGTERM')
    expect(await exitCode).toBe(0)
    expect(stdout().split('\n')).toEqual(expect.arrayContaining(['before-quit', 'will-quit', 'quit 0']))
    expect(stdout()).not.toContain('never')
  })

  it('row 47: destroying the last window quits when nobody listens to window-all-closed', async () => {
    const { stdout, code } = await run('windows', '--how=destroy')
    expect(lines(stdout)).toEqual(['ready', 'closed', 'before-quit', 'will-quit', 'quit 0', 'exit 0'])
    expect(code).toBe(0)
  })

  it('row 55: quitting asks the app, then each window, then the app again', async () => {
    const { stdout } = await run('windows', '--how=quit')
    expect(lines(stdout)).toEqual([
      'ready',
      'before-quit',
      'close',
      'closed',
      'will-quit',
      'quit 0',
      'exit 0',
    ])
  })

  it('row 54: app.exit() asks nobody', async () => {
    const { stdout, code } = await run('windows', '--how=exit')
    expect(lines(stdout)).toEqual(['ready', 'closed', 'quit 4', 'exit 4'])
    expect(code).toBe(4)
  })
})

describe('an app that forgets to say no', () => {
  it('rows 11, 107, 113, 116, 117, 121, 137: gets what Electron gives by default, and is told', async () => {
    const { stdout, stderr } = await run('defaults')
    expect(lines(stdout)).toEqual([
      "setProxy({ mode: 'direct' }) must have settled before a page is loaded",
      'info geolocation granted app://bundle/',
    ])
    expect(stderr).toContain('row 11: mailto:a@example.org is handed to the system, permission granted')
    expect(stderr).toContain('row 107: nobody keeps https://example.org/popup from opening')
    expect(stderr).toContain('row 116: the default menu is in place')
    expect(stderr).toContain('row 137: a window is made without app.enableSandbox()')
  })
})

describe('identity', () => {
  const identity = async (options: Parameters<typeof play>[1]) =>
    JSON.parse((await play('identity', options)).stdout) as Record<string, unknown>

  it('rows 86, 88, 90, 91, 92, 97: in development names and paths come from the package and the switches', async () => {
    const folder = userData()
    const env = { NODE_ENV: 'test', LC_ALL: 'es_MX.UTF-8' }
    const seen = await identity({ userData: folder, env, cwd: '/' })
    expect(seen).toMatchObject({
      defaultApp: true,
      packaged: false,
      name: 'lifecycle',
      version: '4.5.6',
      userData: folder,
      appPath: fixture('lifecycle'),
      nodeEnv: 'unset',
      locale: 'es',
      cwd: '/',
    })
    expect(seen.argv).toEqual(expect.arrayContaining([fixture('lifecycle'), '--scenario=identity']))
    expect(String(seen.resourcesPath)).not.toContain('lifecycle')
  })

  it('rows 86, 87: packaged, argv starts with the first argument, and --lang is Chromium’s', async () => {
    const env = { CHROMIUM_HOST_PACKAGED: '1' }
    const seen = await identity({ userData: userData(), args: ['--lang=es'], env })
    expect(seen).toMatchObject({
      packaged: true,
      locale: 'es',
      resourcesPath: fixture('.').replace(/\/$/, ''),
    })
    expect(seen).not.toHaveProperty('defaultApp')
    expect(seen.argv).not.toContain(fixture('lifecycle'))
  })

  it('row 85: what is not in dependencies would be missing once installed', async () => {
    expect(await lastWords('dev-dependency')).toContain("'vitest' is not in dependencies")
  })

  it('row 84: a database inside the app’s own folder cannot be opened', async () => {
    const { stdout } = await run('database')
    expect(stdout).toContain("a database inside the app's archive cannot be opened")
    expect(existsSync(`${fixture('lifecycle')}/seed.db`)).toBe(false)
  })

  it('row 12: the fetch of Node is out of bounds', async () => {
    expect((await run('node-fetch')).stdout).toContain("main's global fetch")
  })

  it('rows 52, 61: the second instance hands its words to the first and gets no lock', async () => {
    const folder = userData()
    const first = start(
      { userData: folder, appDir: fixture('lifecycle'), args: ['--scenario=instance'] },
      false,
    )
    await expect.poll(first.stdout, { timeout: 10_000 }).toContain('first')
    const second = await play('instance', { userData: folder, args: ['word', '--late'], cwd: '/' })
    expect(second.stdout).toBe('second\n')
    expect(await first.exitCode).toBe(0)
    const heard = JSON.parse(first.stdout().split('\n')[1] ?? '') as {
      argv: string[]
      cwd: string
      data: unknown
    }
    expect(heard).toMatchObject({ cwd: '/', data: { from: 'data' } })
    // Only additionalData is as it was sent.
    expect(heard.argv.indexOf('--late')).toBeLessThan(heard.argv.indexOf('word'))
    expect(heard.argv).toContain('--original-process-start-time=0')
  })
})
