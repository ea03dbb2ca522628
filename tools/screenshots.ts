import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { launch } from './chromium-host/index.ts'
import { projectRoot } from './run.ts'

/** Takes the README's pictures from the app as it is. */

const screens = [
  ['start', '/'],
  ['comparison', '/compare/cpc,ccs'],
] as const

await ensureBuilt()
const folder = join(projectRoot, 'docs')
mkdirSync(folder, { recursive: true })
const userData = mkdtempSync(join(tmpdir(), 'credential-compass-'))
const { page, close } = await launch({ userData })
await page.setViewportSize({ width: 1280, height: 800 })
for (const [name, route] of screens) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await page.locator('tbody button').first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
await close()
rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
