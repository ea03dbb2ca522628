import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import type { Bridge } from '../../preload/contract/index.ts'
import { expect, goTo, test } from './app.ts'

/** Laying out, printing and drawing take a while where many tests run at once. */
const patient = { timeout: 30_000 }

const pages = (page: Page) => page.getByRole('img', { name: /^Page \d+ of \d+$/ })

test('pages that could not be made can be tried again without another choice', async ({ open, userData }) => {
  const { page } = await open()
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(pages(page)).toHaveCount(2, patient)
  const catalog = new Database(join(userData, 'catalog.db'))
  catalog.exec('ALTER TABLE center RENAME TO away')
  await page.getByRole('radio', { name: 'A4' }).click()
  await expect(page.getByText('Code for staff')).toBeVisible(patient)
  // Those before are not taken for those that would be printed.
  await expect(pages(page).first()).toHaveCSS('opacity', '0.5')
  catalog.exec('ALTER TABLE away RENAME TO center')
  catalog.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('2 pages', { exact: true })).toBeVisible(patient)
  await expect(page.getByText('Code for staff')).toHaveCount(0)
  await expect(pages(page).first()).toHaveCSS('opacity', '1')
})

test('a page is shown as soon as it is drawn, and no picture file is made of it', async ({ page }) => {
  await page.evaluate(() => {
    const refuse = (): never => {
      throw new Error('a picture file holds up the screen')
    }
    HTMLCanvasElement.prototype.toDataURL = refuse
    HTMLCanvasElement.prototype.toBlob = refuse
    const seen: number[] = []
    Reflect.set(window, 'seen', seen)
    new MutationObserver(() => {
      const count = document.querySelectorAll('main [role=img] canvas').length
      if (count !== seen.at(-1)) seen.push(count)
    }).observe(document.body, { subtree: true, childList: true })
  })
  await goTo(page, '/handouts?kind=counselor&ids=cpc,ccs')
  const last = page.getByRole('img', { name: /^Page (\d+) of \1$/ })
  await expect(last.locator('canvas')).toBeVisible(patient)
  const count = await pages(page).count()
  expect(count).toBeGreaterThan(2)
  const seen = await page.evaluate(() => Reflect.get(window, 'seen') as number[])
  expect(seen.filter((number) => number > 0)).toEqual(Array.from({ length: count }, (_, place) => place + 1))
})

test('previews are made one at a time, and what a later choice overtakes is answered and never shown as a failure', async ({
  page,
}) => {
  const answers = await page.evaluate(async () => {
    const { handouts } = Reflect.get(window, 'app') as unknown as Bridge
    const request = { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['en'] } } as never
    const made = await Promise.all([1, 2, 3].map(() => handouts.preview(request)))
    return made.map((answer) => (answer.ok ? 'made' : answer.detail))
  })
  expect(answers).toEqual(['made', 'overtaken', 'made'])

  await page.evaluate(() => {
    Reflect.set(window, 'failed', false)
    new MutationObserver(() => {
      if (document.body.textContent.includes('Code for staff')) Reflect.set(window, 'failed', true)
    }).observe(document.body, { subtree: true, childList: true, characterData: true })
  })
  await goTo(page, '/handouts?kind=counselor&ids=cpc,ccs')
  for (const name of ['Large print', 'A4', 'Normal', 'Letter (US)', '1 side']) {
    await page.getByRole('radio', { name }).click()
    // Longer than a choice must rest, and shorter than pages take.
    await page.waitForTimeout(450)
  }
  await page.getByLabel('Kind of handout').selectOption('Comparison')
  await expect(page.getByText('1 page', { exact: true })).toBeVisible(patient)
  await expect(pages(page)).toHaveCount(1, patient)
  expect(await page.evaluate(() => Reflect.get(window, 'failed') as boolean)).toBe(false)
})
