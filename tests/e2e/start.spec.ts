import type { Page } from '@playwright/test'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { call, dismiss, expect, test } from './app.ts'

test('the start screen shows the home comparison, one tap away from all of it', async ({ page }) => {
  await expect(page).toHaveTitle(/Credential Compass/)
  await expect(page.getByRole('main')).toContainText('Certified Professional Coder')
  await expect(page.getByRole('main')).toContainText('Certified Coding Specialist')
  await expect(page.getByRole('main')).toContainText('$654')
  await page.getByRole('link', { name: /See all \d+ rows/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC and CCS side by side')
})

test('language, text size and theme change at once and are there at the next start', async ({ open }) => {
  const first = await open()
  const size = await textHeight(first.page)
  await first.page.getByRole('radio', { name: 'Text size 200 %' }).click()
  await expect.poll(() => textHeight(first.page)).toBeCloseTo(size * 2)
  await first.page.getByRole('button', { name: 'Colors: As the computer' }).click()
  await first.page.getByRole('radio', { name: 'Dark', exact: true }).click()
  await expect(first.page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await dismiss(first.page)
  await first.page.getByRole('radio', { name: 'Español' }).click()
  await expect(first.page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(first.page.getByRole('link', { name: /Ver las \d+ filas/ })).toBeVisible()
  expect(await first.close()).toBe(0)

  const { page } = await open()
  await expect(page.locator('html')).toHaveAttribute('lang', 'es')
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  await expect.poll(() => textHeight(page)).toBeCloseTo(size * 2)
  await expect(page.getByRole('radio', { name: 'Tamaño del texto 200 %' })).toBeChecked()
  await expect(page.getByRole('button', { name: 'Colores: Oscuro' })).toBeVisible()
})

/** Pixels. */
function textHeight(page: Page): Promise<number> {
  return page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize))
}

test('a second start ends itself, and the running app goes on in its one window', async ({
  open,
  userData,
}) => {
  const { page, windows } = await open()
  await page.getByRole('link', { name: /See all \d+ rows/ }).click()
  const second = await runToExit({ userData })
  expect(second.code).toBe(0)
  expect(windows()).toEqual([page])
  expect(await call(page, 'health', 'status', {})).toMatchObject({ ok: true })
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC and CCS side by side')
  await expect(page.getByRole('table')).toBeVisible()
})
