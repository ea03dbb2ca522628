import type { Page } from '@playwright/test'
import type { Worksheet } from '../../domain/worksheet/model.ts'
import { expect, goTo, test } from './app.ts'
import { keep, option, own, rated, sample, sampleAt } from './worksheet-sample.ts'

/** The result of the sample, with what was changed in it. */
async function openResult(
  page: Page,
  changes: (sheet: Worksheet) => Partial<Worksheet> = () => ({}),
): Promise<void> {
  const sheet = await sample(page)
  await keep(page, { ...sheet, ...changes(sheet) })
  await goTo(page, sampleAt('result'))
  await page.getByRole('heading', { level: 1, name: 'The result' }).waitFor()
}

const words = (page: Page) => page.locator('section').filter({ hasText: 'In words' }).first()
const scores = (page: Page) => page.getByRole('table', { name: 'Points of 100' }).first()
const score = async (page: Page, name: string): Promise<number> =>
  Number(await scores(page).getByRole('row', { name }).locator('strong').nth(1).textContent())

/** Two options by criteria of their own: what each is rated decides everything. */
const twoBy = (first: readonly number[], second: readonly number[]): Partial<Worksheet> => {
  const options = [option('own Ash'), option('own Birch')]
  const criteria = first.map((_, place) => own(`Matter ${place + 1}`))
  return {
    options,
    criteria,
    firstLeaning: { option: null, sure: null, at: '2026-11-20T10:05:00.000Z' },
    ratings: options.flatMap((one, i) =>
      criteria.flatMap((criterion, j) => {
        const step = [first, second][i]?.[j] ?? -1
        return step < 0 ? [] : [rated(one, criterion, step)]
      }),
    ),
    weights: {
      visitor: { tiers: criteria.map(({ id }) => [id]), exact: null, pairs: [], isDone: false },
      counselor: null,
    },
  }
}

test('sentences come first: who leads, why, how sure; then bars with numbers in alphabetical order', async ({
  page,
}) => {
  await openResult(page)
  await expect(words(page)).toContainText(/CCS comes first with \d+ points of 100, \d+ more than CPC\./)
  await expect(words(page)).toContainText('CPC is ahead on Close to home')
  await expect(words(page)).toContainText('Before you saw a score, you leaned towards CPC.')
  await expect(words(page)).toContainText(/first for \d+ of 100 possible exact weights/, { timeout: 20_000 })
  await expect(scores(page).getByRole('rowheader')).toHaveText(['CCS', 'CPC', 'Not now'])
  await expect(page.getByText(/^Moving \d+ points? of your 100 from/)).toBeVisible()
  await expect(page.getByRole('heading', { name: 'The case for CPC' })).toBeVisible()
  await expect(page.getByText(/Result stamp: data of .* inputs [0-9a-f]{16}/)).toBeVisible()
})

test('a slider and its buttons move the result with them, and the order brings the old weights back', async ({
  page,
}) => {
  await openResult(page)
  const before = await score(page, 'CPC')
  const slider = page.getByRole('slider', { name: 'Weight: Close to home' })
  await slider.fill('90')
  await expect(slider).toHaveAttribute('aria-valuetext', '90 of 100')
  expect(await score(page, 'CPC')).toBeGreaterThan(before)
  await expect(words(page)).toContainText('Not now comes first')
  // Told once to those who do not see it, and not with every move.
  const live = page.locator('[aria-live=polite], [role=status]')
  await expect(live.filter({ hasText: 'Not now comes first' })).toHaveCount(1)
  // To the end and back: the others come back to what they were.
  await slider.fill('100')
  await slider.fill('6')
  expect(await score(page, 'CPC')).toBe(before)
  await page.getByRole('button', { name: 'More weight: Close to home' }).click()
  await expect(slider).toHaveValue('11')
  await page.getByRole('button', { name: 'Back to the weights of your order' }).click()
  await expect(slider).toHaveValue('6')
  expect(await score(page, 'CPC')).toBe(before)
})

test('no score is shown before somebody has said where they lean', async ({ page }) => {
  await openResult(page, () => ({ firstLeaning: null }))
  await expect(page.getByText('Before you see any score')).toBeVisible()
  await expect(page.getByText('of 100')).toHaveCount(0)
  await page.getByRole('radio', { name: 'none yet' }).check()
  await page.getByRole('button', { name: 'Show the result' }).click()
  await expect(words(page)).toContainText('you leaned towards none of them')
})

