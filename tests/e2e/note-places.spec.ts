import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { call, dismiss, drawn, expect, goTo, savePdf, test } from './app.ts'
import { readPdf } from './pdf.ts'

const save = (page: Page, about: string, body: string) =>
  call(page, 'notes', 'save', { about, body, revision: 0 })

for (const [language, words] of Object.entries({
  en: {
    evidence: /^Evidence for CPC, Exam time/,
    row: 'Exam time',
    write: 'Write a note',
    field: 'Note on CPC, Exam time',
    rowField: 'Note on Exam time',
    save: 'Save note',
    saved: 'Saved',
    mark: 'Your note on CPC, Exam time: Four hours, or more?',
    rowMark: 'Your note on Exam time: Compare the breaks',
    close: 'Close',
  },
  es: {
    evidence: /CPC, Duración del examen/,
    row: 'Duración del examen',
    write: 'Escribir una nota',
    field: 'Nota sobre CPC, Duración del examen',
    rowField: 'Nota sobre Duración del examen',
    save: 'Guardar la nota',
    saved: 'Guardado',
    mark: 'Su nota sobre CPC, Duración del examen: Four hours, or more?',
    rowMark: 'Su nota sobre Duración del examen: Compare the breaks',
    close: 'Cerrar',
  },
})) {
  test(`a value and a row of the table take a note, and show it from then on: ${language}`, async ({
    open,
  }) => {
    const { page, reload, kill } = await open()
    await call(page, 'settings', 'change', { language })
    await reload()
    await goTo(page, '/compare/cpc,ccs')
    const dialog = page.getByRole('dialog')
    await page.getByRole('button', { name: words.evidence }).click()
    await dialog.getByRole('button', { name: words.write }).click()
    await dialog.getByLabel(words.field).fill('Four hours, or more?\nAsk at the center.')
    await dialog.getByRole('button', { name: words.save }).click()
    await expect(dialog.getByText(words.saved, { exact: true })).toBeVisible()
    await dismiss(page)
    await expect(page.getByRole('cell').getByRole('button', { name: words.mark })).toBeVisible()

    await page.getByRole('button', { name: words.row, exact: true }).click()
    await dialog.getByRole('button', { name: words.write }).click()
    await dialog.getByLabel(words.rowField).fill('Compare the breaks')
    await dialog.getByRole('button', { name: words.save }).click()
    await expect(dialog.getByText(words.saved, { exact: true })).toBeVisible()
    await kill()

    const again = await open()
    await goTo(again.page, '/compare/cpc,ccs')
    await again.page.getByRole('rowheader').getByRole('button', { name: words.rowMark }).click()
    await expect(again.page.getByRole('textbox', { name: words.rowField })).toHaveValue('Compare the breaks')
    await dismiss(again.page)
    await goTo(again.page, '/credentials/cpc')
    await expect(again.page.getByRole('button', { name: words.mark })).toBeVisible()
  })
}

test('the keyboard alone opens a note from its mark, and comes back to the mark', async ({
  page,
  reload,
}) => {
  await save(page, 'cpc:exam-time', 'Four hours')
  await reload()
  await goTo(page, '/compare/cpc,ccs')
  const mark = page.getByRole('button', { name: 'Your note on CPC, Exam time: Four hours' })
  await mark.focus()
  await drawn(page)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await dismiss(page)
  await expect(page.getByRole('dialog')).toBeHidden()
  await expect(mark).toBeFocused()
})

test('a note that was typed and not saved is marked as that, and opens as it was left', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: /^Evidence for CPC, Exam time/ }).click()
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByLabel('Note on CPC, Exam time').fill('Half a thought')
  await dismiss(page)
  await page
    .getByRole('button', { name: 'Your note on CPC, Exam time, not saved yet: Half a thought' })
    .click()
  await expect(page.getByLabel('Note on CPC, Exam time', { exact: true })).toHaveValue('Half a thought')
  await expect(page.getByRole('dialog')).toContainText('Draft restored')
})

test('all notes are listed, found by their words and their place, and lead to it', async ({
  page,
  reload,
}) => {
  await goTo(page, '/notes')
  await expect(page.getByRole('main')).toContainText('You have no notes yet')
  await save(page, 'ccs', 'The library has the books')
  await save(page, 'cpc:exam-time', 'Preguntar por la sesión')
  await save(page, ':exam-time', 'Compare the breaks')
  await save(page, 'gone:exam-time', 'From an older edition')
  await reload()
  await goTo(page, '/notes')
  const main = page.getByRole('main')
  await expect(main.getByRole('article')).toHaveCount(4)
  await expect(main).toContainText('No longer in the catalog: gone:exam-time')
  const search = main.getByRole('searchbox', { name: 'Find in your notes' })
  await search.fill('sesion cpc')
  await expect(main.getByRole('article')).toHaveCount(1)
  await expect(main.getByRole('status').first()).toHaveText('1 note')
  await main.getByRole('link', { name: 'CPC, Exam time' }).click()
  await expect(page.getByRole('button', { name: /^Your note on CPC, Exam time/ })).toBeInViewport()

  await goTo(page, '/notes')
  await main.getByRole('link', { name: 'Exam time', exact: true }).click()
  await expect(page.getByRole('button', { name: /^Your note on Exam time/ })).toBeInViewport()
  await goTo(page, '/notes')
  await search.fill('zebra')
  await expect(main).toContainText('No note has these words.')
})

