import type { Page } from '@playwright/test'
import { expect, goTo, test } from './app.ts'
import { keep, sample, sampleAt } from './worksheet-sample.ts'

const orderOf = (page: Page, person: string) =>
  page.getByRole('region', { name: `The ${person}’s order of importance` })

test('neither of two people sees the order of the other, or any result, before both are done', async ({
  page,
}) => {
  const main = page.getByRole('main')
  await keep(page, await sample(page))
  await goTo(page, sampleAt('criteria'))
  const result = page.getByRole('region', { name: 'Where you are' })
  await expect(result).toContainText('of 100')
  await main.getByRole('button', { name: 'Put them in order with a counselor too' }).click()

  // Who has it is asked before anything is shown.
  await expect(main).toContainText('Who has the worksheet now?')
  await expect(main).not.toContainText('Study time')
  await expect(result).not.toContainText('of 100')
  await main.getByRole('button', { name: 'I am the visitor' }).click()
  await expect(orderOf(page, 'visitor').locator('ol > li')).toHaveCount(4)
  await main.getByRole('button', { name: 'I am done: hide my order' }).click()

  await main.getByRole('button', { name: 'I am the counselor' }).click()
  await expect(orderOf(page, 'counselor').locator('ol > li')).toHaveCount(0)
  await expect(main).not.toContainText('The visitor’s order of importance')
  await goTo(page, sampleAt('result'))
  await expect(main).not.toContainText('of 100')
  await goTo(page, sampleAt('criteria'))
  await main.getByRole('button', { name: 'Place next: Close to home' }).click()
  await main.getByRole('button', { name: 'I am done: hide my order' }).click()

  // Both are done: both orders, side by side, and the result.
  const both = main.getByRole('table')
  await expect(both.getByRole('row', { name: /^Close to home/ })).toBeVisible()
  await expect(result).toContainText('of 100')
  await expect(main.getByText('Counselor writes')).toBeVisible()
})

test('a worksheet that is opened again while two weigh asks who has it, and a counselor cannot change the visitor’s order', async ({
  page,
  reload,
}) => {
  const whole = await sample(page)
  const done = { ...whole.weights.visitor, isDone: true }
  const counselor = { tiers: [], exact: null, pairs: [], isDone: false }
  await keep(page, { ...whole, weights: { visitor: done, counselor } })
  await reload()
  const main = page.getByRole('main')
  await goTo(page, sampleAt('criteria'))
  await expect(main).toContainText('Who has the worksheet now?')
  await main.getByRole('button', { name: 'I am the counselor' }).click()
  await main.getByRole('button', { name: 'Place next: Study time' }).click()
  await main.getByRole('button', { name: 'Hand over' }).click()
  await main.getByRole('button', { name: 'I am the visitor' }).click()
  await expect(orderOf(page, 'visitor').locator('ol > li')).toHaveText([
    /^1First-year/,
    /^2Study/,
    /^3Fit/,
    /^4Close/,
  ])
})

test('whoever takes the worksheet can undo what they did themselves, and nothing of the other', async ({
  page,
}) => {
  const main = page.getByRole('main')
  const undo = page.getByRole('button', { name: 'Undo the last change' })
  await keep(page, await sample(page))
  await goTo(page, sampleAt('criteria'))
  await main.getByRole('button', { name: 'Put them in order with a counselor too' }).click()
  await main.getByRole('button', { name: 'I am the visitor' }).click()
  await main.getByRole('button', { name: 'Close to home: more important' }).click()
  await expect(undo).toBeVisible()
  await main.getByRole('button', { name: 'I am done: hide my order' }).click()
  await main.getByRole('button', { name: 'I am the counselor' }).click()
  await expect(orderOf(page, 'counselor').locator('ol > li')).toHaveCount(0)
  await expect(undo).toHaveCount(0)
  await main.getByRole('button', { name: 'Place next: Close to home' }).click()
  await undo.click()
  await expect(orderOf(page, 'counselor').locator('ol > li')).toHaveCount(0)
  await expect(undo).toHaveCount(0)
})

test('beside another worksheet, nothing is told of one in which not both are done or nobody has said where they lean', async ({
  page,
}) => {
  const main = page.getByRole('main')
  const sheet = await sample(page)
  const { visitor } = sheet.weights
  const [waiting, unsaid] = ['1', '2'].map((last) => `5a0d1c7e-1f44-4e0b-8d2c-9b1f0a7c3e1${last}`)
  if (!waiting || !unsaid) throw new Error('There are two')
  const counselor = { ...visitor, isDone: false }
  await keep(page, {
    ...sheet,
    id: waiting,
    name: 'With Rosa',
    weights: { visitor: { ...visitor, isDone: true }, counselor },
  })
  await keep(page, { ...sheet, id: unsaid, name: 'In spring', firstLeaning: null })
  await keep(page, sheet)
  for (const [id, why] of [
    [waiting, 'Two people weigh for themselves in “With Rosa”'],
    [unsaid, 'Nobody has said in “In spring” yet where they lean'],
  ]) {
    await goTo(page, `${sampleAt('result')}&earlier=${id}`)
    await expect(main).toContainText(why ?? '')
    await expect(page.getByRole('table', { name: 'Points of 100' })).toHaveCount(1)
  }
})
