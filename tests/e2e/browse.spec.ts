import type { Page } from '@playwright/test'
import { call, expect, goTo, test } from './app.ts'

async function openBrowse(page: Page): Promise<void> {
  await goTo(page, '/credentials')
  await expect(results(page).first()).toBeVisible()
}

const box = (page: Page) => page.getByRole('searchbox')
const results = (page: Page) =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 2 }) })
const result = (page: Page, abbreviation: string) =>
  results(page).filter({ has: page.getByRole('link', { name: new RegExp(`^${abbreviation} `) }) })

test('typing narrows the list at once, and says why each was found', async ({ page }) => {
  await openBrowse(page)
  await box(page).fill('inpatient')
  await expect(result(page, 'CIC')).toBeVisible()
  await expect(result(page, 'CIC').locator('mark').first()).toHaveText(/inpatient/i)
  await expect(page.getByRole('status').filter({ hasText: /for “inpatient”/ })).toBeVisible()
  await box(page).press('Escape')
  await expect(box(page)).toHaveValue('')
})

test('a credential is found by what people call it: in either language, without accents or hyphens', async ({
  page,
}) => {
  await openBrowse(page)
  const more = page.getByRole('button', { name: 'Show more' })
  for (const [typed, found] of [
    ['riesgo', 'CRC'],
    ['cpt', 'CPC'],
    ['hospital', 'CCS'],
    ['auditoría', 'CPMA'],
    ['auditoria', 'CPMA'],
    ['icd10', 'CIC'],
    ['ccsp', 'CCS-P'],
    ['ahima', 'RHIT'],
  ] as const) {
    await box(page).fill(typed)
    await expect(page.getByRole('status').filter({ hasText: `“${typed}”` })).toBeVisible()
    await expect(async () => {
      if (await more.isVisible()) await more.click()
      await expect(result(page, found)).toBeVisible({ timeout: 200 })
    }, `“${typed}” finds ${found}`).toPass()
  }
})

test('nothing found offers ways on, and each leads somewhere', async ({ page }) => {
  await openBrowse(page)
  await box(page).fill('zzz')
  await expect(page.getByRole('heading', { name: 'Nothing found for “zzz”' })).toBeVisible()
  await page.getByRole('link', { name: 'Show all credentials' }).click()
  await expect(box(page)).toHaveValue('')
  await expect(results(page).first()).toBeVisible()

  await box(page).fill('hospitall')
  await page.getByRole('button', { name: 'hospital', exact: true }).click()
  await expect(result(page, 'CIC')).toBeVisible()
})

test('filters count what they would leave, narrow together, and stand in the address', async ({ page }) => {
  await openBrowse(page)
  const ahima = page.getByRole('checkbox', { name: /^AHIMA/ })
  const count = Number((await page.locator('label', { has: ahima }).textContent())?.match(/\d+/)?.[0])
  await page.locator('label', { has: ahima }).click()
  await expect(results(page)).toHaveCount(count)
  await expect(page.getByRole('status').filter({ hasText: `${count} credentials` })).toBeVisible()
  await page.locator('label', { hasText: 'ICD-10-PCS' }).click()
  await expect(result(page, 'CCS-P')).toHaveCount(0)
  await expect(result(page, 'CCS')).toBeVisible()

  const address = await page.evaluate(() => location.hash)
  await goTo(page, '/')
  await page.evaluate((hash) => {
    location.hash = hash
  }, address)
  await expect(ahima).toBeChecked()
  await expect(result(page, 'CCS')).toBeVisible()
  await page.getByRole('button', { name: 'Take all filters off' }).click()
  await expect(ahima).not.toBeChecked()
})

test('the way back leads past the letters typed', async ({ page }) => {
  await openBrowse(page)
  await box(page).pressSequentially('hospital')
  await page.goBack()
  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
})

test('up to five are collected from any screen, survive navigation, and are compared', async ({ page }) => {
  await openBrowse(page)
  const tray = page.getByRole('region', { name: 'Collected for a comparison' })
  await box(page).fill('cpc')
  await page.getByRole('button', { name: 'Add CPC to the comparison' }).click()
  await expect(tray).toContainText('Add one more to compare.')
  await goTo(page, '/credentials/cic')
  await page.getByRole('button', { name: 'Add CIC to the comparison' }).click()
  await goTo(page, '/credentials?q=ahima')
  for (const name of ['CCA', 'CCS', 'RHIT']) {
    await page.getByRole('button', { name: `Add ${name} to the comparison` }).click()
  }
  await expect(page.getByRole('button', { name: 'Add CCS-P to the comparison' })).toBeDisabled()
  await expect(tray).toContainText('No more than 5 fit side by side.')
  await page.getByRole('button', { name: 'Remove RHIT from the comparison' }).first().click()
  await tray.getByRole('link', { name: 'Compare these 4' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('CPC, CIC, CCA, and CCS')
})

test('the keyboard alone searches, collects and compares', async ({ page }) => {
  await openBrowse(page)
  await box(page).focus()
  await page.keyboard.type('inpatient')
  await expect(result(page, 'CIC')).toBeVisible()
  const tabTo = async (name: RegExp): Promise<void> => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab')
      const label = await page.evaluate(() => {
        const active = document.activeElement
        return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
      })
      if (name.test(label)) return
    }
    throw new Error(`Tab never came to ${name}`)
  }
  await tabTo(/^Add CCS to/)
  await page.keyboard.press('Enter')
  await tabTo(/^Add CDEI to/)
  await page.keyboard.press('Enter')
  await tabTo(/^Compare these 2$/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('table')).toBeVisible()
})

test('whatever is typed is text, and nothing breaks', async ({ page }) => {
  await openBrowse(page)
  for (const typed of [
    '"',
    "'); DROP TABLE credential; --",
    'a* OR b:NEAR(',
    '<img src=x onerror=alert(1)>',
    '%_',
    'ñ¿😀',
  ]) {
    await box(page).fill(typed)
    await expect(box(page)).toHaveValue(typed)
    expect(
      await call(page, 'catalog', 'search', { query: typed, filters: {}, language: 'en', from: 0 }),
    ).toMatchObject({
      ok: true,
    })
  }
  await expect(page.getByRole('alert')).toHaveCount(0)
})

test('at a kiosk the collected credentials are gone when the visit ends', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await openBrowse(page)
  await page
    .getByRole('button', { name: /^Add .* to the comparison$/ })
    .first()
    .click()
  await expect(page.getByRole('region', { name: 'Collected for a comparison' })).toBeVisible()
  await page.getByRole('button', { name: 'End visit' }).click()
  await expect(page.getByRole('region', { name: 'Collected for a comparison' })).toHaveCount(0)
})
