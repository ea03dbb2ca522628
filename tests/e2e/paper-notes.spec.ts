import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { finishPdf } from '../../main/printing/finish-pdf.ts'
import { call, expect, test } from './app.ts'
import { form, readSheet, type Facts, type Form } from './papers.ts'
import { wordsOf } from './pdf-tags.ts'
import { expectSound } from './sound-paper.ts'

/** Emoji of one sign and of several, two scripts from right to left, and marks that turn the direction. */
const strange = 'Ask in the evening 👩‍💻🏽 ☎️ مرحبا بالعالم \u202Eabc\u202C שלום '
const five = ['cpc', 'ccs', 'cic', 'coc', 'crc'] as const

/** Half a page with a word that fits no line, known by its last words. */
const longNote = (place: number): string =>
  `${strange.repeat(45)}\n${'w'.repeat(80)}\nThese are the last words of note ${place + 1}`

async function writeNotes(page: Page, notes: Readonly<Record<string, string>>): Promise<void> {
  for (const [about, body] of Object.entries(notes)) {
    await call(page, 'notes', 'save', { about, body, revision: 0 })
    await call(page, 'notes', 'print', { about, printed: true })
  }
}

/** The file as it would be saved. */
async function printed(
  page: Page,
  folder: string,
  asked: object,
  { lang, paper, large }: Form,
): Promise<Facts> {
  const languages = lang === 'both' ? ['en', 'es'] : [lang]
  const choices = { languages, paper, textSize: large ? 'large' : 'normal' }
  const { value } = (await call(page, 'handouts', 'preview', { ...asked, choices })) as {
    value: { pdf: string }
  }
  const path = join(folder, 'printed.pdf')
  writeFileSync(path, await finishPdf(Buffer.from(value.pdf, 'base64')))
  return await readSheet(path)
}

for (const one of [form('en', 'letter'), form('es', 'a4', true), form('both', 'letter')]) {
  const isWide = !one.large
  test(`five credentials with long notes in any script stay whole and on the page: ${one.lang}`, async ({
    page,
    userData,
  }) => {
    await writeNotes(page, Object.fromEntries(five.map((id, place) => [id, longNote(place)])))
    const pdf = await printed(page, userData, { kind: 'comparison', ids: five }, one)
    expectSound(pdf, { ...one, isWide })
    // As it is read out, wherever lines and pages break.
    const said = (pdf.tags ? wordsOf(pdf.tags) : '').replaceAll(' ', '').normalize('NFKC')
    const times = one.lang === 'both' ? 2 : 1
    for (const place of five.keys()) {
      const lastWords = `${'w'.repeat(80)}Thesearethelastwordsofnote${place + 1}`
      expect(said.split(lastWords)).toHaveLength(times + 1)
    }
    // The engine writes letters that join in the order in which they are seen.
    const joining = ['مرحبا', 'بالعالم'].map((word) => Array.from(word).toReversed().join(''))
    for (const sign of ['👩', '💻', '☎', 'שלום', ...joining]) expect(said).toContain(sign)
    // Signs in one ink, of a font that comes with the app.
    expect(pdf.fonts.some((name) => /NotoEmoji/.test(name))).toBe(true)
    expect(pdf.fonts.filter((name) => /Color/i.test(name))).toEqual([])
  })
}

test('a note stands on a counselor sheet too, with its letter at what it is about', async ({
  page,
  userData,
}) => {
  await writeNotes(page, { 'cpc:exam-time': 'Four hours, or more?', ':pass-mark': 'Ask how it is set' })
  const asked = { kind: 'counselor', ids: ['cpc', 'ccs'] }
  const pdf = await printed(page, userData, asked, form('en', 'letter'))
  expectSound(pdf, { ...form('en', 'letter'), isWide: false })
  const said = pdf.text.join(' ')
  expect(said.match(/ note [ab]\b/g)).toHaveLength(2)
  expect(said).toMatch(/[ab]\. CPC, Exam time Four hours, or more\?/)
  expect(said).toMatch(/[ab]\. Pass mark Ask how it is set/)
})
