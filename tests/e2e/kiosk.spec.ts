import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, expect, goTo, test } from './app.ts'

const secret = 'Canary-7Q2X'

test('at a kiosk nothing that a visitor writes reaches the disk, and the next visitor finds nothing', async ({
  open,
  userData,
}) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/credentials/cpc')
  await page.getByLabel('Note on CPC').fill(secret)
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByText('ES', { exact: true }).first().click()
  await page.getByRole('button', { name: 'Terminar la visita' }).click()

  await expect(page.locator('html')).toHaveAttribute('lang', 'en')
  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
  expect(await call(page, 'notes', 'find', { about: 'cpc' })).toMatchObject({
    value: { note: null, draft: null },
  })
  await goTo(page, '/credentials/cpc')
  await expect(page.getByLabel('Note on CPC')).toHaveValue('')

  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expect(files.map(({ name }) => name)).not.toContain('personal.db')
  const holding = files.filter(({ parentPath, name }) =>
    readFileSync(join(parentPath, name)).includes(secret),
  )
  expect(holding.map(({ name }) => name)).toEqual([])
})

test('at a kiosk no dialog leads to the file system, and the composer says what to do instead', async ({
  open,
}) => {
  const { page } = await open({ args: ['--kiosk'] })
  const request = { kind: 'comparison', ids: ['cpc', 'ccs'], language: 'en', paper: 'letter' }
  expect(await call(page, 'handouts', 'savePdf', request)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(page.getByRole('main')).toContainText('Ask a member of staff for this handout on paper')
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toHaveCount(0)
})
