import type { Page } from '@playwright/test'
import { dismiss, expect, goTo, test } from './app.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

async function openStep(page: Page, step: string): Promise<void> {
  await keep(page, await sample(page))
  await goTo(page, sampleAt(step))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

test('facts are filled in with their evidence, and anyone may rate otherwise, say why, and take the fact back', async ({
  page,
}) => {
  await openStep(page, 'ratings')
  const cost = page.getByRole('region', { name: /^First-year cost/ })
  const cpc = cost.getByRole('listitem').filter({ hasText: 'CPC' })
  await expect(cpc).toContainText(/\$654.*counts as \d+ of 100/)
  await cpc.getByRole('button', { name: /^Evidence for CPC, First-year cost/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Computed by this app from')
  await dismiss(page)
  await cpc.getByRole('button', { name: /^Rate it myself/ }).click()
  await cpc.getByRole('radio', { name: 'Very badly' }).check()
  await cpc.getByRole('button', { name: /^Say why/ }).click()
  await cpc.getByRole('textbox').fill('My employer does not pay')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await goTo(page, '/')
  await goTo(page, sampleAt('ratings'))
  await expect(cpc.getByRole('radio', { name: 'Very badly' })).toBeChecked()
  await expect(cpc.getByRole('textbox')).toHaveValue('My employer does not pay')
  await cpc.getByRole('button', { name: /^Use the fact/ }).click()
  await expect(cpc).toContainText(/\$654.*counts as \d+ of 100/)
})

test('“I don’t know” is an answer; figures that measure different things are not scored', async ({
  page,
}) => {
  await openStep(page, 'ratings')
  const study = page.getByRole('region', { name: 'Study time' })
  const ccs = study.getByRole('listitem').filter({ hasText: 'CCS' })
  await expect(ccs).toContainText('measures something else than the figures of the other options')
  await expect(ccs.getByRole('radio', { checked: true })).toHaveCount(0)
  await ccs.getByRole('radio', { name: 'I don’t know' }).check()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await goTo(page, sampleAt('result'))
  await expect(page.getByText('Study time of CCS')).toBeVisible()
})

test('readiness leads to help, the leaning now stands beside the first and the score, and steps have days', async ({
  page,
}) => {
  await openStep(page, 'readiness')
  const facts = page.getByRole('group', { name: 'Do you know enough about each option?' })
  await facts.getByRole('radio', { name: 'Not yet' }).check()
  await expect(page.getByRole('link', { name: 'Facts worth finding out' })).toBeVisible()
  await facts.getByRole('radio', { name: 'Yes' }).check()
  await expect(page.getByRole('link', { name: 'Facts worth finding out' })).toHaveCount(0)

  await page.getByRole('group', { name: 'I lean towards' }).getByRole('radio', { name: 'CPC' }).check()
  const leanings = page.getByRole('region', { name: 'Where you lean now' })
  await expect(leanings.getByRole('definition')).toHaveText(['CPC', 'CPC', 'CCS'])
  await leanings.getByLabel('I choose differently from the score, because…').fill('It is closer to home.')

  await page.getByRole('button', { name: 'Talk it over with a counselor' }).click()
  await page.getByLabel('By', { exact: true }).fill('2027-03-01')
  await page.getByRole('checkbox', { name: 'Done' }).check()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await goTo(page, '/')
  await goTo(page, sampleAt('readiness'))
  await expect(page.getByLabel('By', { exact: true })).toHaveValue('2027-03-01')
  await expect(page.getByLabel('I choose differently from the score, because…')).toHaveValue(
    'It is closer to home.',
  )
})
