import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../chromium-host/index.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

export const blankApp = join(import.meta.dirname, 'blank-app')

/** Cold start to a comparison that answers, against a blank window with an empty preload. */
export function benchStart(): Promise<Measurement> {
  return compareTimes(
    'start',
    1.5,
    7,
    () => timeStart(undefined, openComparison),
    () => timeStart(blankApp, (page) => page.locator('h1').waitFor()),
  )
}

async function openComparison(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/compare/cpc,ccs'
  })
  const evidence = page.locator('tbody button').first()
  await evidence.waitFor()
  // Interactive: it is not only drawn, it can be pressed.
  await evidence.click({ trial: true })
}

async function timeStart(
  appDir: string | undefined,
  ready: (page: Page) => Promise<unknown>,
): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  let close = async (): Promise<unknown> => undefined
  const spent = await time(async () => {
    const app = await launch({ userData, ...(appDir === undefined ? {} : { appDir }) })
    close = () => app.close()
    await ready(app.page)
  })
  await close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  return spent
}
