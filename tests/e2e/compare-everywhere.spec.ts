import { dismiss, drawn, expect, goTo, test } from './app.ts'
import { axeFinds } from './axe.ts'

/** What a comparison can do, on every screen and in both languages, and by the keyboard alone. */

/** Each size in a language, and the narrow one, where words are cut first, in both. */
const sizes = {
  en: [
    [1280, 800],
    [1080, 1920],
  ],
  es: [
    [1920, 1080],
    [1080, 1920],
  ],
} as const
const words = {
  en: {
    add: 'Add a credential',
    menu: /^Column CIC:/,
    measure: /Measure the others against CIC/,
    left: /Move left/,
    measured: 'The others are measured against it',
    different: /^Different/,
    find: 'Find in the table',
    typed: 'fee',
    undo: 'Undo',
    rows: 'Choose rows',
    fewer: /fewer|less/,
    all: 'Show everything again',
  },
  es: {
    add: 'Agregar una credencial',
    menu: /^Columna CIC:/,
    measure: /Tomar CIC como referencia/,
    left: /Mover a la izquierda/,
    measured: 'Es la referencia de las demás',
    different: /^Distintas/,
    find: 'Buscar en la tabla',
    typed: 'precio',
    undo: 'Deshacer',
    rows: 'Elegir filas',
    fewer: /menos/,
    all: 'Mostrar todo de nuevo',
  },
} as const

// What axe finds depends on the language and hardly on the size of the window.
const audited = new Set(['1280 × 800, en', '1080 × 1920, es'])

for (const language of ['en', 'es'] as const) {
  for (const [width, height] of sizes[language]) {
    const where = `${width} × ${height}, ${language}`
    const isAudited = audited.has(where)
    const claims = `columns, baseline, lens, find and undo work${isAudited ? ', and axe finds nothing' : ''}`
    test(`${claims}: ${where}`, async ({ page, choose }) => {
      const findsNothing = async (within: string): Promise<void> => {
        if (isAudited) expect(await axeFinds(page, { within })).toEqual([])
      }
      await choose({ language })
      await page.setViewportSize({ width, height })
      const say = words[language]
      const shown = page.locator('tbody tr:has(td)').filter({ visible: true })
      await goTo(page, '/compare/cpc,ccs')
      await page.getByRole('table').waitFor()
      await drawn(page)
      const all = await shown.count()

      await page.getByRole('button', { name: say.add }).click()
      await page.getByRole('dialog').getByRole('button', { name: /^CIC/ }).waitFor()
      await findsNothing('[role=dialog]')
      await page.getByRole('dialog').getByRole('button', { name: /^CIC/ }).click()
      await page.getByRole('button', { name: say.menu }).click()
      await findsNothing('[role=dialog]')
      await page.getByRole('dialog').getByRole('button', { name: say.measure }).click()
      await expect(page.locator('th[data-column=cic]')).toContainText(say.measured)
      await page.getByRole('button', { name: say.menu }).click()
      await page.getByRole('dialog').getByRole('button', { name: say.left }).click()
      await expect(page.locator('thead th[data-column]').nth(1)).toHaveAttribute('data-column', 'cic')
      await expect(page.getByRole('table')).toContainText(say.fewer)

      await page.getByRole('radio', { name: say.different }).click()
      await drawn(page)
      const different = await shown.count()
      expect(different).toBeLessThan(all)
      await page.getByRole('searchbox', { name: say.find }).fill(say.typed)
      await expect.poll(() => shown.count()).toBeLessThan(15)
      await findsNothing('body')
      await page.getByRole('button', { name: say.undo }).click()
      await expect(shown).toHaveCount(different)
      await page.getByRole('button', { name: say.rows }).click()
      await page.getByRole('dialog').getByRole('checkbox').first().waitFor()
      await findsNothing('[role=dialog]')
      await dismiss(page)
      await page.getByRole('button', { name: say.all }).click()
      await expect(shown).toHaveCount(all)
    })
  }
}

test('the keyboard alone adds a third, pins a baseline, filters, reads the proof of the exam time, and opens the print preview', async ({
  page,
}) => {
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('table').waitFor()
  const focused = () =>
    page.evaluate(() => {
      const active = document.activeElement
      return active?.getAttribute('aria-label') ?? active?.textContent ?? ''
    })
  const tabTo = async (name: RegExp, key = 'Tab') => {
    for (let step = 0; step < 400; step += 1) {
      await page.keyboard.press(key)
      if (name.test(await focused())) return
    }
    throw new Error(`${key} never came to ${name}`)
  }

  await tabTo(/^Add a credential$/)
  await page.keyboard.press('Enter')
  await page.getByRole('dialog').getByRole('searchbox').waitFor()
  await tabTo(/^RHIT/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader')).toHaveCount(3)

  await tabTo(/^Column CCS:/)
  await page.keyboard.press('Enter')
  await tabTo(/Measure the others against CCS/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('columnheader').nth(1)).toContainText('The others are measured against it')
  await expect.poll(focused).toMatch(/^Column CCS:/)

  await tabTo(/^All \d+$/, 'Shift+Tab')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('radio', { name: /^Different/ })).toBeChecked()

  await tabTo(/^Evidence for CPC, Exam time/)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toContainText('Sources disagree')
  await dismiss(page)
  await expect.poll(focused).toMatch(/^Evidence for CPC, Exam time/)

  await tabTo(/^Print as a handout$/, 'Shift+Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('img', { name: /^Page 1 of \d+$/ })).toBeVisible({ timeout: 30_000 })
  await expect(page.getByRole('main')).toContainText(
    'Rows that are hidden in the comparison are not printed.',
  )
})
