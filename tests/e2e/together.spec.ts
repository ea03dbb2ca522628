import type { Locator, Page } from '@playwright/test'
import { expect, goTo, test, visit } from './app.ts'

const table = (page: Page, name: string): Locator => page.getByRole('table', { name, exact: true })
const cell = (page: Page, name: string, row: string, column: number): Locator =>
  table(page, name)
    .getByRole('row', { name: new RegExp(`^${row}`) })
    .getByRole('cell')
    .nth(column)
const bothTogether = 2

for (const [width, height] of [
  [1280, 800],
  [1920, 1080],
  [1080, 1920],
] as const) {
  test(`holding both stands beside each alone: ${width}×${height}, both languages`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await goTo(page, '/together/cpc,cpma?member=yes&books=none')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holding CPC and CPMA together')
    await expect(cell(page, 'Cost', 'First year', 0)).toContainText('$654')
    await expect(cell(page, 'Upkeep', 'For AAPC', 0)).toContainText('18 CEUs a year')
    await expect(cell(page, 'Upkeep', 'For AAPC', bothTogether)).toContainText('20 CEUs a year')
    await page.getByRole('radio', { name: 'Español' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tener CPC y CPMA a la vez')
    await expect(cell(page, 'Mantenimiento', 'Para AAPC', bothTogether)).toContainText('20 CEU al año')
  })
}

test('one membership counts once, and the figure opens to its parts with their sources', async ({ page }) => {
  await goTo(page, '/together/cca,ccs?member=yes&books=none')
  const figure = page.getByRole('button', { name: /^Together, First year: / })
  // CCA 199 and CCS 299 for members, and the dues of 149 once.
  await expect(figure).toHaveText('$647')
  await figure.click()
  const arithmetic = page.getByRole('dialog', { name: /^Together, First year/ })
  await expect(arithmetic).toContainText('$199 + $299 + $149')
  await expect(arithmetic).toContainText('Membership dues')
  await arithmetic.getByRole('button', { name: /^Evidence for CCS, Exam fee, member/ }).click()
  await expect(page.getByRole('dialog', { name: /^Evidence for CCS, Exam fee, member/ })).toContainText(
    'How sure:',
  )
})

test('what is assumed stands in the address, and comes back with it', async ({ page }) => {
  await goTo(page, '/together/cpc,ccs')
  await page.getByRole('radio', { name: 'Member', exact: true }).click()
  await page.getByRole('radio', { name: 'No books' }).click()
  await expect.poll(() => page.evaluate(() => location.hash)).toBe('#/together/cpc,ccs?member=yes&books=none')
  await expect(cell(page, 'Cost', 'First year', 0)).toContainText('$654')
  await goTo(page, '/')
  await page.goBack()
  await expect(page.getByRole('radio', { name: 'No books' })).toBeChecked()
  await page.getByRole('radio', { name: '2 attempts' }).click()
  await expect(cell(page, 'Cost', 'First year', 0)).not.toContainText('$654')
})

test('what is not known is named, never counted as nothing', async ({ page }) => {
  await goTo(page, '/together/cpc,ccs?books=once')
  await expect(cell(page, 'Cost', 'First year', 1)).toContainText('and what is not known: Code books')
  await expect(cell(page, 'Cost', 'First year', bothTogether)).toContainText(
    'what is not known: CCS: Code books',
  )
  await goTo(page, '/together/cpc,coc')
  await expect(cell(page, 'Study time', 'Study time', 1)).toContainText('not published')
  await expect(cell(page, 'Study time', 'Study time', bothTogether)).toContainText('what is not known: COC')
})

test('the grid says in words what each covers, and what only together', async ({ page }) => {
  await goTo(page, '/together/cpc,ccs')
  await expect(cell(page, 'Code sets', 'ICD-10-PCS', 0)).toHaveText(/not named/)
  await expect(cell(page, 'Code sets', 'ICD-10-PCS', 1)).toHaveText(/CCS\s*named/)
  await expect(cell(page, 'Code sets', 'In all', 0)).toContainText('3')
  await expect(cell(page, 'Code sets', 'In all', bothTogether)).toContainText('4')
})

test('what does not apply is no zero, and makes no grid of its own', async ({ page }) => {
  await goTo(page, '/together/cpc,rhit')
  await expect(cell(page, 'Code sets', 'CPT', 1)).toHaveText(/does not apply$/)
  await expect(cell(page, 'Code sets', 'In all', 1)).toHaveText(/^RHIT\s*does not apply$/)
  await expect(cell(page, 'Code sets', 'In all', bothTogether)).toContainText('3')
  await goTo(page, '/together/rhit,rhia')
  await expect(page.getByRole('table', { name: 'Settings it covers' })).toBeVisible()
  await expect(page.getByRole('table', { name: 'Code sets' })).toHaveCount(0)
})

test('the order has its reason, and where one takes the place of another it says so', async ({ page }) => {
  await goTo(page, '/together/ccs,cca')
  const main = page.getByRole('main')
  await expect(main).toContainText('CCS builds on CCA.')
  await expect(main).toContainText('CCS takes the place of CCA.')
  await page.getByRole('button', { name: /^Evidence for CCS takes the place of CCA/ }).click()
  await expect(page.getByRole('dialog')).toContainText('How sure:')
})

test('a bad address shows the nearest view and says what it left out', async ({ page }) => {
  for (const [address, message] of [
    ['/together/cpc', 'This needs at least 2 different credentials'],
    ['/together/', 'This needs at least 2 different credentials'],
    ['/together/cpc,nope', '“nope” is not in the catalog'],
    ['/together/cpc,ccs,coc,cic', 'At most 3 fit side by side. Left out: CIC.'],
    ['/together/cpc,ccs?attempts=many', 'Part of what the address assumes could not be read'],
    [`/together/cpc,ccs,${'x'.repeat(5_000)}`, 'Part of the address could not be read'],
  ] as const) {
    await visit(page, address)
    await expect(page.getByRole('main')).toContainText(message)
    await expect(page.getByRole('heading', { level: 1 })).toContainText('Holding')
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
  }
})

test('the profile and the tray lead there', async ({ page }) => {
  await goTo(page, '/credentials/ccs')
  await page.locator('a[href="#/together/ccs,cca"]').click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holding CCS and CCA together')
  await goTo(page, '/credentials/cpc')
  await page.getByRole('button', { name: 'Add CPC to the comparison' }).click()
  await goTo(page, '/credentials/coc')
  await page.getByRole('button', { name: 'Add COC to the comparison' }).click()
  await page.getByRole('link', { name: 'Holding both' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holding CPC and COC together')
})
