import { existsSync, mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { expect, goTo, test } from './app.ts'
import { readPdf } from './pdf.ts'

const words = {
  en: {
    time: '4 hours',
    sources: 'Sources',
    page: 'Page 1 of',
    check: 'Check with the issuer before you pay',
  },
  es: { time: '4 horas', sources: 'Fuentes', page: 'Página 1 de', check: 'antes de pagar' },
}
const sizes = { letter: [612, 792], a4: [595, 842] } as const

for (const language of ['en', 'es'] as const) {
  for (const paper of ['letter', 'a4'] as const) {
    test(`the handout fits two pages: ${language}, ${paper}`, async ({ userData }) => {
      const out = join(userData, 'handout.pdf')
      const args = ['--handout=cpc,ccs', `--handout-lang=${language}`, `--handout-paper=${paper}`]
      const run = await runToExit({ userData, args: [...args, `--handout-out=${out}`] })
      expect(run).toMatchObject({ code: 0, stderr: '' })

      const pdf = await readPdf(out)
      expect(pdf.pages).toBeLessThanOrEqual(2)
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
        expect(text).toContain(part)
      }
      expect(text).toContain(words[language].sources)
      expect(text).toContain(words[language].check)
      expect(pdf.text[0]).toContain(words[language].page)
      for (const page of pdf.text) {
        expect(page).toContain('2026')
        expect(page).toContain('CPC')
        expect(page).toContain('CCS')
      }

      expect(pdf.title).toContain('CPC')
      expect(pdf.language).toBe(language)
      expect(pdf.outline.length).toBeGreaterThan(1)
      expect(pdf.roles).toEqual(expect.arrayContaining(['H1', 'Table', 'TR', 'TH', 'TD']))
      // One ink: text that is not grey, and nothing that only colour tells apart.
      for (const colour of pdf.colours) expect(colour).toMatch(/^#(..)\1\1$/)
      expect(pdf.fontSizes[0]).toBeCloseTo(20, 0)
      expect(pdf.fontSizes.filter((size) => size >= 9).length).toBeGreaterThan(1)
    })
  }
}

test('the composer saves what it shows, and says where', async ({ open, userData }) => {
  const out = join(userData, 'saved')
  const { page } = await open({ dialogs: [{ canceled: false, filePath: out }] })
  await goTo(page, '/handouts?ids=cpc,ccs')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main')).toContainText(`${out}.pdf`)
  const pdf = await readPdf(`${out}.pdf`)
  expect(pdf.text.join(' ')).toContain('Certified Coding Specialist')
})

test('the comparison leads to its handout in one tap', async ({ open }) => {
  const { page } = await open()
  await goTo(page, '/compare/cpc,ccs')
  await page.getByRole('link', { name: 'Print as a handout' }).click()
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeVisible()
})

test('changing one’s mind in the dialog saves nothing and alarms nobody', async ({ open, userData }) => {
  const { page } = await open()
  await goTo(page, '/handouts?ids=cpc,ccs')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('button', { name: 'Save as PDF' })).toBeEnabled()
  await expect(page.getByRole('alert')).toHaveCount(0)
  expect(readdirSync(userData).filter((file) => file.endsWith('.pdf'))).toEqual([])
})

test('a place that cannot be written says so, and leaves no piece of a file', async ({ open, userData }) => {
  const out = join(userData, 'taken.pdf')
  mkdirSync(join(out, 'inside'), { recursive: true })
  const { page } = await open({ dialogs: [{ canceled: false, filePath: out }] })
  await goTo(page, '/handouts?ids=cpc,ccs')
  await page.getByRole('button', { name: 'Save as PDF' }).click()
  await expect(page.getByRole('main')).toContainText('FILE_UNWRITABLE')
  expect(readdirSync(userData).filter((file) => file.includes('.part'))).toEqual([])
  expect(existsSync(join(out, 'inside'))).toBe(true)
})
