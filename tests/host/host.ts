import type * as Electron from 'electron'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { type Finished, launch, runToExit } from '../../tools/chromium-host/index.ts'
import type { RunningApp } from '../../tools/chromium-host/running-app.ts'
import type { StartOptions } from '../../tools/chromium-host/spawn.ts'

export const fixture = (name: string): string => join(import.meta.dirname, 'fixtures', name)

/** A folder that does not exist yet; what holds it is removed after the file's tests. */
export function scratch(): () => string {
  let home = ''
  let last = 0
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'host-'))
  })
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }))
  return () => join(home, String((last += 1)))
}

/** What the fixture `shop` hands to code that a test runs in its main process. */
export interface Main {
  readonly electron: typeof Electron
  readonly event: Electron.IpcMainInvokeEvent
  readonly window: Electron.BrowserWindow
  readonly openWindow: (preload?: string) => Electron.BrowserWindow
  readonly shop: {
    readonly requests: string[]
    readonly served: string[]
    readonly events: string[]
    answer: ((request: Request) => unknown) | undefined
  }
}

interface ShopWindow {
  readonly app: { run(source: string): Promise<unknown> }
}

/** Runs a function in main. It travels as text, so it can refer to nothing but what it is handed. */
export async function inMain<T>(app: RunningApp, action: (main: Main) => T): Promise<Awaited<T>> {
  const run = (source: string) => (window as unknown as ShopWindow).app.run(source)
  return (await app.page.evaluate(run, String(action))) as Awaited<T>
}

/** One `shop` for all tests of a file. */
export function openShop(env: Readonly<Record<string, string>> = {}): () => RunningApp {
  const userData = scratch()
  let app: RunningApp | undefined
  beforeAll(async () => {
    app = await launch({ appDir: fixture('shop'), userData: userData(), env })
  })
  afterAll(() => app?.kill())
  return () => {
    if (!app) throw new Error('the fixture did not start')
    return app
  }
}

/** Runs one scenario of `lifecycle` to its end. */
export function play(scenario: string, options: StartOptions): Promise<Finished> {
  const args = [`--scenario=${scenario}`, ...(options.args ?? [])]
  return runToExit({ appDir: fixture('lifecycle'), ...options, args })
}
