import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../chromium-host/index.ts'
import { long, show } from './in-page.ts'
import { round2, type Measurement } from './measure.ts'

const profiles = ['cpc', 'ccs', 'cic']

/** The longest task that keeps the page busy when a profile is opened after a search. */
export async function benchLongTask(): Promise<Measurement> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  const { page, close } = await launch({ userData })
  const samples: { ours: number; reference: number }[] = []
  for (const id of profiles) samples.push({ ours: await longestTask(page, id), reference: long })
  await close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  const longest = Math.max(...samples.map(({ ours }) => ours))
  return { name: 'profile: longest task', ratio: round2(longest / long), limit: 1, unit: 'ms', samples }
}

/** 0 where none is long. */
async function longestTask(page: Page, id: string): Promise<number> {
  await show(page, `/credentials?q=${id}`)
  await page.locator(`main a[href="#/credentials/${id}"]`).first().waitFor()
  await page.evaluate(() => {
    const tasks: number[] = []
    Reflect.set(window, 'tasks', tasks)
    new PerformanceObserver((list) =>
      tasks.push(...list.getEntries().map(({ duration }) => duration)),
    ).observe({ type: 'longtask' })
  })
  await show(page, `/credentials/${id}`)
  // The last group is drawn last.
  await page.locator('dl').last().waitFor()
  await page.waitForTimeout(1_000)
  return await page.evaluate(() => Math.max(0, ...(Reflect.get(window, 'tasks') as number[])))
}
