import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { projectRoot } from '../../tools/run.ts'
import { call, expect, goTo, test } from './app.ts'

const kind = (page: Page) => page.getByLabel('Kind of handout')
const pick = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true })
const chosen = (page: Page, name: string) => pick(page, name).locator('option:checked')
const blame = (page: Page) => page.getByText('The address named')
const search = (page: Page) => page.evaluate(() => location.hash.split('?')[1])

test('looking at other kinds loses no column of a comparison, and blames nobody', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs,cic?base=ccs')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  for (const [other, label, credential] of [
    ['One credential', 'Credential', /^CPC/],
    ['Study plan', 'Credential', /^CPC/],
    ['Holding several', 'Credential 3', /^CIC/],
    ['Comparison', 'Credential 3', /^CIC/],
  ] as const) {
    await kind(page).selectOption(other)
    await expect(chosen(page, label)).toHaveText(credential)
    await expect(blame(page)).toHaveCount(0)
  }
  expect(await search(page)).toContain('base=ccs')
  await pick(page, 'Credential 2').selectOption({ label: 'COC – Certified Outpatient Coder' })
  expect(await search(page)).toBe('ids=cpc,coc,cic&kind=comparison')
  await expect(blame(page)).toHaveCount(0)
})

test('a profile is compared with another at one choice', async ({ page }) => {
  await goTo(page, '/credentials/cic')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  await kind(page).selectOption('Comparison')
  await expect(chosen(page, 'Credential 1')).toHaveText(/^CIC/)
  await expect(chosen(page, 'Credential 2')).toHaveText(/^CPC/)
  await expect(blame(page)).toHaveCount(0)
})

test('printing the hidden rows too changes nothing else of what was chosen', async ({ page }) => {
  const rest = 'kind=counselor&ids=cpc,ccs&base=cpc&start=2030-01-07&worksheet=w'
  await goTo(page, `/handouts?${rest}&show=different&hide=exam-time&find=exam`)
  await page.getByRole('button', { name: 'Print them too' }).click()
  expect(await search(page)).toBe(rest)
  await expect(page.getByText('Rows that are hidden in the comparison are not printed.')).toHaveCount(0)
})

test('each field of work can be printed of, and a path keeps the field it was found in', async ({
  open,
  userData,
}) => {
  mkdirSync(join(userData, 'packs'))
  const sample = join(projectRoot, 'tests/fixtures/packs/it-basics')
  cpSync(sample, join(userData, 'packs/it-basics'), { recursive: true })
  const { page } = await open()
  await goTo(page, '/handouts?ids=cpc,ccs&base=cpc')
  await pick(page, 'Field of work').selectOption('IT basics (SAMPLE data)')
  await expect(chosen(page, 'Credential 1')).toHaveText(/^NET-S/)
  await expect(blame(page)).toHaveCount(0)
  await goTo(page, '/pathways?from=no-experience&to=billing')
  await page.getByRole('link', { name: 'Print this plan' }).click()
  // Of the other field no ways are told, so there is nothing to choose.
  await expect(chosen(page, 'Kind of handout')).toHaveText('From here to there')
  await expect(page.getByRole('combobox', { name: 'Field of work' })).toHaveCount(0)
  expect(await search(page)).toContain('field=medical-coding')
})

const header = (page: Page) =>
  page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Print a handout' })

test('all choices, the kind and the credential are found again after a restart', async ({ page, reload }) => {
  await goTo(page, '/handouts?kind=study-plan&ids=ccs&hours=12')
  await page.getByRole('radio', { name: '1 side' }).click()
  await page.getByRole('radio', { name: 'Large print' }).click()
  await page.getByRole('radio', { name: 'A4' }).click()
  await page.getByRole('radio', { name: 'Both, side by side' }).click()
  await page.getByText('With the notes that are to be printed').click()
  await reload()
  await goTo(page, '/')
  await header(page).click()
  await expect(kind(page).locator('option:checked')).toHaveText('Study plan')
  await expect(chosen(page, 'Credential')).toHaveText(/^CCS/)
  await expect(page.getByRole('textbox', { name: 'Hours a week' })).toHaveValue('12')
  for (const name of ['Large print', 'A4', 'Both, side by side']) {
    await expect(page.getByRole('radio', { name })).toBeChecked()
  }
  await expect(page.getByRole('checkbox', { name: 'With the notes' })).not.toBeChecked()
  await page.getByRole('radio', { name: 'Normal' }).click()
  await expect(page.getByRole('radio', { name: '1 side' })).toBeChecked()
  await goTo(page, '/handouts?ids=cic,coc')
  await expect(kind(page).locator('option:checked')).toHaveText('Comparison')
  await expect(chosen(page, 'Credential 1')).toHaveText(/^CIC/)
})

test('a worksheet that is gone is told only where it was to be printed', async ({ page }) => {
  await goTo(page, '/handouts?kind=worksheet-blank&worksheet=7d0c2f5e-4a8b-4f7e-9a51-0e6b8f1f2a33')
  await expect(blame(page)).toBeVisible()
  await kind(page).selectOption('Comparison')
  await expect(blame(page)).toHaveCount(0)
})

test('the screen adds up under the assumptions of the sheet', async ({ page }) => {
  await goTo(page, '/handouts?kind=together&ids=cca,ccs&member=yes&books=none')
  await page.getByRole('link', { name: 'The same content on the screen' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Holding CCA and CCS together')
  expect(await search(page)).toBe('member=yes&books=none')
})

test('a date that is being typed does not become another', async ({ page }) => {
  await goTo(page, '/handouts?kind=study-plan&ids=ccs&start=2030-03-15')
  const first = page.getByLabel('First day')
  await first.focus()
  await page.keyboard.press('Backspace')
  await expect(first).toHaveValue('2030-03-15')
  await page.keyboard.type('05')
  await expect(first).toHaveValue('2030-05-15')
  expect(await search(page)).toContain('start=2030-05-15')
})

test('a day to be done by goes with the first day that is over, where another begins later', async ({
  page,
  choose,
}) => {
  const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  await choose({ composed: `kind=study-plan&ids=ccs&start=2020-01-06&target=${tomorrow}` })
  await goTo(page, '/handouts')
  await expect(chosen(page, 'Credential')).toHaveText(/^CCS/)
  await expect(page.getByLabel('To be done by')).toHaveValue('')
})

test('a first day that is over by now is not found again', async ({ page, choose }) => {
  await choose({ composed: 'kind=study-plan&ids=ccs&start=2020-01-06&target=2020-06-01' })
  await goTo(page, '/handouts')
  await expect(chosen(page, 'Credential')).toHaveText(/^CCS/)
  const today = new Date().toISOString().slice(0, 10)
  const first = await page.getByLabel('First day').inputValue()
  expect(first >= today, `${first} is before ${today}`).toBe(true)
  await expect(page.getByLabel('To be done by')).toHaveValue('')
})

test('at a kiosk what was composed is found again until the visit ends', async ({ open }) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/handouts?kind=profile&ids=ccs')
  await expect(chosen(page, 'Credential')).toHaveText(/^CCS/)
  await goTo(page, '/')
  await header(page).click()
  await expect(chosen(page, 'Credential')).toHaveText(/^CCS/)
  await page.getByRole('button', { name: 'End visit' }).click()
  await expect(page.getByRole('link', { name: /See all \d+ rows/ })).toBeVisible()
  await header(page).click()
  await expect(kind(page).locator('option:checked')).toHaveText('Comparison')
  expect(await call(page, 'settings', 'get', {})).toMatchObject({ value: { composed: '' } })
})
