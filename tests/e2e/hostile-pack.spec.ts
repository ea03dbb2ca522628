import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, goTo, test } from './app.ts'
import { readPdf } from './pdf.ts'

/** What would show "hacked" if any of it were taken for markup, a script or a message with places to fill in. */
const payload = `<img src=x onerror="document.body.append('ha'+'cked')"><script>document.body.append('ha'+'cked')</script>{0}<0>`

const shipped = join(projectRoot, 'resources/packs/medical-coding')

/** The shipped pack under names of its own, with every text that the schema leaves free made hostile. */
function writeHostilePack(folder: string): void {
  mkdirSync(join(folder, 'credentials'), { recursive: true })
  for (const file of readdirSync(shipped, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.json')) continue
    const json = hostile(JSON.parse(readFileSync(join(shipped, file), 'utf8')), '')
    writeFileSync(join(folder, file.replace('credentials/', 'credentials/x-')), JSON.stringify(json))
  }
}

/** Lists of credentials by their ids. */
const listsOfIds = new Set(['home', 'holding'])
const freeWords = new Set(['name', 'title', 'publisher', 'shortName', 'expansion'])
let texts = 0

function hostile(node: unknown, key: string): unknown {
  if (typeof node === 'string') return freeWords.has(key) ? payload : node
  if (Array.isArray(node))
    return node.map((entry) => (listsOfIds.has(key) ? `x-${String(entry)}` : hostile(entry, key)))
  if (typeof node !== 'object' || node === null) return node
  const inside = Object.entries(node).map(([name, value]) => [name, hostile(value, name)] as const)
  const result: Record<string, unknown> = Object.fromEntries(inside)
  if ('en' in node && 'es' in node && typeof node.en === 'string') {
    // Terms differ, and what has an id is called alike wherever it occurs.
    const suffix = 'id' in node ? String(node.id) : String((texts += 1))
    Object.assign(result, { en: `${payload} ${suffix}`, es: `${payload} (es) ${suffix}` })
  }
  if ('edition' in node) result['id'] = 'a-hostile-pack'
  if ('abbreviation' in node && 'id' in node) {
    Object.assign(result, {
      id: `x-${String(node.id)}`,
      abbreviation: `<b>${String(node.id).slice(0, 5)}</b>`,
    })
  }
  if ('credential' in node) result['credential'] = `x-${String(node.credential)}`
  return result
}

test('markup and scripts in the texts of a pack are shown as text, and nothing of them runs', async ({
  open,
  userData,
}) => {
  test.setTimeout(120_000)
  writeHostilePack(join(userData, 'packs', 'hostile'))
  const { page } = await open()
  const dropped: string[] = []
  page.on('console', (message) => {
    if (message.text().includes('not declared in the original translation')) dropped.push(message.text())
  })
  for (const screen of [
    '/',
    '/credentials',
    '/credentials/x-cpc',
    '/credentials/x-cascc',
    '/compare/x-cpc',
    '/compare/x-cpc,x-ccs',
    '/handouts?ids=x-cpc,x-ccs',
    '/about',
  ]) {
    await goTo(page, screen)
    await expect(page.getByRole('main'), screen).toContainText('<img src=x onerror=', { timeout: 20_000 })
    await expect(page.locator('body'), screen).not.toContainText('hacked')
    const taken = await page.evaluate(
      () => document.querySelectorAll('img[src="x"], script:not([src]), main b').length,
    )
    expect(taken, screen).toBe(0)
  }
  expect(dropped, 'parts of a text that were taken for tags of a sentence').toEqual([])
})

test('markup in what a person types or an address names is shown as text', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/credentials')
  await page.getByRole('searchbox').fill('<b>cpc</b>')
  await expect(page.getByRole('status').filter({ hasText: 'for “<b>cpc</b>”' })).toBeVisible()
  await goTo(page, '/compare/cpc,<b>ccs<b>')
  await expect(page.getByRole('main')).toContainText('Part of the address could not be read')
  await goTo(page, '/credentials/cascc')
  await page.getByText('For staff: confirm that it is offered').click()
  await page.getByLabel('Your name').fill('<b>Pat</b><0/>')
  await page.getByRole('button', { name: 'I checked with AAPC that it is offered' }).click()
  await expect(page.getByRole('main')).toContainText('confirmed here by <b>Pat</b><0/> on')
})

test('they are printed as text, too', async ({ userData }) => {
  test.setTimeout(120_000)
  writeHostilePack(join(userData, 'packs', 'hostile'))
  const out = join(userData, 'hostile.pdf')
  const run = await runToExit({ userData, args: ['--handout=x-cpc,x-ccs', `--handout-out=${out}`] })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const text = (await readPdf(out)).text.join(' ').replaceAll(/\s+/g, '')
  expect(text).toContain('<imgsrc=xonerror=')
  expect(text).toContain('<b>cpc</b>')
  expect(text).not.toContain('hacked')
})
