import type { Locator, Page } from '@playwright/test'
import { shownReading } from '../../domain/catalog/evidence.ts'
import { DimensionId } from '../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import { formatValue } from '../../domain/text/format-value.ts'
import type { Language } from '../../domain/text/localized.ts'
import { formatRange } from '../../domain/text/money.ts'
import { call, drawn, expect, goTo, test, visit } from './app.ts'

const figure = (page: Page, name: string): Locator => page.getByRole('figure', { name })
const heights = (bars: Locator): Promise<number[]> =>
  bars.evaluateAll((all) => all.map((bar) => Number.parseFloat(bar.getAttribute('height') ?? '')))

async function profilesOf(page: Page, ...ids: string[]): Promise<readonly Profile[]> {
  const answer = await call(page, 'catalog', 'profiles', { ids, state: null })
  return (answer as { value: readonly Profile[] }).value
}

/** What the catalog says, of each credential. */
function valuesOf(profiles: readonly Profile[], dimension: string) {
  return profiles.map(({ facts }) => {
    const effective = facts[DimensionId.parse(dimension)]
    return effective && shownReading(effective.fact)?.value
  })
}

/** The words of a row, one entry for each credential. */
async function row(table: Locator, label: string): Promise<string[]> {
  const found = table.getByRole('row').filter({ has: table.page().getByRole('rowheader', { name: label }) })
  await expect(found).toHaveCount(1)
  return (await found.getByRole('cell').allInnerTexts()).map((text) => text.replace(/\s+/g, ' ').trim())
}

test('there are five charts, each with its figures as a table and its sources with dates', async ({
  page,
}) => {
  await goTo(page, '/compare/cpc,ccs/charts')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('CPC and CCS in charts')
  const figures = page.getByRole('figure')
  await expect(figures).toHaveCount(5)
  for (const chart of await figures.all()) {
    await expect(chart.getByRole('table').first()).toBeVisible()
    await expect(chart.getByRole('heading', { name: 'Sources' })).toBeVisible()
    await expect(chart).toContainText('Checked on')
  }
})

for (const [language, absent] of [
  ['en', 'not published'],
  ['es', 'no publicado'],
] as const satisfies readonly (readonly [Language, string])[]) {
  test(`the tables beside the charts say what the catalog says: ${language}`, async ({ page, choose }) => {
    await choose({ language })
    const profiles = await profilesOf(page, 'cpc', 'ccs', 'cca')
    const packs = (await call(page, 'catalog', 'packs', {})) as { value: readonly PackSummary[] }
    const dimensions = packs.value.flatMap(({ groups }) => groups.flatMap((group) => group.dimensions))
    await goTo(page, '/compare/cpc,ccs,cca/charts')
    await expect(page.getByRole('figure')).toHaveCount(5)
    for (const id of [
      'pay-survey',
      'occupation-median',
      'occupation-range',
      'study-time',
      'membership-dues',
    ]) {
      const dimension = dimensions.find((one) => one.id === id)
      if (!dimension) throw new Error(`no ${id}`)
      const cells = await row(page.getByRole('main'), dimension.label[language])
      const stated = valuesOf(profiles, id).map(
        (value) => value && formatValue(value, dimension, language)[0],
      )
      expect(cells).toHaveLength(3)
      for (const [place, words] of stated.entries()) expect(cells[place]).toContain(words ?? absent)
    }
  })
}

test('a mark stands where its figure belongs on the axis', async ({ page }) => {
  const amounts = valuesOf(await profilesOf(page, 'cpc', 'crc'), 'pay-survey').map((value) =>
    value?.kind === 'money' ? value.amount : undefined,
  )
  await goTo(page, '/compare/cpc,crc/charts')
  const pay = figure(page, 'Pay in a year')
  const points = pay.locator('svg[x][y="50%"]')
  await expect(points).toHaveCount(2)
  const places = await points.evaluateAll((all) =>
    all.map((point) => Number.parseFloat(point.getAttribute('x') ?? '')),
  )
  // The axis ends at $100,000.
  await expect(pay.getByText('$100,000')).toBeVisible()
  expect(places.map((place) => Math.round(place * 1000))).toEqual(amounts)
})

test('pay says of whom it is, and gives the middle wage of the chosen state beside the national one', async ({
  page,
  choose,
}) => {
  await choose({ state: 'TX' })
  await goTo(page, '/compare/cpc,ccs/charts')
  const pay = figure(page, 'Pay in a year')
  await expect(pay).toContainText('Holders who answered a survey: their average')
  await expect(pay).toContainText('AAPC members who answered in 2025')
  await expect(pay).toContainText('Everybody in the occupation, with or without a credential')
  const [inTexas] = await row(pay.getByRole('table'), 'Middle wage in your state')
  const amount = /\$[\d,]+/.exec(inTexas ?? '')?.[0]
  await expect(pay).toContainText(`In Texas, half earn more than ${amount}, half less.`)
})

test('costs add up to those of the catalog, under every way of paying', async ({ page }) => {
  const [cpc, ccs] = valuesOf(await profilesOf(page, 'cpc', 'ccs'), 'first-year-cost').map((value) => {
    if (value?.kind !== 'moneyRange') throw new Error('no cost')
    return value
  })
  const total = async (member: 'yes' | 'no', words: string) => {
    await goTo(page, `/compare/cpc,ccs/charts?years=1&books=none&member=${member}`)
    await expect(figure(page, 'Cost over the years')).toContainText(words)
    return row(page.getByRole('table', { name: 'Cost: the same figures' }), 'After 1 year')
  }
  const outside = await total('no', 'without membership')
  const inside = await total('yes', 'as a member; books not counted')
  expect(cpc && [outside[0], inside[0]]).toEqual(cpc && [formatRange(cpc, 'en'), formatRange(cpc, 'en')])
  expect(`${outside[1]} to ${inside[1]}`).toBe(ccs && formatRange(ccs, 'en'))
})

