import type { Page } from '@playwright/test'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { MustHaveId, OptionId } from '../../domain/worksheet/parts.ts'
import { expect, goTo, test } from './app.ts'
import { keep, option, sample, sampleAt } from './worksheet-sample.ts'

const section = (page: Page, name: string) => page.getByRole('region', { name })

async function openAt(page: Page, step: string, changes: Partial<Worksheet> = {}): Promise<void> {
  await keep(page, await sample(page, changes))
  await goTo(page, sampleAt(step))
  await page.getByRole('heading', { level: 1 }).waitFor()
}

const unweighed = {
  weights: { visitor: { tiers: [], exact: null, pairs: [], isDone: false }, counselor: null },
}

test('every step can be gone to, and gone back from by buttons and by the history', async ({ page }) => {
  await openAt(page, 'decision')
  const heading = page.getByRole('heading', { level: 1 })
  for (const title of ['Must-haves', 'What matters', 'How each option does', 'The result', 'Your choice']) {
    await page.getByRole('button', { name: `Next: ${title}` }).click()
    await expect(heading).toHaveText(title)
    await expect(heading).toBeFocused()
  }
  await page.getByRole('button', { name: 'Back to: The result' }).click()
  await expect(heading).toHaveText('The result')
  await page.goBack()
  await expect(heading).toHaveText('Your choice')
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /What matters/ })
    .click()
  await expect(heading).toHaveText('What matters')
  // Opened again, it is where it was left.
  await goTo(page, '/worksheets')
  await page.getByRole('link', { name: 'Which one first?', exact: true }).click()
  await expect(heading).toHaveText('What matters')
})

test('options stand in alphabetical order whoever was added first, and "not now" comes last', async ({
  page,
}) => {
  await openAt(page, 'decision', { options: [], ratings: [], firstLeaning: null })
  const options = section(page, 'What can be chosen')
  await expect(options).toContainText('There is no option yet.')
  await options.getByRole('button', { name: 'Add “Not now”' }).click()
  for (const letters of ['CPC', 'CCS']) {
    await options.getByRole('button', { name: 'Add a credential' }).click()
    await page.getByLabel('Letters or name of the credential').fill(letters)
    await page.getByRole('dialog').getByRole('button', { name: letters }).first().click()
  }
  await options.getByRole('button', { name: 'Add both together' }).click()
  await options.getByRole('button', { name: 'Add an option of your own' }).click()
  await page.getByLabel('What else could you do?').fill('An evening course')
  await page.keyboard.press('Enter')
  const names = options.getByRole('listitem').locator('strong')
  await expect(names).toHaveText(['An evening course', 'CCS', 'CCS and CPC together', 'CPC', 'Not now'])
  await options.getByRole('button', { name: 'Remove the option CCS', exact: true }).click()
  await expect(names).toHaveCount(4)
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(names).toHaveCount(5)
})

test('where somebody leans first is chosen by nobody else, and stays as it was once there is a result', async ({
  page,
}) => {
  await openAt(page, 'decision', { ...unweighed, firstLeaning: null })
  const leaning = section(page, 'Where you lean today')
  await expect(leaning.getByRole('radio')).toHaveCount(9)
  await expect(leaning.getByRole('radio', { checked: true })).toHaveCount(0)
  await leaning.getByText('CPC', { exact: true }).click()
  await leaning.getByText('quite sure').click()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /What matters/ })
    .click()
  await page.getByRole('button', { name: 'Place next: Study time' }).click()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /Your decision/ })
    .click()
  await expect(leaning).toContainText(/you leaned towards CPC \(quite sure\)/)
  await expect(leaning.getByRole('radio')).toHaveCount(0)
})

test('a must-have says what it rules out; what nobody knows rules nothing out; it can be taken back', async ({
  page,
}) => {
  await openAt(page, 'mustHaves')
  const yours = section(page, 'Your must-haves')
  await section(page, 'Add a must-have')
    .getByRole('button', { name: 'First-year cost, books not included: at most…' })
    .click()
  await expect(yours).toContainText('Rules out none of the options.')
  await yours.getByRole('textbox').fill('500')
  await expect(yours).toContainText('at most $500')
  await expect(yours).toContainText('Rules out: CPC.')
  await expect(yours).toContainText('Still to choose from: CCS and Not now.')
  await yours.getByRole('radiogroup', { name: 'Does Not now have it?' }).getByText('does not have it').click()
  await expect(yours).toContainText('Rules out: CPC and Not now.')
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(yours).toContainText('Rules out: CPC.')
  for (let press = 0; press < 20; press += 1) await yours.getByRole('button', { name: /^Less/ }).click()
  await expect(yours).toContainText('Rules out: CCS and CPC.')
  await yours.getByRole('button', { name: /^Remove the must-have/ }).click()
  await expect(yours).toContainText('There is none yet.')
})