test('what would have to change is told of a rating in its words, and holds: moving that much weight brings the two level', async ({
  page,
}) => {
  await openResult(page, () => twoBy([4, 0], [0, 4]))
  await expect(words(page)).toContainText('Option Ash comes first with 75 points of 100, 50 more')
  await expect(page.getByText('Moving 25 points of your 100 from Matter 1 to Matter 2')).toBeVisible()
  await expect(
    page.getByText('Matter 1: Option Ash stays first from 50 of 100 on. Below that it is Option Birch.'),
  ).toBeVisible()
  // In the words in which it was rated: 3 of 4 for Birch makes 81 points, and 2 of 4 would make 63.
  await expect(page.getByText('Say Option Birch were rated')).toHaveText(
    'Say Option Birch were rated “Well” on Matter 1, not “Very badly”. Then it would be level with Option Ash, or ahead.',
  )
  await page.getByRole('slider', { name: 'Weight: Matter 1' }).fill('50')
  await expect(words(page)).toContainText('Option Ash and Option Birch are level, with 50 points')
  await expect(page.getByText('Nothing: they are level already.')).toBeVisible()
})

test('a criterion that was given all the weight is not said to change nothing', async ({ page }) => {
  await openResult(page, () => twoBy([4, 0], [0, 4]))
  await page.getByRole('slider', { name: 'Weight: Matter 1' }).fill('100')
  await expect(page.getByText('Matter 1 has all the weight')).toBeVisible()
  await expect(page.getByText('Matter 1: Option Ash stays first whatever')).toHaveCount(0)
})

test('a close call says so', async ({ page }) => {
  await openResult(page, () => twoBy([3, 2], [2, 3]))
  await expect(words(page)).toContainText('This is a close call.')
})

test('a result that the order alone settles says so', async ({ page }) => {
  await openResult(page, () => twoBy([4, 2], [2, 1]))
  await expect(words(page)).toContainText('at least as good as Option Birch on everything you rated')
  await expect(words(page)).toContainText('exact weights do not matter')
  await expect(words(page)).not.toContainText('This is a close call.')
})

test('a missing answer is a range and never nothing, and is worth finding out', async ({ page }) => {
  await openResult(page, () => twoBy([4, -1], [3, 3]))
  const facts = page.locator('section').filter({ hasText: 'Facts worth finding out' }).first()
  await expect(facts).toContainText('can change who comes first, all by itself')
  await expect(facts.getByRole('listitem')).toHaveText(['Matter 2 of Option Ash'])
  await expect(scores(page).getByRole('row', { name: 'Option Ash' })).toContainText('75 to 100')
})

test('a missing answer that cannot change who is first need not be looked for', async ({ page }) => {
  await openResult(page, () => twoBy([4, -1], [0, 0]))
  await expect(page.getByText('No need to look for these')).toContainText('Matter 2 of Option Ash')
})

for (const [what, changes, says] of [
  ['no options', () => ({ ...twoBy([], []), options: [] }), 'There are no options yet.'],
  ['no criteria', () => twoBy([], []), 'Nothing has been chosen that matters.'],
  [
    'no order',
    () => ({
      ...twoBy([1], [2]),
      weights: { visitor: { tiers: [], exact: null, pairs: [], isDone: false }, counselor: null },
    }),
    'It is not said yet what matters most.',
  ],
  [
    'all weights zero',
    () => {
      const sheet = twoBy([1, 2], [2, 1])
      const shares = (sheet.criteria ?? []).map(({ id: criterion }) => ({ criterion, share: 0 }))
      const visitor = { tiers: [], exact: { kind: 'shares' as const, shares }, pairs: [], isDone: false }
      return { ...sheet, weights: { visitor, counselor: null } }
    },
    'All weights are 0, so nothing counts.',
  ],
  [
    'one option',
    () => {
      const sheet = twoBy([1, 2], [2, 1])
      return {
        ...sheet,
        options: sheet.options?.slice(0, 1) ?? [],
        ratings: sheet.ratings?.slice(0, 2) ?? [],
      }
    },
    'nothing to compare it with',
  ],
  ['every rating unknown', () => twoBy([-1, -1], [-1, -1]), 'Nothing is known of any option yet'],
  ['identical options', () => twoBy([1, 2], [1, 2]), 'are rated the same throughout'],
  [
    'a criterion unknown for all',
    () => twoBy([1, -1], [2, -1]),
    'Of Matter 2, nothing is known that can be compared, so it cannot tell the options apart.',
  ],
] as const satisfies readonly (readonly [string, () => Partial<Worksheet>, string])[]) {
  test(`has its own words for ${what}`, async ({ page }) => {
    await openResult(page, changes)
    await expect(page.getByRole('main')).toContainText(says)
  })
}

