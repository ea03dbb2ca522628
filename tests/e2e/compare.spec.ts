import type { Page } from '@playwright/test'
import { join } from 'node:path'
import { dismiss, drawn, expect, goTo, savePdf, test, visit } from './app.ts'
import { readPdf } from './pdf.ts'

async function openComparison(page: Page, address: string): Promise<void> {
  await goTo(page, address)
  await page.getByRole('table').waitFor()
  await drawn(page)
}

/** Hidden rows are in the page, and in nobody's way. */
const rows = (page: Page) => page.locator('tbody tr:has(td)').filter({ visible: true })
const names = (page: Page) => page.locator('thead th[data-column]')
const order = (page: Page) =>
  names(page).evaluateAll((heads) => heads.map((head) => head.dataset['column'] ?? '').join())
const address = (page: Page) => page.evaluate(() => location.hash)
const row = (page: Page, label: RegExp) =>
  rows(page).filter({ has: page.getByRole('rowheader', { name: label }) })

async function inColumn(page: Page, name: string, action: RegExp): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^Column ${name}:`) }).click()
  await page.getByRole('dialog').getByRole('button', { name: action }).click()
}

async function choose(page: Page, lens: RegExp): Promise<number> {
  const option = page.getByRole('radio', { name: lens })
  await option.click()
  return Number(/\d+/.exec((await option.textContent()) ?? '')?.[0])
}

test('the comparison is one table with headers for every row, column and group', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  const table = page.getByRole('table', { name: 'CPC and CCS side by side' })
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  await expect(table.locator('th[scope=rowgroup]').first()).toHaveText('At a glance')
  await expect(table.getByRole('rowheader', { name: /Exam time/ })).toBeVisible()
  const count = await rows(page).count()
  expect(count).toBeGreaterThan(50)
  await expect(table.locator('tbody tr:has(td) > td')).toHaveCount(count * 2)
})

test('evidence for a cell is one step away: source, publisher, date, and both readings where they differ', async ({
  page,
}) => {
  await openComparison(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: /Evidence for CPC, Exam time/ }).click()
  const evidence = page.getByRole('dialog')
  await expect(evidence).toContainText('Sources disagree')
  await expect(evidence).toContainText('4 hours')
  await expect(evidence).toContainText('5 hours 40 minutes')
  await expect(evidence).toContainText('CPC certification page')
  await expect(evidence).toContainText('https://www.aapc.com/certification/cpc/')
  await expect(evidence).toContainText('Checked on Nov 22, 2026')
  await dismiss(page)
  await expect(evidence).toBeHidden()
})

test('the lens counts and shows the rows that differ, and those that are the same', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  const all = await rows(page).count()
  const different = await choose(page, /^Different \d+/)
  await expect(rows(page)).toHaveCount(different)
  for (const one of await rows(page).all()) await expect(one.locator('th')).toContainText('differs')
  const same = await choose(page, /^Same \d+/)
  await expect(rows(page)).toHaveCount(same)
  await expect(page.getByText(`Rows hidden: ${all - same}`)).toBeVisible()
  expect(different + same).toBe(all)
})

test('a column is added, moved, removed, each undone by one step, and the address says it all', async ({
  page,
}) => {
  await openComparison(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: 'Add a credential' }).click()
  const chooser = page.getByRole('dialog')
  await expect(chooser.getByRole('region', { name: 'Close to those shown' })).toContainText('CIC')
  await chooser.getByRole('searchbox').fill('inpatient')
  await chooser.getByRole('button', { name: /^CIC/ }).click()
  await expect(names(page)).toHaveCount(3)
  expect(await address(page)).toBe('#/compare/cpc,ccs,cic')

  await inColumn(page, 'CIC', /Move left/)
  await expect.poll(() => order(page)).toBe('cpc,cic,ccs')
  await expect(page.getByRole('button', { name: /^Column CIC:/ })).toBeFocused()
  await inColumn(page, 'CPC', /Remove CPC/)
  await expect.poll(() => order(page)).toBe('cic,ccs')

  for (const before of ['cpc,cic,ccs', 'cpc,ccs,cic', 'cpc,ccs']) {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(() => order(page)).toBe(before)
  }
  await expect(page.getByRole('button', { name: 'Undo' })).toHaveCount(0)
})

test('a column is dragged to the place of another; Escape leaves it where it was', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs,cic')
  const drag = async (from: string, to: string) => {
    const [start, end] = [
      await page.locator(`[data-grip=${from}]`).boundingBox(),
      await page.locator(`th[data-column=${to}]`).boundingBox(),
    ]
    if (!start || !end) throw new Error('A column is not on the screen')
    await page.mouse.move(start.x + start.width / 2, start.y + start.height / 2)
    await page.mouse.down()
    await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 5 })
  }
  await drag('cic', 'cpc')
  await page.mouse.up()
  await expect.poll(() => order(page)).toBe('cic,cpc,ccs')
  await drag('ccs', 'cic')
  await page.keyboard.press('Escape')
  await page.mouse.up()
  expect(await order(page)).toBe('cic,cpc,ccs')
})

test('no more than five fit, and no fewer than two remain', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs,cic,coc,cca')
  await expect(page.getByRole('main')).toContainText('No more than 5 fit side by side.')
  await expect(page.getByRole('button', { name: 'Add a credential' })).toHaveCount(0)
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: /^Column CPC:/ }).click()
  await expect(page.getByRole('dialog').getByRole('button', { name: /Remove CPC/ })).toBeDisabled()
})

test('against one credential, the others say in words how they differ', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  await inColumn(page, 'CPC', /Measure the others against CPC/)
  await expect(names(page).first()).toContainText('The others are measured against it')
  await expect(row(page, /Exam fee, member/)).toContainText('$126 less')
  await expect(row(page, /Code sets/)).toContainText('adds ICD-10-PCS')
  expect(await address(page)).toBe('#/compare/cpc,ccs?base=cpc')
  await page.getByRole('combobox', { name: 'Measure against' }).selectOption('CCS')
  await expect(row(page, /Exam fee, member/)).toContainText('$126 more')
})

test('figures that lie close together count as the same, and the row says so', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: 'Exam fee, member', exact: true }).click()
  await expect(page.getByRole('dialog')).toContainText('differ by 5 % or less count as the same')
})

test('rows and groups are put away and brought back', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  const all = await rows(page).count()
  await page.getByRole('button', { name: 'Exam time', exact: true }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Hide this row' }).click()
  await expect(row(page, /Exam time/)).toHaveCount(0)
  await page.getByRole('button', { name: 'Choose rows' }).click()
  const chooser = page.getByRole('dialog')
  await chooser.getByRole('checkbox', { name: 'Community' }).uncheck()
  await dismiss(page)
  await expect(row(page, /Online forums/)).toHaveCount(0)
  await expect(page.getByRole('rowheader', { name: 'Community' })).toBeHidden()
  expect(await address(page)).toContain('hide=exam-time')
  await page.getByRole('button', { name: 'Show everything again' }).click()
  await expect(rows(page)).toHaveCount(all)
})

test('what is looked for narrows the table, without its accents, and typing is undone in one step', async ({
  page,
}) => {
  await openComparison(page, '/compare/cpc,ccs')
  const all = await rows(page).count()
  const box = page.getByRole('searchbox', { name: 'Find in the table' })
  await box.pressSequentially('books')
  await expect(row(page, /Books allowed/)).toBeVisible()
  await expect.poll(() => rows(page).count()).toBeLessThan(12)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect(rows(page)).toHaveCount(all)
  await expect(box).toHaveValue('')
  await page.getByRole('radio', { name: 'Español' }).click()
  await page.getByRole('searchbox', { name: 'Buscar en la tabla' }).fill('duracion del examen')
  await expect(page.getByRole('rowheader', { name: /Duración del examen/ })).toBeVisible()
  await page.getByRole('searchbox', { name: 'Buscar en la tabla' }).fill('zzz')
  await expect(page.getByRole('main')).toContainText('Ninguna de las filas visibles contiene «zzz»')
})

test('a group is one step away', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: 'Go to a group' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Upkeep' }).click()
  const band = page.getByRole('rowheader', { name: 'Upkeep', exact: true })
  await expect(band).toBeFocused()
  await expect(band).toBeInViewport()
})

test('a view that is opened by its address is shown as it was left', async ({ page }) => {
  await openComparison(
    page,
    '/compare/ccs,cpc,cic?show=different&base=cic&hide=exam-fee-member&hideGroups=community&find=exam',
  )
  expect(await order(page)).toBe('ccs,cpc,cic')
  await expect(page.getByRole('radio', { name: /^Different/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: 'Measure against' })).toHaveValue('cic')
  await expect(page.getByRole('searchbox')).toHaveValue('exam')
  await expect(row(page, /Exam fee, member/)).toHaveCount(0)
  await expect(page.getByRole('status').filter({ hasText: /left out|not known|hides/ })).toHaveCount(0)
})

test('cells tell apart what is stated, not published, not applicable and disputed', async ({ page }) => {
  await openComparison(page, '/compare/cpc,ccs')
  const cells = row(page, /Beginner designation/).locator('td')
  await expect(cells.first()).toContainText('Sources disagree')
  await expect(cells.last()).toHaveText(/does not apply/)
  await expect(
    row(page, /First-time pass rate/)
      .getByText('not published')
      .first(),
  ).toBeVisible()
  const [named, missing] = await row(page, /Code sets/)
    .locator('td')
    .allInnerTexts()
  expect(named).toContain('not named')
  expect(missing).not.toContain('not named')
})

test('the handout prints the same columns in the same order, without what was hidden', async ({
  page,
  answer,
  userData,
}) => {
  const files = [join(userData, 'without.pdf'), join(userData, 'with.pdf')]
  await answer(files.map((filePath) => ({ filePath })))
  await goTo(page, '/compare/ccs,cpc,cic?hide=exam-time&base=ccs')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  const saved = async (file = ''): Promise<string> => {
    await savePdf(page)
    await expect(page.getByRole('main')).toContainText(file, { timeout: 30_000 })
    return (await readPdf(file)).text.join(' ')
  }
  const without = await saved(files[0])
  expect(without).toMatch(/CCS The others are measured against it CPC CIC Full name/)
  expect(without).toContain('First-year cost')
  expect(without).not.toContain('Exam time')
  await page.getByRole('button', { name: 'Print them too' }).click()
  expect(await saved(files[1])).toContain('Exam time')
})

for (const screen of ['/compare/cpc,ccs', '/credentials/cpc']) {
  test(`the words used are explained on demand, in the reader's language: ${screen}`, async ({ page }) => {
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

