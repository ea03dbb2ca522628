import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { afterEach, describe, expect, it } from 'vitest'
import { launch } from '../../tools/chromium-host/index.ts'
import type { RunningApp } from '../../tools/chromium-host/running-app.ts'
import type { StartOptions } from '../../tools/chromium-host/spawn.ts'
import { fixture, inMain, scratch } from './host.ts'

const userData = scratch()
const opened: RunningApp[] = []

async function open(options: StartOptions): Promise<RunningApp> {
  const app = await launch({ appDir: fixture('shop'), ...options })
  opened.push(app)
  return app
}

afterEach(async () => {
  for (const app of opened.splice(0)) await app.kill()
})

/** The command lines of all processes that were given this folder. */
const processesOf = (folder: string): string[] =>
  spawnSync('ps', ['-eo', 'args'], { encoding: 'utf8' })
    .stdout.split('\n')
    .filter((line) => line.includes(folder))

describe('launch', () => {
  it('quits through the app, with its exit code, and leaves no process behind', async () => {
    const folder = userData()
    const app = await open({ userData: folder })
    expect(app.windows()).toEqual([app.page])
    expect(processesOf(folder)).not.toEqual([])
    expect(await app.close()).toBe(0)
    await expect.poll(() => processesOf(folder)).toEqual([])
  })

  it('loads the page again, and row 106: no guard is asked about that', async () => {
    const app = await open({ userData: userData() })
    await app.page.evaluate(() => (document.title = 'Left behind'))
    await app.reload()
    expect(await app.page.title()).toBe('Shop')
    await expect
      .poll(() => inMain(app, ({ shop }) => shop.events))
      .not.toContainEqual(expect.stringContaining('will-navigate'))
  })

  it('a kill leaves no process behind, and row 127: what the profile held is there again afterwards', async () => {
    const folder = userData()
    const first = await open({ userData: folder })
    await first.page.evaluate(async () => void (await caches.open('kept')))
    await first.close()
    const second = await open({ userData: folder })
    expect(await second.page.evaluate(() => caches.has('kept'))).toBe(true)
    await second.kill()
    expect(await second.exitCode).toBe(137)
    await expect.poll(() => processesOf(folder)).toEqual([])
    const third = await open({ userData: folder })
    expect(await third.page.title()).toBe('Shop')
  })

  it('answers dialogs as it is told to, and rows 65, 67, 93, 99, 126, 136, 138, 141, 143, 145: records what it cannot show', async () => {
    const folder = userData()
    const record = `${folder}.json`
    const env = { CHROMIUM_HOST_RECORD: record, CHROMIUM_HOST_REPORT: '1' }
    const app = await open({ userData: folder, env })
    await app.answer([{ filePath: '/shelf/receipt.pdf' }, { response: 1 }])
    const answers = await inMain(app, async ({ electron: { dialog }, window }) => [
      await dialog.showSaveDialog(window, {}),
      await dialog.showMessageBox(window, { message: 'sure?', buttons: ['no', 'yes'], cancelId: 0 }),
      await dialog.showSaveDialog(window, {}),
    ])
    expect(answers).toEqual([
      { canceled: false, filePath: '/shelf/receipt.pdf' },
      { response: 1, checkboxChecked: false },
      { canceled: true, filePath: '' },
    ])
    await app.close()
    expect(app.stderr()).toContain('unproven (row 118): kiosk and fullscreen')
    const records = JSON.parse(readFileSync(record, 'utf8')) as { row: number; kind: string }[]
    const rows = records.filter(({ kind }) => kind === 'unproven').map(({ row }) => row)
    expect(rows).toEqual(expect.arrayContaining([65, 67, 93, 99, 101, 118, 126, 136, 138, 141, 143, 145]))
  })

  it('rows 140, 142: what a shell left in the environment changes nothing', async () => {
    const env = { ELECTRON_RUN_AS_NODE: '1', NODE_OPTIONS: '--no-such-option' }
    const app = await open({ userData: userData(), env })
    expect(await inMain(app, () => process.env.NODE_OPTIONS)).toBeUndefined()
  })

  it('says why when the app ends before it has a window', async () => {
    const options = { appDir: fixture('lifecycle'), userData: userData(), args: ['--scenario=guarded-entry'] }
    await expect(launch(options)).rejects.toThrow('The app ended with 1 and no window')
  })
})
