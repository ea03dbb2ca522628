import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDate, localDate } from '../../domain/text/date.ts'
import { worksheetFileText } from '../../domain/worksheet/file.ts'
import { runToExit } from '../../tools/chromium-host/index.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, test } from './app.ts'
import { decided } from './decided.ts'
import { readPdf, type PdfFacts } from './pdf.ts'
import { readStructure, type PdfStructure } from './pdf-structure.ts'

/** Every kind, as the command line names what it is about. */
const kinds = {
  comparison: { credentials: 'cpc ccs' },
  profile: { credentials: 'cpc' },
  together: { credentials: 'cpc ccs' },
  pathway: { from: 'no-experience', to: 'hospital-inpatient' },
  'study-plan': { credentials: 'ccs', start: '2030-01-07', hours: '8' },
  counselor: { credentials: 'cpc ccs' },
  glossary: { credentials: 'cpc ccs' },
  worksheet: { file: 'decided.json' },
  'worksheet-blank': { file: 'decided.json' },
} as const
type Kind = keyof typeof kinds

const forms = [
  { lang: 'en', paper: 'letter', large: false },
  { lang: 'en', paper: 'a4', large: false },
  { lang: 'es', paper: 'letter', large: false },
  { lang: 'es', paper: 'a4', large: false },
  { lang: 'both', paper: 'letter', large: false },
  { lang: 'both', paper: 'a4', large: false },
  { lang: 'en', paper: 'letter', large: true },
  { lang: 'es', paper: 'a4', large: true },
] as const
type Form = (typeof forms)[number]

const sizes = { letter: [612, 792], a4: [595, 842] } as const
const words = {
  en: { page: 'Page 1 of', check: 'Check with the issuer before you pay' },
  es: { page: 'Página 1 de', check: 'Confirme con la entidad emisora antes de pagar' },
}
/** With tables, whose heads stand on every page that has rows. */
const heads: Partial<Record<Kind, readonly string[]>> = {
  comparison: ['CPC', 'CCS'],
  counselor: ['CPC', 'CCS'],
}

const nameOf = (kind: Kind, { lang, paper, large }: Form): string =>
  `${kind}-${lang}-${paper}${large ? '-large' : ''}.pdf`

let folder = ''
const read = new Map<string, Promise<PdfFacts & PdfStructure>>()

/** The file of this kind and form, read once. */
function factsOf(kind: Kind, form: Form): Promise<PdfFacts & PdfStructure> {
  const name = nameOf(kind, form)
  const path = join(folder, name)
  const facts =
    read.get(name) ??
    readPdf(path).then(async (pdf) => ({ ...pdf, ...(await readStructure(readFileSync(path), pdf.marked)) }))
  read.set(name, facts)
  return facts
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'credential-compass-paper-'))
  const columns = [
    'kind',
    'credentials',
    'from',
    'to',
    'start',
    'hours',
    'file',
    'lang',
    'paper',
    'large-print',
    'out',
  ]
  const lines = (Object.keys(kinds) as Kind[]).flatMap((kind) =>
    forms.map((form) => {
      const values: Readonly<Record<string, string>> = {
        ...kinds[kind],
        kind,
        lang: form.lang,
        paper: form.paper,
        'large-print': form.large ? 'yes' : '',
        out: nameOf(kind, form),
      }
      return columns.map((column) => values[column] ?? '').join(',')
    }),
  )
  writeFileSync(join(folder, 'decided.json'), worksheetFileText(decided))
  const list = join(folder, 'list.csv')
  writeFileSync(list, [columns.join(','), ...lines].join('\n'))
  const args = [`--handout-batch=${list}`, `--handout-out-dir=${folder}`]
  const run = await runToExit({ userData: join(folder, 'data'), args }, { ends: false })
  expect(run, run.stderr).toMatchObject({ code: 0 })
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