for (const [size, columns] of [
  [[1280, 800], 'cpc,ccs,cic,rhit,coc'],
  [[1920, 1080], 'cpc,ccs,cic,rhit,coc'],
  [[1080, 1920], 'cpc,ccs,cic'],
  [[320, 800], 'cpc,ccs,cic,rhit,coc'],
] as const) {
  test(`at ${size.join(' × ')}, ${columns} stay readable, and nothing the keyboard reaches is hidden`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: size[0], height: size[1] })
    await openComparison(page, `/compare/${columns}?base=ccs`)
    const { beyond, hidden } = await page.evaluate(async (isSmall) => {
      const covered: string[] = []
      const stops = [...document.querySelectorAll<HTMLElement>('table :is(button, a, input)')].filter(
        (stop) => stop.tabIndex >= 0 && !stop.closest('[hidden]'),
      )
      // A row has hundreds like it: every third stop meets each column, and each kind of row many times.
      const third = (offset: number) => stops.filter((_, place) => place % 3 === offset)
      // Back again too, where what stays in place covers the most.
      for (const stop of isSmall ? [...third(0), ...third(1).toReversed()] : third(2)) {
        stop.focus()
        await new Promise((done) => setTimeout(done, 0))
        const lines = stop.getClientRects()
        for (const { left, right, top, bottom } of lines) {
          const middle = (top + bottom) / 2
          for (const [x, y] of [
            [left + 2, middle],
            [right - 2, middle],
            [(left + right) / 2, top + 2],
            [(left + right) / 2, bottom - 2],
          ] as const) {
            const at = document.elementFromPoint(x, y)
            const isSeen =
              at !== null && (at.closest('td, th') === stop.closest('td, th') || stop.contains(at))
            if (!isSeen)
              covered.push(`${stop.ariaLabel ?? stop.textContent ?? ''} ${Math.round(x)},${Math.round(y)}`)
          }
        }
      }
      const root = document.documentElement
      return { hidden: covered, beyond: root.scrollWidth - root.clientWidth }
    }, size[1] === 800)
    expect(hidden).toEqual([])
    expect(beyond).toBeLessThanOrEqual(0)
    if (size[0] > 320) {
      // The names stay in sight wherever the focus went.
      await expect(names(page).last()).toBeInViewport()
      await page.getByRole('rowheader').last().scrollIntoViewIfNeeded()
      await expect(names(page).first()).toBeInViewport()
    } else {
      // A card says in each of its lines whose it is.
      await expect(
        row(page, /Exam time/)
          .locator('td')
          .nth(2),
      ).toContainText('CIC')
    }
  })
}

