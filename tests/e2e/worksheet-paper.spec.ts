import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { paperScore, type PaperEntry } from '../../domain/worksheet/paper-twin.ts'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { call, expect, goTo, test } from './app.ts'
import { readPdf } from './pdf.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

/** Laying out, printing and drawing take a while where many tests run at once. */
const patient = { timeout: 30_000 }

/** What stands on the paper that the app makes of this. */
async function printed(page: Page, folder: string, request: object): Promise<string> {
  const answer = (await call(page, 'handouts', 'preview', {
    ...request,
    choices: { languages: ['en'] },
  })) as { value: { pdf: string } }
  const path = join(folder, 'printed.pdf')
  writeFileSync(path, Buffer.from(answer.value.pdf, 'base64'))
  return (await readPdf(path)).text.join(' ')
}

/** What somebody circles with a pen: a number for each option on each criterion. */
const circled = [
  [4, 1, 2, 3],
  [1, 4, 3, 2],
  [0, 2, 4, 1],
] as const

function written({ options, criteria }: Worksheet, weights: readonly number[]): PaperEntry {
  return {
    weights: criteria.map(({ id }, place) => ({ criterion: id, weight: weights[place] ?? 0 })),
    ratings: options.flatMap(({ id: option }, row) =>
      criteria.map(({ id: criterion }, place) => ({
        option,
        criterion,
        step: circled[row]?.[place] ?? 0,
      })),
    ),
  }
}

test('a sheet filled in with a pen and typed in again gives the result of the arithmetic on paper', async ({
  page,
  userData,
}) => {
  const sheet = await sample(page)
  await keep(page, sheet)
  const paper = await printed(page, userData, { kind: 'worksheet-blank', worksheet: sheet.id })
  // The row for four things that matter, as it is printed.
  const [, row = ''] = /\b4 ((?:\d+ ){4})5 \d/.exec(paper) ?? []
  const weights = row.trim().split(' ').map(Number)
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBe(100)

  await goTo(page, sampleAt('ratings'))
  await page.getByText('From paper', { exact: true }).click()
  const names = ['First-year cost, books not included', 'Study time', /inpatient/i, 'Close to home']
  for (const [place, name] of names.entries()) {
    const part = page.getByRole('group', { name })
    await part.getByRole('textbox', { name: 'Weight' }).fill(String(weights[place]))
    for (const [option, label] of ['CCS', 'CPC', 'Not now'].entries()) {
      await part.getByRole('combobox', { name: label }).selectOption(String(circled[option]?.[place]))
    }
  }
  await expect(page.getByText('The weights sum to 100.')).toBeVisible()
  await page.getByRole('button', { name: 'Take these over' }).click()

  await goTo(page, sampleAt('result'))
  const entry = written(sheet, weights)
  for (const [place, label] of ['CCS', 'CPC', 'Not now'].entries()) {
    const option = sheet.options[place]
    const sum = option && paperScore(entry, option.id)
    const bar = page.getByRole('table', { name: 'Points of 100' }).getByRole('row', { name: label })
    await expect(bar.first()).toContainText(String(Math.round((sum ?? 0) / 4)))
  }
})

test('the result leads to its pages in one tap, in the sentences of the screen', async ({
  page,
  userData,
}) => {
  const sheet = await sample(page)
  await keep(page, sheet)
  await goTo(page, sampleAt('result'))
  const standing = page.getByText(/comes first with \d+ points? of 100/).first()
  const sentence = (await standing.innerText()).replaceAll(/\s+/g, ' ')
  await page.getByRole('link', { name: 'Print the result' }).click()
  await expect(page.getByRole('combobox', { name: 'Worksheet' })).toHaveValue(sheet.id)
  await expect(page.getByRole('img', { name: /^Page 1 of \d+$/ })).toBeVisible(patient)
  const paper = await printed(page, userData, { kind: 'worksheet', worksheet: sheet.id })
  expect(paper).toContain(sentence)
  expect(paper).toContain('Result stamp')
})

test('the list prints a worksheet, and without any the composer leads to the list', async ({ page }) => {
  await goTo(page, '/handouts?kind=worksheet')
  await expect(page.getByRole('heading', { name: 'There is no worksheet yet' })).toBeVisible()
  await page.getByRole('link', { name: 'All worksheets' }).click()
  await keep(page, await sample(page))
  await goTo(page, '/')
  await goTo(page, '/worksheets')
  await page.getByRole('link', { name: 'Print: Which one first?' }).click()
  await expect(page.getByRole('img', { name: /^Page 1 of \d+$/ })).toBeVisible(patient)
})

test('of two people, paper tells nothing of the weights of one before both are done', async ({
  page,
  userData,
}) => {
  const sheet = await sample(page)
  const { visitor } = sheet.weights
  await keep(page, {
    ...sheet,
    weights: { visitor: { ...visitor, isDone: true }, counselor: { ...visitor, isDone: false } },
  })
  const paper = await printed(page, userData, { kind: 'worksheet', worksheet: sheet.id })
  expect(paper).toContain('shown once both are done')
  expect(paper).not.toContain('comes first')
})

test('paper shows no points before it is said where somebody leans', async ({ page, userData }) => {
  const sheet = await sample(page)
  await keep(page, { ...sheet, firstLeaning: null })
  const paper = await printed(page, userData, { kind: 'worksheet', worksheet: sheet.id })
  expect(paper).toContain('once it is recorded where you lean')
  expect(paper).not.toContain('comes first')
})

test('a file that is no worksheet ends with one plain line and no handout', async ({ userData }) => {
  const [file, out] = [join(userData, 'sheet.json'), join(userData, 'sheet.pdf')]
  writeFileSync(file, '{"format":"something else"}')
  const args = ['--handout-kind=worksheet', `--handout-file=${file}`, `--handout-out=${out}`]
  const run = await runToExit({ userData, args })
  expect(run).toMatchObject({ code: 2, stdout: '' })
  expect(run.stderr).toContain('This is no worksheet file')
  expect(existsSync(out)).toBe(false)
})
