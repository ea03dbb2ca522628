import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import type { BrowserContext, Page } from 'playwright-core'
import { ensureBrowser } from '../ensure-browser.ts'
import { isAlias } from './alias.ts'
import type { BrowserMessage } from './browser.ts'
import { FAULT_PREFIX } from './divergences.ts'
import { CLOSE_LIMIT_MS, type RunningApp, within } from './running-app.ts'
import { start, type Started, type StartOptions } from './spawn.ts'

const START_LIMIT_MS = 30_000

function endpointIn(file: string): string {
  const [port, path] = readFileSync(file, 'utf8').trim().split('\n')
  return `ws://127.0.0.1:${port}${path}`
}

/** Rejects with what the app had to say when it ends before it has a window. */
function browserOf({ child, exitCode, stderr }: Started): Promise<BrowserMessage> {
  return new Promise((resolve, reject) => {
    child.once('message', (message) => resolve(message as BrowserMessage))
    // Row 50: it would live on, without ever opening one.
    child.stderr?.on('data', () => {
      if (stderr().includes(`${FAULT_PREFIX}50:`)) reject(new Error('The app failed before it had a window'))
    })
    void exitCode.then((code) => reject(new Error(`The app ended with ${code} and no window:\n${stderr()}`)))
  })
}

async function firstWindow(context: BrowserContext): Promise<Page> {
  const isApp = (page: Page): boolean => isAlias(page.url())
  const found = Promise.withResolvers<Page>()
  const watch = (page: Page): void => {
    if (isApp(page)) found.resolve(page)
    else page.on('framenavigated', () => isApp(page) && found.resolve(page))
  }
  context.on('page', watch)
  context.pages().forEach(watch)
  const page = await found.promise
  context.off('page', watch)
  await page.waitForLoadState()
  return page
}

function killAll(pids: readonly (number | undefined)[]): void {
  for (const pid of pids) {
    try {
      if (pid) process.kill(pid, 'SIGKILL')
    } catch {
      // It is gone already.
    }
  }
}

export async function launchOnHost(options: StartOptions): Promise<RunningApp> {
  const browserPath = await ensureBrowser()
  const env = { ...options.env, CREDENTIAL_COMPASS_BROWSER: browserPath }
  const started = start({ ...options, env }, true)
  const { child, exitCode, stdout, stderr } = started
  const pids: (number | undefined)[] = [child.pid]

  const connect = async () => {
    // Loaded while the app starts.
    const [{ chromium }, { pid, endpoint }] = await Promise.all([
      import('playwright-core'),
      browserOf(started),
    ])
    pids.push(pid)
    // Row 135: without the driver's own size, focus and colour scheme.
    const browser = await chromium.connectOverCDP(endpointIn(endpoint), { noDefaults: true, isLocal: true })
    const [context] = browser.contexts()
    if (!context) throw new Error('Chromium has no window')
    // Dialogs are the host's business; without a listener the driver would answer them here too.
    context.on('dialog', () => {})
    return { browser, context, page: await firstWindow(context) }
  }

  try {
    const { browser, context, page } = await within(START_LIMIT_MS, 'the start of the app', connect())
    return {
      page,
      windows: () => context.pages().filter((it) => isAlias(it.url())),
      async answer(answers) {
        const heard = once(child, 'message')
        child.send({ answers })
        await heard
      },
      async reload() {
        const loaded = page.waitForEvent('load')
        child.send('reload')
        await loaded
      },
      async close() {
        if (child.connected) child.send('quit')
        const code = await within(CLOSE_LIMIT_MS, 'closing the app', exitCode)
        await browser.close().catch(() => {})
        return code
      },
      async kill() {
        killAll(pids)
        await exitCode
        await browser.close().catch(() => {})
      },
      stdout,
      stderr,
      exitCode,
      faults: () =>
        stderr()
          .split('\n')
          .filter((line) => line.startsWith(FAULT_PREFIX))
          .map((line) => line.replace('[chromium-host] ', '')),
    }
  } catch (error) {
    killAll(pids)
    throw error instanceof Error ? new Error(`${error.message}\n${stderr()}`, { cause: error }) : error
  }
}