test('more methods are a touch away: drawn weights, one weight on its way, pairs, other methods', async ({
  page,
}) => {
  await openResult(page, () => twoBy([4, 1, 2], [1, 4, 2]))
  await page.getByText('For those who want to know more').click()
  const drawn = page.getByRole('table', { name: 'Places in drawn weights, of 100' })
  await expect(drawn.getByRole('row', { name: 'Option Ash' })).toContainText('100', { timeout: 20_000 })
  await page.getByRole('radio', { name: 'In any order' }).click()
  await expect(drawn.getByRole('row', { name: 'Option Ash' })).toContainText(/4\d|5\d/)
  await expect(page.getByText('From 0 to 42: Option Birch')).toBeVisible()
  await page.getByLabel('Matter 1 or Matter 2?').selectOption({ label: 'Matter 1: 3 times as important' })
  await page.getByLabel('Matter 2 or Matter 3?').selectOption({ label: 'Matter 2: 3 times as important' })
  await expect(page.getByText('By these answers Option Ash would come first.')).toBeVisible()
  await page.getByRole('button', { name: 'Ask about all 3 pairs' }).click()
  await page.getByLabel('Matter 1 or Matter 3?').selectOption({ label: 'Matter 3: 9 times as important' })
  await expect(page.getByText('Your answers contradict one another')).toBeVisible()
  await expect(
    page.getByText(/Distance to the best and the worst there is: first is Option Ash/),
  ).toBeVisible()
})

test('a fact that changed since is told, with both results, and is taken only when asked for', async ({
  page,
}) => {
  const sheet = await sample(page)
  const [cost] = sheet.criteria
  const [ccs] = sheet.options
  if (!cost || !ccs) throw new Error('The sample has both')
  const value = { kind: 'money', amount: 1200, currency: 'USD', period: 'once', year: 2025 } as const
  const figure = { value, asOf: '2025-01-01', isDisputed: false }
  const rating = { kind: 'fact' as const, figure, edition: '2025-01-01' }
  const ratings = [...sheet.ratings, { option: ccs.id, criterion: cost.id, rating }]
  await keep(page, { ...sheet, ratings })
  await goTo(page, sampleAt('decision'))
  await page.getByRole('link', { name: 'See what has changed' }).click()
  const notice = page.getByRole('status').filter({ hasText: 'under this worksheet has changed' })
  await expect(notice).toContainText('1 fact under this worksheet has changed')
  await expect(notice.getByRole('heading', { name: 'With the facts as they were' })).toBeVisible()
  await expect(notice).toContainText('CPC comes first')
  await expect(notice).toContainText('CCS comes first')
  await notice.getByText('What has changed').click()
  await expect(notice).toContainText('$1,200')
  await notice.getByRole('button', { name: 'Use the facts as they are now' }).click()
  await expect(notice).toHaveCount(0)
  await expect(words(page)).toContainText('CCS comes first')
})

test('an earlier worksheet stands beside this one, with what became otherwise', async ({ page }) => {
  const sheet = await sample(page)
  const [, cpc] = sheet.options
  const near = sheet.criteria.at(-1)
  if (!cpc || !near) throw new Error('The sample has both')
  const id = '5a0d1c7e-1f44-4e0b-8d2c-9b1f0a7c3e11'
  const others = sheet.ratings.filter((cell) => cell.option !== cpc.id || cell.criterion !== near.id)
  await keep(page, { ...sheet, id, name: 'In spring', ratings: [...others, rated(cpc, near, 0)] })
  await keep(page, sheet)
  await goTo(page, `${sampleAt('result')}&earlier=${id}`)
  await expect(page.getByRole('heading', { name: 'In spring' })).toBeVisible()
  await expect(page.getByText('Close to home of CPC. Then: Very badly. Now: Well.')).toBeVisible()
})

test('two people see their common ground and what they weigh most differently, and no mean', async ({
  page,
}) => {
  await openResult(page, () => {
    const sheet = twoBy([4, 0], [0, 4])
    const order = (sheet.criteria ?? []).map(({ id }) => [id])
    const done = { exact: null, pairs: [], isDone: true }
    return {
      ...sheet,
      weights: { visitor: { tiers: order, ...done }, counselor: { tiers: order.toReversed(), ...done } },
    }
  })
  await expect(page.getByText('Common ground, first or second for both of you')).toContainText(
    'Option Ash and Option Birch',
  )
  await expect(page.getByText('You are farthest apart on Matter 1')).toContainText(
    'it weighs 50 points of 100 more for the visitor',
  )
  const weights = page.getByRole('table', { name: 'Weights, of 100' })
  await expect(weights.getByRole('row', { name: 'Matter 1' }).getByRole('cell')).toHaveText([/75$/, /25$/])
})
