import { expect, goTo, test } from './app.ts'

test('the comparison is one table with headers for every row, column and group', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  const table = page.getByRole('table', { name: 'CPC and CCS side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.locator('th[scope=rowgroup]').first()).toHaveText('At a glance')
  await expect(table.getByRole('rowheader', { name: /Exam time/ })).toBeVisible()
  const rows = await table.locator('tbody tr:has(td)').count()
  expect(rows).toBeGreaterThan(50)
  await expect(table.locator('tbody tr:has(td) > td')).toHaveCount(rows * 2)
})

test('evidence for a cell is one step away: source, publisher, date, and both readings where they differ', async ({
  open,
}) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: /Evidence for CPC, Exam time/ }).click()
  const evidence = page.getByRole('dialog')
  await expect(evidence).toContainText('Sources disagree')
  await expect(evidence).toContainText('4 hours')
  await expect(evidence).toContainText('5 hours 40 minutes')
  await expect(evidence).toContainText('CPC certification page')
  await expect(evidence).toContainText('https://www.aapc.com/certification/cpc/')
  await expect(evidence).toContainText('Checked on Nov 22, 2026')
  await page.keyboard.press('Escape')
  await expect(evidence).toBeHidden()
})

test('the lens counts and shows the rows that differ, and those that are the same', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  const rows = page.locator('tbody tr:has(td)')
  await page.getByRole('table').waitFor()
  const all = await rows.count()
  const count = async (name: RegExp) => {
    const option = page.getByText(name).first()
    await option.click()
    return Number(/\d+/.exec((await option.textContent()) ?? '')?.[0])
  }
  const different = await count(/^Different \d+/)
  await expect(rows).toHaveCount(different)
  for (const row of await rows.all()) await expect(row.locator('th')).toContainText('differs')
  const same = await count(/^Same \d+/)
  await expect(rows).toHaveCount(same)
  await expect(page.getByText(`Rows hidden: ${all - same}`)).toBeVisible()
  expect(different + same).toBe(all)
})

for (const screen of ['/compare/cpc,ccs', '/credentials/cpc']) {
  test(`the words used are explained on demand, in the reader's language: ${screen}`, async ({ open }) => {
    const { page } = await open()
    await goTo(page, screen)
    const glossary = page.locator('details', { hasText: 'What the words mean' })
    await expect(glossary.locator('dl')).toBeHidden()
    const summary = glossary.locator('summary')
    expect((await summary.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await summary.click()
    const entry = glossary.locator('div', { has: page.getByText('AHIMA', { exact: true }) })
    await expect(entry).toContainText('American Health Information Management Association')
    await expect(entry).toContainText('The body that awards the CCS and its sister credentials.')
    await page.getByRole('radio', { name: 'Español' }).click()
    await expect(page.getByText('Qué significan las palabras')).toBeVisible()
    await expect(page.getByText('La entidad que otorga el CCS y otras credenciales.')).toBeVisible()
  })
}

test('names and row labels stay in sight while the table scrolls', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  const name = page.getByRole('columnheader').first()
  await page.getByRole('rowheader').last().scrollIntoViewIfNeeded()
  await expect(name).toBeInViewport()
})

test('no place that the keyboard reaches is hidden under the sticky names', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('table').waitFor()
  const covered = await page.evaluate(async () => {
    const head = document.querySelector('thead')
    const hidden: string[] = []
    for (const stop of document.querySelectorAll<HTMLElement>('tbody button, tbody a')) {
      stop.focus()
      await new Promise((done) => setTimeout(done, 0))
      const box = stop.getBoundingClientRect()
      const at = document.elementFromPoint(box.x + box.width / 2, box.y + box.height / 2)
      if (at && head?.contains(at)) hidden.push(stop.ariaLabel ?? stop.textContent ?? '')
    }
    return hidden
  })
  expect(covered).toEqual([])
})

for (const [address, message] of [
  ['/compare/cpc,nope', '“nope” is not in the catalog'],
  ['/compare/cpc', 'needs at least 2 different credentials'],
  ['/compare/', 'needs at least 2 different credentials'],
  ['/compare/cpc,cpc', 'Named more than once'],
  ['/compare/cpc,ccs,a,b,c,d', 'not in the catalog'],
  ['/compare/cpc,ccs,%3Cscript%3E', 'could not be read'],
  [`/compare/cpc,ccs,${'x'.repeat(5000)}`, 'could not be read'],
  ['/compare/cpc,ccs,%E0%A4%A', 'could not be read'],
] as const) {
  test(`a bad address shows the nearest view and says so: ${address.slice(0, 40)}`, async ({ open }) => {
    const { page } = await open()
    await goTo(page, address)
    await expect(page.getByRole('main')).toContainText(message)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (/cpc,ccs/.test(address)) await expect(page.getByRole('table')).toBeVisible()
  })
}

test('an unknown screen or credential says so and offers a way on', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await goTo(page, '/credentials/nope')
  await expect(page.getByRole('main')).toContainText('This credential is not in the catalog')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
