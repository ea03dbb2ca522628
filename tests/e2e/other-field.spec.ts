import { cpSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, goTo, test } from './app.ts'
import { readPdf } from './pdf.ts'

/** The app knows no field of work but what its packs say: here it has three made-up IT certifications, and nothing else. */

const sample = join(projectRoot, 'tests/fixtures/packs/it-basics')

/** The built app in a folder of its own, with that pack in place of the one it ships with. */
function appWithSampleOnly(folder: string): string {
  const appDir = join(folder, 'app')
  mkdirSync(appDir)
  for (const part of ['out', 'package.json'])
    cpSync(join(projectRoot, part), join(appDir, part), { recursive: true })
  cpSync(sample, join(appDir, 'resources/packs/it-basics'), { recursive: true })
  symlinkSync(join(projectRoot, 'node_modules'), join(appDir, 'node_modules'), 'junction')
  return appDir
}

const main = (page: Page) => page.getByRole('main')

test('start, comparison, profile, search and sources work on another field alone', async ({
  open,
  userData,
}) => {
  const { page } = await open({ appDir: appWithSampleOnly(userData) })
  await expect(main(page)).toContainText('Sample Network Basics')
  await expect(main(page)).toContainText('$210')
  await expect(page.getByRole('navigation', { name: 'Field of work' })).toHaveCount(0)
  await page.getByRole('link', { name: /See all \d+ rows/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('NET-S and SUP-S side by side')
  await expect(page.getByRole('row', { name: /Questions/ })).toContainText('60')
  await goTo(page, '/credentials')
  await expect(main(page)).toContainText('3 credentials')
  await expect(main(page)).toContainText('letters such as NET-S')
  await page.getByRole('searchbox').fill('wiring')
  await expect(page.getByRole('link', { name: /NET-S/ })).toBeVisible()
  await goTo(page, '/credentials/sec-s')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('SEC-S')
  await expect(page.getByRole('link', { name: 'NET-S' }).first()).toBeVisible()
  await goTo(page, '/about')
  await expect(main(page)).toContainText('IT basics (SAMPLE data)')
  for (const [route, text] of [
    ['/', 'Sample User Support'],
    ['/compare/net-s,sup-s,sec-s', 'Sample Security Basics'],
    ['/compare/net-s,sup-s/charts', 'This field’s data says nothing of pay, so there is no chart of it.'],
    ['/credentials/net-s', 'cabling'],
    ['/handouts', 'Print a handout'],
    ['/credentials?q=zzz', 'Nothing found'],
    ['/about', 'Sample Issuer'],
  ] as const) {
    await goTo(page, route)
    await expect(main(page)).toContainText(text)
    expect(await main(page).innerText()).not.toMatch(/\b(CPC|CCS|AAPC|coder|coding|code set|medical)\b/i)
  }
})

test('a handout of another field comes out of the command line', async ({ userData }) => {
  const out = join(userData, 'it.pdf')
  const args = ['--handout=net-s,sup-s', `--handout-out=${out}`, '--handout-lang=es']
  const { code, stderr } = await runToExit({
    appDir: appWithSampleOnly(userData),
    userData: join(userData, 'kept'),
    args,
  })
  expect({ code, stderr }).toMatchObject({ code: 0 })
  const words = (await readPdf(out)).text.join(' ')
  expect(words).toContain('NET-S')
  expect(words).toContain('Sample User Support')
})

test('with two fields, Start shows each and lets one choose', async ({ open, userData }) => {
  mkdirSync(join(userData, 'packs'))
  cpSync(sample, join(userData, 'packs/it-basics'), { recursive: true })
  const { page } = await open()
  const fields = page.getByRole('navigation', { name: 'Field of work' })
  await fields.getByRole('link', { name: 'Medical coding' }).click()
  await expect(main(page)).toContainText('Certified Professional Coder')
  await fields.getByRole('link', { name: 'IT basics' }).click()
  await expect(main(page)).toContainText('Sample Network Basics')
  await goTo(page, '/compare/cpc,net-s,ccs')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC and CCS side by side')
  await expect(main(page)).toContainText('These belong to another field of work and were left out: net-s.')
})