test('what is assumed can be changed, stands in the address, and is read from it', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs/charts')
  const cost = figure(page, 'Cost over the years')
  const years = cost.getByRole('slider', { name: '5 years' })
  await years.press('ArrowRight')
  await cost.getByRole('radio', { name: '2 attempts' }).click()
  await cost.getByRole('radio', { name: 'Books each year' }).click()
  await expect(cost.getByRole('status')).toHaveText(
    'Counted for 6 years; the exam taken 2 times; without membership where that is allowed; books bought each year.',
  )
  await expect(cost.getByRole('rowheader', { name: 'After 6 years' })).toBeVisible()
  expect(await page.evaluate(() => location.hash)).toBe(
    '#/compare/cpc,ccs/charts?years=6&attempts=2&books=yearly',
  )
  await goTo(page, '/compare/cpc,ccs/charts?years=1')
  await expect(cost.getByRole('slider', { name: '1 year' })).toHaveValue('1')
})

test('what nobody knows is drawn as unknown and named, and never as zero', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs/charts?years=2&books=once')
  const cost = figure(page, 'Cost over the years')
  const panel = cost.locator('section', { has: page.getByRole('heading', { name: 'CCS' }) })
  await expect(panel).toContainText('Not known, and in no total: Code books.')
  await expect(panel).toContainText('$399 and an unknown amount')
  await expect(panel.locator('svg text')).toHaveText(['?', '?'])
  for (const height of await heights(panel.locator('svg:has(> text)'))) expect(height).toBeGreaterThan(5)
  await goTo(page, '/compare/cpc,ccs/charts?years=2&books=none')
  await expect(panel).toContainText('After 2 years: $399')
  await expect(panel.locator('svg text')).toHaveCount(0)
})

test('time to prepare says what it counts, and keeps hours of study off the calendar', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs,crc,cca/charts')
  const time = figure(page, 'Time to prepare')
  await expect(time).toContainText('course and exam')
  await expect(time).toContainText('exam only')
  await expect(time.getByRole('heading', { name: 'Hours of study' })).toBeVisible()
  await expect(time).toContainText('not on this axis')
  expect(await row(time.getByRole('table'), 'Study time')).toContain('not published')
})

test('shares of an exam are listed beside their bar, ranges as ranges', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs,cppm/charts')
  const shares = figure(page, 'Exam content by share')
  await expect(
    shares.getByRole('table', { name: 'Exam content by share: CPC' }).getByRole('rowheader'),
  ).toHaveCount(15)
  const ccs = shares.getByRole('table', { name: 'Exam content by share: CCS' })
  await expect(ccs.getByRole('row').nth(1)).toContainText(/39–41%/)
  await expect(shares).toContainText('The empty part of the bar, 7%')
  await expect(shares.getByRole('button', { name: /Why: CPPM, Exam content/ })).toHaveText('not published')
})

test('fit is said in words beside its dots, and as commonly said where nobody has verified it', async ({
  page,
}) => {
  await goTo(page, '/compare/cpc,ccs/charts')
  const fit = figure(page, 'Fit by setting')
  expect(await row(fit.getByRole('table'), 'Hospital inpatient')).toEqual(['now and then', 'asked for most'])
  await expect(fit.getByRole('columnheader', { name: /CPC/ })).toContainText('commonly said, not verified')
  await fit.getByRole('button', { name: /Evidence for CCS, Fit by setting/ }).click()
  await expect(page.getByRole('dialog')).toContainText('Low: it is commonly said')
})

test('a bad address shows the nearest charts and says so', async ({ page }) => {
  for (const [address, message] of [
    ['/compare/cpc,ccs,nope/charts', '“nope” is not in the catalog'],
    ['/compare/cpc,ccs,cca,crc,coc,cic/charts', 'At most 5 fit side by side'],
    ['/compare/cpc,ccs/charts?years=99', 'Some of what the address assumes could not be read'],
  ] as const) {
    await visit(page, address)
    await expect(page.getByRole('main')).toContainText(message)
    await expect(page.getByRole('figure')).toHaveCount(5)
  }
})

test('charts of fewer than two credentials lead to the comparison, which says why', async ({ page }) => {
  await goTo(page, '/compare/cpc/charts')
  await expect(page.getByRole('main')).toContainText('needs at least 2 different credentials')
})

test('five credentials fit into any window', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs,cca,crc,cppm/charts?years=10')
  await expect(page.getByRole('figure')).toHaveCount(5)
  for (const [width, height] of [
    [1280, 800],
    [1920, 1080],
    [1080, 1920],
    [320, 640],
  ] as const) {
    await page.setViewportSize({ width, height })
    await drawn(page)
    const cut = await page.evaluate(() => {
      const beyond = document.documentElement.scrollWidth - document.documentElement.clientWidth
      const cells = [...document.querySelectorAll('figure :is(td, th, figcaption, section)')]
      return [beyond, cells.filter((cell) => cell.scrollWidth > cell.clientWidth + 1).length]
    })
    expect(cut, `${width} × ${height}`).toEqual([0, 0])
  }
})
