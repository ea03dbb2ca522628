import Database from 'better-sqlite3'
import { join } from 'node:path'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { call, expect, goTo, test } from './app.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

test('whatever is typed is kept by itself: after a crash, and after leaving at once', async ({ open }) => {
  const first = await open()
  await keep(first.page, await sample(first.page))
  await goTo(first.page, sampleAt('decision'))
  await first.page.getByLabel('What it is about').fill('A job by summer')
  await expect(first.page.getByText('Saved', { exact: true })).toBeVisible()
  await first.kill()

  const second = await open()
  await goTo(second.page, sampleAt('decision'))
  await expect(second.page.getByLabel('What it is about')).toHaveValue('A job by summer')
  await second.page.getByLabel('Who it is for').fill('Ana')
  // Sooner than anything is saved by itself.
  await goTo(second.page, '/worksheets')
  await second.page.getByRole('link', { name: 'Which one first?', exact: true }).click()
  await expect(second.page.getByLabel('Who it is for')).toHaveValue('Ana')
  await second.close()

  const { page } = await open()
  await goTo(page, sampleAt('decision'))
  await expect(page.getByLabel('Who it is for')).toHaveValue('Ana')
})

test('"Saved" is not said before it is true, and what could not be saved stays and is tried again', async ({
  open,
  userData,
}) => {
  test.setTimeout(90_000)
  const { page } = await open()
  const main = page.getByRole('main')
  await keep(page, await sample(page))
  await goTo(page, sampleAt('decision'))
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  const other = new Database(join(userData, 'personal.db'))
  other.exec('BEGIN IMMEDIATE')
  await main.getByLabel('Who it is for').fill('Ana')
  await expect(page.getByText('Saved', { exact: true })).toHaveCount(0)
  await expect(page.getByRole('alert')).toContainText('TIMED_OUT', { timeout: 20_000 })
  await expect(page.getByText('Not saved', { exact: true })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('Your worksheet is still here')
  await expect(main.getByLabel('Who it is for')).toHaveValue('Ana')
  other.exec('COMMIT')
  other.close()
  await page.getByRole('button', { name: 'Try again' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible({ timeout: 20_000 })
})

for (const choice of ['Go on with this one', 'Go on with the other']) {
  test(`a worksheet changed elsewhere shows both, and neither is lost: ${choice}`, async ({ page }) => {
    const main = page.getByRole('main')
    const first = await sample(page)
    await keep(page, first)
    await goTo(page, sampleAt('decision'))
    await expect(main.getByLabel('Who it is for')).toHaveValue('')
    // The facts that the page has taken are saved by now.
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    const { value } = (await call(page, 'worksheets', 'open', { id: first.id })) as {
      value: { worksheet: Worksheet; revision: number }
    }
    const theirs = { ...value.worksheet, name: 'Changed elsewhere' }
    await call(page, 'worksheets', 'save', { worksheet: theirs, revision: value.revision })
    await main.getByLabel('Who it is for').fill('Ana')
    await expect(main).toContainText('This worksheet was changed elsewhere.')
    await expect(main).toContainText('Changed elsewhere')
    await main.getByRole('button', { name: choice }).click()
    const isMine = choice === 'Go on with this one'
    await expect(main.getByLabel('Who it is for')).toHaveValue(isMine ? 'Ana' : '')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
    await main.getByRole('button', { name: 'Undo the last change' }).click()
    await expect(main.getByLabel('Who it is for')).toHaveValue(isMine ? '' : 'Ana')
    await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  })
}
