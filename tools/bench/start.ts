import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { launch } from '../chromium-host/index.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

export const blankApp = join(import.meta.dirname, 'blank-app')

/** Cold start to a comparison that can be pressed, against the same of a blank window with an empty preload. */
export function benchStart(): Promise<Measurement> {
  return compareTimes(
    'start',
    1.5,
    9,
    () => timeStart(undefined, 'tbody button', '/compare/cpc,ccs'),
    () => timeStart(blankApp, 'h1', '/'),
  )
}

async function timeStart(appDir: string | undefined, pressed: string, route: string): Promise<number> {
  const userData = mkdtempSync(join(tmpdir(), 'credential-compass-bench-'))
  let close = async (): Promise<unknown> => undefined
  const spent = await time(async () => {
    const app = await launch({ userData, ...(appDir === undefined ? {} : { appDir }) })
    close = () => app.close()
    await app.page.evaluate((hash) => {
      location.hash = hash
    }, route)
    // Interactive: not only drawn, but in its place and free to be pressed.
    await app.page.locator(pressed).first().click({ trial: true })
  })
  await close()
  rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
  return spent
}