test('a bad address shows the nearest view and says so', async ({ page }) => {
  for (const [bad, message] of [
    ['/compare/cpc,nope', '“nope” is not in the catalog'],
    ['/compare/cpc', 'needs at least 2 different credentials'],
    ['/compare/', 'needs at least 2 different credentials'],
    ['/compare/cpc,cpc', 'Named more than once'],
    ['/compare/cpc,ccs,a,b,c,d', 'not in the catalog'],
    ['/compare/cpc,ccs,cic,coc,cca,rhit', 'At most 5 fit side by side. Left out: RHIT.'],
    ['/compare/cpc,ccs,%3Cscript%3E', 'could not be read'],
    [`/compare/cpc,ccs,${'x'.repeat(5000)}`, 'could not be read'],
    ['/compare/cpc,ccs,%E0%A4%A', 'could not be read'],
    ['/compare/cpc,ccs?hide=exam-time,rumours', 'hides rows that this comparison does not have: rumours'],
    ['/compare/cpc,ccs?show=best', 'in a way that this app does not know'],
    ['/compare/cpc,ccs?base=cic', 'measures against a credential that is not shown here'],
    ['/compare/cpc,ccs?find=%E0%A4%A&hide=%00', 'hides rows that this comparison does not have'],
  ] as const) {
    await visit(page, bad)
    await expect(page.getByRole('main')).toContainText(message)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    if (/cpc,ccs/.test(bad)) await expect(page.getByRole('table')).toBeVisible()
  }
})

test('an unknown screen or credential says so and offers a way on', async ({ page }) => {
  await goTo(page, '/nowhere')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page')
  await goTo(page, '/credentials/nope')
  await expect(page.getByRole('main')).toContainText('This credential is not in the catalog')
  await expect(page.getByRole('main').getByRole('link').first()).toBeVisible()
})
