import { expect, test as base, type Page } from '@playwright/test'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Answer } from '../../tools/chromium-host/dialog-answers.ts'
import { launch } from '../../tools/chromium-host/index.ts'
import { call } from './call.ts'
import { shareApp, windowSize, type SharedApp } from './shared-app.ts'

export { expect } from '@playwright/test'
export { call } from './call.ts'

type Launched = Awaited<ReturnType<typeof launch>>

interface OpenOptions {
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
  /** Answers to the dialogs that will open, in order. */
  readonly dialogs?: readonly Answer[]
  /** Another app folder than this project. */
  readonly appDir?: string
  /** Faults that this test provokes itself. */
  readonly allowFaults?: boolean
}

export type Open = (options?: OpenOptions) => Promise<Launched>

export type Choose = (settings: object) => Promise<void>

interface Fixtures {
  /** The window of an app that other tests use too, as a new person finds it. */
  readonly page: Page
  /** Loads that window again: what it knows is then what is stored. */
  readonly reload: () => Promise<void>
  /** That window as someone finds it who has chosen these settings before. */
  readonly choose: Choose
  /** Answers that window's next dialogs, in order. */
  readonly answer: Launched['answer']
  /** A folder for everything the app keeps, new for each test. */
  readonly userData: string
  /** Starts an app of the test's own on that folder; closed, and held to Electron's rules, when the test ends. */
  readonly open: Open
}

export const test = base.extend<Fixtures, { readonly shared: SharedApp }>({
  // Playwright reads the names of the fixtures it needs from the braces.
  shared: [
    async ({}, use) => {
      const app = await shareApp()
      await use(app)
      await app.end()
    },
    { scope: 'worker' },
  ],

  page: async ({ shared }, use) => {
    const before = shared.faults().length
    await use(shared.page)
    await shared.empty()
    refuseFaults(shared.faults().slice(before))
  },

  reload: ({ shared }, use) => use(shared.reload),

  choose: async ({ page, reload }, use) => {
    await use(async (settings) => {
      await call(page, 'settings', 'change', settings)
      await reload()
    })
  },

  answer: ({ shared }, use) => use(shared.answer),

  userData: async ({}, use) => {
    const folder = mkdtempSync(join(tmpdir(), 'credential-compass-e2e-'))
    await use(folder)
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  },

  open: async ({ userData }, use) => {
    const opened: { app: Launched; allowFaults: boolean }[] = []
    await use(async ({ args = [], env = {}, dialogs = [], appDir, allowFaults = false } = {}) => {
      const app = await launch({
        userData,
        args,
        env,
        ...(appDir !== undefined && { appDir }),
      })
      await app.page.setViewportSize(windowSize)
      await app.answer(dialogs)
      opened.push({ app, allowFaults })
      return app
    })
    for (const { app, allowFaults } of opened) {
      await app.close().catch(() => app.kill())
      if (!allowFaults) refuseFaults(app.faults())
    }
  },
})

function refuseFaults(faults: readonly string[]): void {
  if (faults.length > 0) throw new Error(`Electron would not do this:\n${faults.join('\n')}`)
}

/** Goes to a screen as a link would. */
export async function goTo(page: Page, route: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
}

/** Goes there from a screen that has nothing of it, so that what is seen is not what was there before. */
export async function visit(page: Page, route: string): Promise<void> {
  await goTo(page, '/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    /^(There is no such page|Esa página no existe)/,
  )
  await goTo(page, route)
}

/** Closes the dialog on top by its key, once it has the focus; keys that come sooner go to what opened it. */
export async function dismiss(page: Page): Promise<void> {
  const dialogs = page.locator('[role=dialog]')
  const open = await dialogs.count()
  await expect
    .poll(() => dialogs.last().evaluate((dialog) => dialog.contains(document.activeElement)))
    .toBe(true)
  await page.keyboard.press('Escape')
  await expect(dialogs).toHaveCount(open - 1)
}

/** Presses what makes a file, once the pages are there: as they come, they may push what stands below them. */
export async function savePdf(page: Page, name = 'Save as PDF'): Promise<void> {
  await expect(page.locator('main').getByRole('img', { name: /^(Page|Página) 1 / })).toBeVisible({
    timeout: 30_000,
  })
  await page.getByRole('button', { name }).click()
}

/** Until nothing more is drawn: long screens come in steps, and what opens over one closes when they push it along. */
export async function drawn(page: Page): Promise<void> {
  let before = -1
  await expect
    .poll(
      async () => {
        const now = await page.evaluate(() => document.body.innerHTML.length)
        const isSame = now === before
        before = now
        return isSame
      },
      { intervals: [150] },
    )
    .toBe(true)
}