test('when nothing is left to choose from, the must-haves say so', async ({ page }) => {
  await openAt(page, 'mustHaves', {
    mustHaves: [
      {
        kind: 'own',
        id: MustHaveId.parse('m'),
        by: 'visitor',
        name: 'Free of charge',
        checks: ['ccs', 'cpc', 'not-now'].map((id) => ({
          option: OptionId.parse(id),
          verdict: 'broken',
          by: 'visitor',
        })),
      },
    ],
  })
  await expect(section(page, 'Your must-haves')).toContainText('Every option is ruled out.')
})

test('with the largest text on the smallest screen, the way on stays in sight', async ({ page, choose }) => {
  await choose({ textSize: 200, language: 'es' })
  await openAt(page, 'criteria')
  await page.setViewportSize({ width: 320, height: 800 })
  const where = page.getByRole('region', { name: 'Dónde está usted' })
  await expect(where).toContainText('de 100')
  for (const name of [/^Atrás:/, /^Siguiente:/]) {
    const button = where.getByRole('button', { name })
    await expect(button).toBeInViewport({ ratio: 1 })
  }
})

const ranked = (page: Page) =>
  page.getByRole('region', { name: 'Your order of importance' }).locator('ol > li')

test('importance is put in order by pressing, by buttons, by dragging, and equals stay equal', async ({
  page,
}) => {
  await openAt(page, 'criteria', unweighed)
  const order = section(page, 'Your order of importance')
  await expect(ranked(page)).toHaveCount(0)
  for (const name of ['Study time', 'Close to home', 'First-year cost', 'Fit by setting'])
    await order.getByRole('button', { name: new RegExp(`^Place next: ${name}`) }).click()
  await expect(ranked(page)).toHaveText([/^1Study/, /^2Close/, /^3First-year/, /^4Fit/])
  await order.getByRole('button', { name: 'Close to home: more important' }).click()
  await expect(ranked(page)).toHaveText([/^1Close/, /^2Study/, /^3First-year/, /^4Fit/])
  await expect(order).toContainText('Close to home: now number 1')
  await order.getByRole('button', { name: /^First-year cost.*as important as above/ }).click()
  await expect(ranked(page)).toHaveText([/^1Close/, /^2Study/, /^2First-year/, /^4Fit/])
  const [from, to] = [ranked(page).nth(3).locator('[data-grip]'), ranked(page).nth(0)]
  const [grip, first] = [await from.boundingBox(), await to.boundingBox()]
  if (!grip || !first) throw new Error('The order is not in sight')
  await page.mouse.move(grip.x + grip.width / 2, grip.y + grip.height / 2)
  await page.mouse.down()
  await page.mouse.move(first.x + first.width / 2, first.y + first.height / 2, { steps: 5 })
  await page.mouse.up()
  await expect(ranked(page)).toHaveText([/^1Fit/, /^2Close/, /^3Study/, /^3First-year/])
  await page.getByRole('button', { name: 'Undo the last change' }).click()
  await expect(ranked(page)).toHaveText([/^1Close/, /^2Study/, /^2First-year/, /^4Fit/])
})

test('what matters is chosen from the catalog or written, and goes again with everything said of it', async ({
  page,
}) => {
  await openAt(page, 'criteria', { criteria: [], ratings: [], ...unweighed })
  const choose = section(page, 'Choose what matters')
  await expect(choose).toContainText('None chosen yet.')
  await choose.getByText('Cost', { exact: true }).click()
  await choose.getByLabel('First-year cost, books not included').check()
  await choose.getByRole('button', { name: 'Write one of your own' }).click()
  await page.getByLabel('What matters to you?').fill('Close to home')
  await page.getByRole('dialog').getByRole('button', { name: 'Add' }).click()
  await expect(choose).toContainText('2 chosen.')
  await page.getByRole('button', { name: 'Place next: Close to home' }).click()
  await choose.getByLabel('First-year cost, books not included').uncheck()
  await expect(choose).toContainText('1 chosen.')
})

test('points ask about the change that is shown, begin with what the order gives, and ask again when it is another', async ({
  page,
}) => {
  await openAt(page, 'criteria', {
    options: ['ccs', 'coc', 'cpc'].map(option),
    ratings: [],
  })
  const points = section(page, 'How much each matters')
  await points.getByRole('button', { name: 'Adjust with points' }).click()
  await expect(points).toContainText(/from \$654 to \$399/)
  await expect(points.getByRole('textbox', { name: /^Points for First-year cost/ })).not.toHaveValue('0')
  await points.getByRole('textbox', { name: 'Points for Close to home' }).fill('80')
  await expect(section(page, 'Your order of importance')).toContainText(
    'You gave points: they count, and not this order.',
  )
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /Your decision/ })
    .click()
  await page.getByRole('button', { name: 'Remove the option CCS' }).click()
  await page
    .getByRole('navigation', { name: 'Steps' })
    .getByRole('button', { name: /What matters/ })
    .click()
  await expect(points).toContainText('The change is another one now than when you gave these points.')
  await expect(points.getByRole('textbox', { name: 'Points for Close to home' })).toHaveValue('80')
  await points.getByRole('button', { name: 'Let the order count again' }).click()
  await expect(points.getByRole('button', { name: 'Adjust with points' })).toBeVisible()
})
