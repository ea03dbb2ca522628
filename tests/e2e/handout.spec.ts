import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { expect, goTo, savePdf, test } from './app.ts'
import { readPdf } from './pdf.ts'

const words = {
  en: {
    time: '4 hours',
    sources: 'Sources, all checked on Nov 22, 2026',
    page: (page: number, pages: number) => `Page ${page} of ${pages}`,
    check: 'Check with the issuer before you pay',
    edition: 'Data edition Nov 22, 2026',
    dated: /undated|20[12]\d/,
  },
  es: {
    time: '4 horas',
    sources: 'Fuentes, todas revisadas el 22 de noviembre de 2026',
    page: (page: number, pages: number) => `Página ${page} de ${pages}`,
    check: 'antes de pagar',
    edition: 'Datos del 22 de noviembre de 2026',
    dated: /sin fecha|20[12]\d/,
  },
}
const sizes = { letter: [612, 792], a4: [595, 842] } as const

/** "1. First. 2. Second." → the entries, by the numbers that follow one another. */
function numbered(list: string): string[] {
  const entries: string[] = []
  let rest = list.slice(list.indexOf('1. ') + 3)
  for (let next = 2; rest !== ''; next += 1) {
    const end = rest.indexOf(` ${next}. `)
    entries.push(end < 0 ? rest : rest.slice(0, end))
    rest = end < 0 ? '' : rest.slice(end + ` ${next}. `.length)
  }
  return entries
}

const inOhio = {
  en: ['Middle wage in your state', '$50,990 a year', 'Ohio; occupation as a whole, not this credential'],
  es: ['Sueldo mediano en su estado', '$50,990 al año', 'Ohio; toda la ocupación, no esta credencial'],
}

test('the handout fits two pages in either language, on either paper, and with pay in a state too', async ({
  userData,
}) => {
  const forms = (['en', 'es'] as const).flatMap((language) =>
    (['letter', 'a4'] as const).flatMap((paper) =>
      ['', 'oh'].map((state) => ({ language, paper, state, out: `${language}-${paper}-${state}.pdf` })),
    ),
  )
  const lines = forms.map(({ language, paper, state, out }) => `cpc ccs,${language},${paper},${state},${out}`)
  const list = join(userData, 'list.csv')
  writeFileSync(list, ['credentials,lang,paper,state,out', ...lines].join('\n'))
  // Row 68: a window that is never shown may draw no frame.
  const env = { CHROMIUM_HOST_HIDDEN_FRAMES: 'none' }
  const args = [`--handout-batch=${list}`, `--handout-out-dir=${userData}`]
  expect(await runToExit({ userData, env, args })).toMatchObject({ code: 0, stderr: '' })

  for (const { language, paper, state, out } of forms) {
    const pdf = await readPdf(join(userData, out))
    expect(pdf.pages, out).toBeLessThanOrEqual(2)
    for (const size of pdf.sizes) {
      expect(Math.abs(size[0] - sizes[paper][0])).toBeLessThanOrEqual(1)
      expect(Math.abs(size[1] - sizes[paper][1])).toBeLessThanOrEqual(1)
    }

    const text = pdf.text.join(' ')
    for (const part of [
      'Certified Professional Coder',
      'Certified Coding Specialist',
      words[language].time,
    ]) {
      expect(text, out).toContain(part)
    }
    if (state) {
      for (const part of inOhio[language]) expect(text, out).toContain(part)
      // Beside the national figure.
      expect(text).toContain('$51,140')
    }
    for (const [place, page] of pdf.text.entries()) {
      expect(page).toContain(words[language].page(place + 1, pdf.pages))
      expect(page).toContain(words[language].check)
      expect(page).toContain(words[language].edition)
      expect(page).toContain('CPC')
      expect(page).toContain('CCS')
    }

    // Each number beside a value is a source below, and each source says from when it is.
    const [, sourceList = ''] = text.split(words[language].sources)
    const sources = numbered(sourceList)
    expect(sources.length).toBeGreaterThan(20)
    for (const source of sources) expect(source).toMatch(words[language].dated)

    expect(pdf.title).toContain('CPC')
    expect(pdf.language).toBe(language)
    expect(pdf.outline.length).toBeGreaterThan(1)
    expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TR', 'TH', 'TD']))
    // One ink: text that is not grey, and nothing that only colour tells apart.
    for (const colour of pdf.colours) expect(colour).toMatch(/^#(..)\1\1$/)
    expect(pdf.fontSizes[0]).toBeCloseTo(20, 0)
    // The smallest is the raised number of a source; what is read as text has 9 points and more.
    expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(9)
    expect(pdf.fontSizes).toContain(15)
    expect(pdf.fontSizes.some((size) => size === 11 || size === 12)).toBe(true)
  }
})

test('a handout says of a credential that nobody could confirm it', async ({ userData }) => {
  const out = join(userData, 'handout.pdf')
  const run = await runToExit({ userData, args: ['--handout=cpc,cascc', `--handout-out=${out}`] })
  expect(run).toMatchObject({ code: 0, stderr: '' })
  const pdf = await readPdf(out)
  expect(pdf.text.join(' ')).toContain('Not confirmed that it is offered now')
  for (const colour of pdf.colours) expect(colour).toMatch(/^#(..)\1\1$/)
})

test('the composer saves what it shows, and says where', async ({ page, answer, userData }) => {
  const out = join(userData, 'saved')
  await answer([{ filePath: out }])
  await goTo(page, '/handouts?ids=cpc,ccs')
  await savePdf(page)
  await expect(page.getByRole('main')).toContainText(`${out}.pdf`)
  const pdf = await readPdf(`${out}.pdf`)
  expect(pdf.text.join(' ')).toContain('Certified Coding Specialist')
})

test('the comparison leads to its handout in one tap', async ({ page }) => {
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible()
})

test('changing one’s mind in the dialog saves nothing and alarms nobody', async ({ page, userData }) => {
  await goTo(page, '/handouts?ids=cpc,ccs')
  await savePdf(page)
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(readdirSync(userData).filter((file) => file.endsWith('.pdf'))).toEqual([])
})

test('closing the window while a handout is being saved finishes the file first', async ({
  open,
  userData,
}) => {
  const out = join(userData, 'late.pdf')
  const app = await open({ dialogs: [{ filePath: out }] })
  await goTo(app.page, '/handouts?ids=cpc,ccs')
  await app.page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(app.page.getByRole('main')).toContainText('Saving…')
  expect(await app.close()).toBe(0)
  expect(readdirSync(userData).filter((file) => file.includes('.part'))).toEqual([])
  const pdf = await readPdf(out)
  expect(pdf.text.join(' ')).toContain('Certified Coding Specialist')
})

test('a place that cannot be written says so, and leaves no piece of a file', async ({
  page,
  answer,
  userData,
}) => {
  const out = join(userData, 'taken.pdf')
  mkdirSync(join(out, 'inside'), { recursive: true })
  await answer([{ filePath: out }])
  await goTo(page, '/handouts?ids=cpc,ccs')
  await savePdf(page)
  await expect(page.getByRole('main')).toContainText('FILE_UNWRITABLE')
  expect(readdirSync(userData).filter((file) => file.includes('.part'))).toEqual([])
  expect(existsSync(join(out, 'inside'))).toBe(true)
})
