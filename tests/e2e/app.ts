import { test as base, type Page } from '@playwright/test'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../../tools/chromium-host/index.ts'

export { expect } from '@playwright/test'

type Launched = Awaited<ReturnType<typeof launch>>

interface OpenOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Answers to the dialogs that will open, in order. */
  readonly dialogs?: readonly object[]
  /** Another app folder than this project. */
  readonly appDir?: string
  /** Faults that this test provokes itself. */
  readonly allowFaults?: boolean
}

export type Open = (options?: OpenOptions) => Promise<Launched>

interface Fixtures {
  /** A folder for everything the app keeps, new for each test. */
  readonly userData: string
  /** Opens the app on that folder; closed, and held to Electron's rules, when the test ends. */
  readonly open: Open
}

export const test = base.extend<Fixtures>({
  // Playwright reads the names of the fixtures it needs from the braces.
  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'credential-compass-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  open: async ({ userData }, use) => {
    const opened: { app: Launched; allowFaults: boolean }[] = []
    await use(async ({ args = [], env = {}, dialogs = [], appDir, allowFaults = false } = {}) => {
      const script = join(userData, `dialogs-${opened.length}.json`)
      writeFileSync(script, JSON.stringify(dialogs))
      const app = await launch({
        userData,
        args,
        env: { ...env, CHROMIUM_HOST_DIALOGS: script },
        ...(appDir !== undefined && { appDir }),
      })
      await app.page.setViewportSize({ width: 1280, height: 800 })
      opened.push({ app, allowFaults })
      return app
    })
    for (const { app, allowFaults } of opened) {
      await app.close().catch(() => app.kill())
      const faults = app.faults()
      if (!allowFaults && faults.length > 0)
        throw new Error(`Electron would not do this:\n${faults.join('\n')}`)
    }
  },
})

/** Goes to a screen as a link would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
}

/** What the page itself may ask main; runs in the page. */
export function call(page: Page, area: string, method: string, input: unknown): Promise<unknown> {
  return page.evaluate(
    async (asked) => {
      const app = Reflect.get(window, 'app') as unknown as Record<
        string,
        Record<string, (input: unknown) => Promise<unknown>>
      >
      return await app[asked.area]?.[asked.method]?.(asked.input)
    },
    { area, method, input },
  )
}
