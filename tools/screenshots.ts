import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureBuilt } from './build.ts'
import { launch } from './chromium-host/index.ts'
import { projectRoot } from './run.ts'

/** Takes the README's pictures from the app as it is. */

const screens = [
  ['start', '/', 'tbody button'],
  ['comparison', '/compare/cpc,ccs,cic?base=cpc&show=different', 'tbody button'],
  ['charts', '/compare/cpc,ccs/charts', 'main svg circle'],
  ['together', '/together/cpc,ccs', 'tbody button'],
  ['pathways', '/pathways?from=no-experience&to=hospital-inpatient', 'main ol a'],
  ['find', '/credentials?q=hospital', 'main mark'],
  ['profile', '/credentials/cic', 'dl button'],
] as const

await ensureBuilt()
const folder = join(projectRoot, 'docs')
mkdirSync(folder, { recursive: true })
const userData = mkdtempSync(join(tmpdir(), 'credential-compass-'))
const { page, close } = await launch({ userData })
await page.setViewportSize({ width: 1280, height: 800 })
for (const [name, route, drawn] of screens) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await page.locator(drawn).first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
await close()
rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
