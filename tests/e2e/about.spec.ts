import { expect, goTo, test } from './app.ts'

test('every screen leads to the sources', async ({ page }) => {
  for (const screen of [
    '/',
    '/compare/cpc,ccs',
    '/credentials/cpc',
    '/credentials',
    '/handouts',
    '/nowhere',
  ]) {
    await goTo(page, screen)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
    await expect(page.getByRole('contentinfo').getByRole('link', { name: 'About and sources' })).toBeVisible()
  }
  await page.getByRole('contentinfo').getByRole('link', { name: 'About and sources' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About and sources')
})

test('each source says how many facts rest on it, and on which credentials they are said', async ({
  page,
}) => {
  await goTo(page, '/about')
  const source = page.getByRole('listitem').filter({ hasText: 'https://www.aapc.com/certification/cpc/' })
  await expect(source).toContainText('CPC certification page')
  await expect(source).toContainText('AAPC, undated. Checked on Nov 22, 2026.')
  await expect(source).toContainText(/\d+ facts rest on it/)
  await expect(source.getByRole('link', { name: 'CPC', exact: true })).toHaveAttribute(
    'href',
    '#/credentials/cpc',
  )
  await source.getByRole('button', { name: /QR code/ }).click()
  await expect(page.getByRole('dialog').getByRole('img', { name: /QR code of https/ })).toBeVisible()
})

test('all sources of the pack are there, each once, none without a use', async ({ page }) => {
  await goTo(page, '/about')
  const total = Number(/(\d+) sources/.exec((await page.getByText(/\d+ sources/).textContent()) ?? '')?.[1])
  expect(total).toBeGreaterThan(40)
  await expect(page.getByRole('listitem').filter({ has: page.locator('cite') })).toHaveCount(total)
  await expect(page.getByText('No fact rests on it.')).toHaveCount(0)
})

test('it says what the words and signs mean, what is computed, and what becomes of what is typed', async ({
  page,
}) => {
  await goTo(page, '/about')
  const main = page.getByRole('main')
  for (const part of [
    'Low: it is commonly said, and nobody has verified it.',
    'First-year cost, books not included',
    'The app makes no connection to the internet.',
    'MIT license',
    'Data of Nov 22, 2026: 31 credentials',
  ]) {
    await expect(main).toContainText(part)
  }
  await page.getByRole('radio', { name: 'Español' }).click()
  await expect(main).toContainText('La aplicación no se conecta a internet.')
})
