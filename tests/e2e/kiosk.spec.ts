import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { call, expect, goTo, test } from './app.ts'

const secret = 'Canary-7Q2X'

test('at a kiosk nothing that a visitor writes reaches the disk, and the next visitor finds nothing', async ({
  open,
  userData,
}) => {
  const { page, close } = await open({ args: ['--kiosk'] })
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

  // The browser's own files come and go while it runs.
  await close()
  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  expect(files.map(({ name }) => name)).not.toContain('personal.db')
  const holding = files.filter(({ parentPath, name }) =>
    readFileSync(join(parentPath, name)).includes(secret),
  )
  expect(holding.map(({ name }) => name)).toEqual([])
})

test('at a kiosk no dialog leads to the file system, and the composer offers paper instead', async ({
  open,
}) => {
  const { page } = await open({ args: ['--kiosk'] })
  const request = { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['en'] } }
  for (const [method, input] of [
    ['savePdf', request],
    ['chooseLogo', {}],
    ['removeLogo', {}],
    ['setCenter', { name: 'x', contact: '' }],
  ] as const) {
    expect(await call(page, 'handouts', method, input)).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  }
  await goTo(page, '/handouts?ids=cpc,ccs')
  await expect(page.getByRole('button', { name: 'Print…' })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toHaveCount(0)
})

test('at a kiosk a chosen state lasts for the visit', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/credentials/cpc')
  await page.getByRole('button', { name: /Pay in which state/ }).click()
  await page.getByRole('option', { name: 'Ohio' }).click()
  await expect(page.getByRole('main')).toContainText('Ohio; occupation as a whole, not this credential')
  await goTo(page, '/compare/cpc,ccs')
  await expect(page.getByRole('table')).toContainText('Ohio; occupation as a whole, not this credential')
  await page.getByRole('button', { name: 'End visit' }).click()

  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
  await goTo(page, '/credentials/cpc')
  await expect(page.getByRole('button', { name: /Pay in which state/ })).toContainText('No state')
  await expect(page.getByRole('main')).not.toContainText('Ohio; occupation')
})

test('at a kiosk an address is text and a code, no browser opens, and nothing is confirmed', async ({
  open,
}) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/credentials/cascc')
  const main = page.getByRole('main')
  await expect(main).toContainText('We could not confirm that the CASCC is offered now.')
  await expect(main).not.toContainText('For staff')
  await expect(main).toContainText('https://www.aapc.com/certifications/')
  await expect(main.locator('a[href^="http"]')).toHaveCount(0)
  await page
    .getByRole('button', { name: /QR code of/ })
    .first()
    .click()
  await expect(page.getByRole('dialog').getByRole('img', { name: /QR code of https/ })).toBeVisible()
  const refused = { ok: false, code: 'FORBIDDEN' }
  const url = 'https://www.aapc.com/certifications/'
  expect(await call(page, 'links', 'open', { url })).toMatchObject(refused)
  expect(await call(page, 'catalog', 'confirm', { credential: 'cascc', by: 'Pat' })).toMatchObject(refused)
  expect(await call(page, 'catalog', 'unconfirm', { credential: 'cascc' })).toMatchObject(refused)
  const id = '3c4f0bb6-2f0b-4a07-9f6f-6d3c2b6a2a10'
  expect(await call(page, 'worksheets', 'exportFile', { id })).toMatchObject(refused)
  expect(await call(page, 'worksheets', 'importFile', {})).toMatchObject(refused)
})
