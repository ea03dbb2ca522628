import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { launch } from '../chromium-host/index.ts'
import { compareTimes, type Measurement } from './measure.ts'
import { blankApp } from './start.ts'

const calls = 30

interface ComparedApp {
  readonly catalog: { profiles(input: object): Promise<unknown> }
}

/** `catalog.profiles` for two through the gate, against an echo of the same answer over bare ipc. */
export async function benchBridge(): Promise<Measurement> {
  const folders = [0, 1].map(() => mkdtempSync(join(tmpdir(), 'credential-compass-bench-')))
  const [ours, blank] = await Promise.all([
    launch({ userData: folders[0] ?? '' }),
    launch({ userData: folders[1] ?? '', appDir: blankApp }),
  ])
  try {
    const payload = await ours.page.evaluate(() => {
      const app = Reflect.get(window, 'app') as unknown as ComparedApp
      return app.catalog.profiles({ ids: ['cpc', 'ccs'], state: null })
    })
    return await compareTimes(
      'bridge',
      1.5,
      9,
      () => timeCalls(ours.page, undefined),
      () => timeCalls(blank.page, payload),
    )
  } finally {
    await Promise.all([ours.close(), blank.close()])
    for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/** Milliseconds for the calls, taken in the page; with a payload it is echoed, else the profiles are asked for. */
function timeCalls(page: Page, payload: unknown): Promise<number> {
  return page.evaluate(
    async ({ times, echoed }) => {
      const app = Reflect.get(window, 'app') as unknown as ComparedApp & {
        echo(payload: unknown): Promise<unknown>
      }
      const start = performance.now()
      for (let n = 0; n < times; n += 1) {
        await (echoed === undefined
          ? app.catalog.profiles({ ids: ['cpc', 'ccs'], state: null })
          : app.echo(echoed))
      }
      return performance.now() - start
    },
    { times: calls, echoed: payload },
  )
}
