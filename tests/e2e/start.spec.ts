import { expect, test } from './app.ts'

test('the start screen shows the home comparison, one tap away from all of it', async ({ open }) => {
  const { page } = await open()
  await expect(page).toHaveTitle(/Credential Compass/)
  await expect(page.getByRole('main')).toContainText('Certified Professional Coder')
  await expect(page.getByRole('main')).toContainText('Certified Coding Specialist')
  await expect(page.getByRole('main')).toContainText('$654')
  await page.getByRole('link', { name: /See all \d+ rows/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC and CCS side by side')
})

test('language, text size and theme change at once and are there at the next start', async ({ open }) => {
  const first = await open()
  await first.page
    .getByRole('radio', { name: 'ES' })
    .or(first.page.getByText('ES', { exact: true }))
    .first()
    .click()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(first.page.getByRole('link', { name: /Ver las \d+ filas/ })).toBeVisible()
  const size = await first.page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  await first.page.evaluate(() =>
    (
      Reflect.get(window, 'app') as unknown as { settings: { change(c: object): Promise<unknown> } }
    ).settings.change({
      textSize: 200,
      theme: 'dark',
    }),
  )
  expect(await first.close()).toBe(0)

  const { page } = await open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  const larger = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)
  expect(Number.parseFloat(larger)).toBeCloseTo(Number.parseFloat(size) * 2)
})

test('a second start brings the running window forward and ends itself', async ({ open, userData }) => {
  await open()
  const { runToExit } = await import('../../tools/chromium-host/index.ts')
  const second = await runToExit({ userData })
  expect(second.code).toBe(0)
})