for (const kind of Object.keys(kinds) as Kind[]) {
  for (const form of forms) {
    const { lang, paper, large } = form
    const isWide = lang === 'both'
    const size = large ? 'large print' : 'normal'

    test(`${kind} is sound paper: ${lang}, ${paper}, ${size}`, async () => {
      const pdf = await factsOf(kind, form)
      const [width, height] = isWide ? sizes[paper].toReversed() : sizes[paper]
      for (const [w, h] of pdf.sizes) {
        expect(Math.abs(w - (width ?? 0))).toBeLessThanOrEqual(1)
        expect(Math.abs(h - (height ?? 0))).toBeLessThanOrEqual(1)
      }
      const language = lang === 'es' ? 'es' : 'en'
      for (const [place, text] of pdf.text.entries()) {
        // More than the lines that stand on every page.
        expect(text.length).toBeGreaterThan(250)
        expect(text).toContain(words[language].check)
        expect(text).toContain(words[language].page.replace('1', String(place + 1)))
        if (lang === 'both') expect(text).toContain(words.es.page.replace('1', String(place + 1)))
      }
      expect(pdf.split).toBe(0)
      expect(pdf.missingFonts).toEqual([])
      expect(pdf.language).toBe(language)
      expect(pdf.title.length).toBeGreaterThan(5)
      expect(pdf.outline.length).toBeGreaterThan(1)
      expect(pdf.roles).toContain('H1')
      expect(pdf.xmp).toContain(`<rdf:li>${language}</rdf:li>`)
      expect(`${pdf.creator} ${pdf.producer} ${pdf.xmp}`).not.toMatch(/Mozilla|Chrom|Skia|pdfuaid/)
      for (const colour of pdf.colours) expect(readsOnWhite(colour)).toBe(true)
      expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(large ? 18 : 9)
      const repeated = large || isWide ? undefined : heads[kind]
      if (repeated) {
        expect(pdf.roles).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']))
        for (const head of repeated) expect(pdf.text[1]?.slice(0, 200)).toContain(head)
      }
    })
  }

  test(`${kind} has as many pages on A4 as on Letter`, async () => {
    for (const lang of ['en', 'es', 'both'] as const) {
      const [letter, a4] = await Promise.all(
        forms
          .filter((form) => form.lang === lang && !form.large)
          .map(async (form) => (await factsOf(kind, form)).pages),
      )
      expect(letter).toBe(a4)
    }
  })

  for (const lang of ['en', 'es'] as const) {
    test(`${kind} reads in this order: ${lang}`, async () => {
      const form = forms.find((one) => one.lang === lang && one.paper === 'letter' && !one.large)
      const { text } = await factsOf(kind, form ?? forms[0])
      // The day of the test is not that of the golden text; the edition's is.
      const today = `${lang === 'en' ? 'Printed' : 'Impreso el'} ${formatDate(localDate(new Date()), lang)}`
      const said = text.map((page) => inLines(page.replaceAll(today, 'PRINTED TODAY'))).join('\n\n')
      const golden = join(projectRoot, 'tests/golden', `${kind}.${lang}.txt`)
      if (process.env['UPDATE_GOLDEN'] !== undefined) {
        mkdirSync(join(golden, '..'), { recursive: true })
        writeFileSync(golden, `${said}\n`)
      }
      expect(`${said}\n`).toBe(readFileSync(golden, 'utf8'))
    })
  }
}

test('the comparison of two fits two sides in either language', async () => {
  for (const form of forms.filter(({ lang, large }) => lang !== 'both' && !large)) {
    expect((await factsOf('comparison', form)).pages).toBeLessThanOrEqual(2)
  }
})

/** Grey alone, and 4.5:1 on white; or white itself, which is ground. */
function readsOnWhite(colour: string): boolean {
  const [, channel] = /^#(..)\1\1$/.exec(colour) ?? []
  if (channel === undefined) return false
  const value = Number.parseInt(channel, 16) / 255
  const luminance = value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  return value === 1 || 1.05 / (luminance + 0.05) >= 4.5
}

/** A sentence a line, so that a difference shows where it is. */
function inLines(text: string): string {
  return text.trim().replaceAll(/([.:!?]) (?=\p{Lu})/gu, '$1\n')
}
