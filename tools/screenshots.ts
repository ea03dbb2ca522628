import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Bridge } from '../preload/contract/index.ts'
import { decided } from '../tests/e2e/decided.ts'
import { ensureBuilt } from './build.ts'
import { launch } from './chromium-host/index.ts'
import { projectRoot } from './run.ts'

/** Takes the README's pictures, of screens and of pages, from the app as it is; needs `pdftoppm` of poppler. */

const screens = [
  ['start', '/', 'tbody button'],
  ['comparison', '/compare/cpc,ccs,cic?base=cpc&show=different', 'tbody button'],
  ['charts', '/compare/cpc,ccs/charts', 'main svg circle'],
  ['together', '/together/cpc,ccs', 'tbody button'],
  ['pathways', '/pathways?from=no-experience&to=hospital-inpatient', 'main ol a'],
  ['worksheet', `/worksheets/${decided.id}?step=result`, 'main input[type=range]'],
  ['find', '/credentials?q=hospital', 'main mark'],
  ['profile', '/credentials/cic', 'dl button'],
] as const

const choices = { languages: ['en'], paper: 'letter' } as const
const sheets = [
  ['comparison', { kind: 'comparison', ids: ['cpc', 'ccs'], choices }],
  ['worksheet', { kind: 'worksheet', worksheet: decided.id, choices }],
  ['worksheet-blank', { kind: 'worksheet-blank', worksheet: decided.id, choices }],
  [
    'study-plan',
    { kind: 'study-plan', id: 'ccs', start: '2027-01-04', hoursPerWeek: 10, target: null, choices },
  ],
] as const

await ensureBuilt()
const folder = join(projectRoot, 'docs')
mkdirSync(folder, { recursive: true })
const userData = mkdtempSync(join(tmpdir(), 'credential-compass-'))
const { page, close } = await launch({ userData })
await page.setViewportSize({ width: 1280, height: 800 })
await page.evaluate(async (worksheet) => {
  const app = Reflect.get(window, 'app') as Bridge
  await app.worksheets.save({ worksheet, revision: 0 })
}, decided)
for (const [name, route, drawn] of screens) {
  await page.evaluate((hash) => {
    location.hash = hash
  }, route)
  await page.locator(drawn).first().waitFor()
  await page.evaluate(() => document.fonts.ready.then(() => undefined))
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled' })
}
for (const [name, request] of sheets) {
  const pdf = await page.evaluate(async (asked) => {
    const answer = await (Reflect.get(window, 'app') as Bridge).handouts.preview(asked as never)
    return answer.ok ? answer.value.pdf : Promise.reject(new Error(JSON.stringify(answer)))
  }, request)
  const file = join(userData, 'page.pdf')
  writeFileSync(file, Buffer.from(pdf, 'base64'))
  const picture = join(folder, `page-${name}`)
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '1', '-r', '80', file, picture])
}
await close()
rmSync(userData, { recursive: true, force: true, maxRetries: 5 })