test('a note whose place is gone can be read, changed and emptied', async ({ page, reload }) => {
  await save(page, 'gone', 'From an older edition')
  await reload()
  await goTo(page, '/notes')
  const note = page.getByRole('article')
  await note.getByRole('button', { name: /^Change/ }).click()
  await note.getByRole('textbox').fill('')
  await note.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByRole('main')).toContainText('You have no notes yet')
})

test('notes are withheld from paper until each is printed by choice, and then stand on the sheet', async ({
  page,
  reload,
  answer,
  userData,
}) => {
  const [withheld, printed] = [join(userData, 'withheld'), join(userData, 'printed')]
  await answer([withheld, printed].map((filePath) => ({ filePath })))
  await save(page, 'cpc:exam-time', 'Four hours, or more?')
  await save(page, ':pass-mark', 'Private')
  await save(page, 'ccs', 'Of the other')
  await reload()
  await goTo(page, '/handouts?ids=cpc,ccs')
  const main = page.getByRole('main')
  await expect(
    main.getByRole('group', { name: 'Your notes to be printed' }).getByRole('checkbox'),
  ).toHaveCount(3)
  await savePdf(page)
  await expect(main).toContainText(`${withheld}.pdf`)
  await main.getByRole('checkbox', { name: 'CPC, Exam time' }).check()
  await savePdf(page)
  await expect(main).toContainText(`${printed}.pdf`)

  const without = (await readPdf(`${withheld}.pdf`)).text.join(' ')
  expect(without).not.toMatch(/Four hours, or more|Private|Of the other/)
  const text = (await readPdf(`${printed}.pdf`)).text.join(' ')
  expect(text).toContain('a. CPC, Exam time Four hours, or more?')
  expect(text).toMatch(/4 hours .{0,40}note a/)
  expect(text).not.toMatch(/Private|Of the other/)
})

test('the longest note, in any script, does not break the sheet: it gets the pages it needs', async ({
  page,
  answer,
  userData,
}) => {
  const out = join(userData, 'long')
  const words = 'Ask about the evening course 👩‍💻 مرحبا بالعالم \u202Eabc\u202C '
  const body = `${words.repeat(220).slice(0, 9_900)}\n${'x'.repeat(80)}\nTHE END`
  await answer([{ filePath: out }])
  await save(page, 'cpc:exam-time', body)
  await call(page, 'notes', 'print', { about: 'cpc:exam-time', printed: true })
  await goTo(page, '/handouts?ids=cpc,ccs')
  await savePdf(page)
  await expect(page.getByRole('main')).toContainText(`${out}.pdf`, { timeout: 30_000 })
  const pdf = await readPdf(`${out}.pdf`)
  expect(pdf.pages).toBeGreaterThan(2)
  const text = pdf.text.join(' ')
  expect(text).toContain('THE END')
  expect(text).toContain('Sources')
  for (const [place, page_] of pdf.text.entries())
    expect(page_).toContain(`Page ${place + 1} of ${pdf.pages}`)
  expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(9)
})

test('at a kiosk notes on values end with the visit, and are never on the disk', async ({
  open,
  userData,
}) => {
  const { page } = await open({ args: ['--kiosk'] })
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('button', { name: /^Evidence for CPC, Exam time/ }).click()
  await page.getByRole('button', { name: 'Write a note' }).click()
  await page.getByRole('textbox', { name: 'Note on CPC, Exam time' }).fill('Canary-9K4Z')
  await page.getByRole('button', { name: 'Save note' }).click()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await dismiss(page)
  await expect(page.getByRole('button', { name: /^Your note on CPC, Exam time/ })).toBeVisible()
  await page.getByRole('button', { name: 'End visit' }).click()
  await expect(page.getByRole('link', { name: /See all/ })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Your note/ })).toHaveCount(0)
  await goTo(page, '/notes')
  await expect(page.getByRole('main')).toContainText('You have no notes yet')
  const files = readdirSync(userData, { recursive: true, withFileTypes: true }).filter((file) =>
    file.isFile(),
  )
  const holding = files.filter(({ parentPath, name }) =>
    readFileSync(join(parentPath, name)).includes('Canary-9K4Z'),
  )
  expect(holding.map(({ name }) => name)).toEqual([])
})
