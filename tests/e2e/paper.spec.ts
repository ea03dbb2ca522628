import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { decodeQR } from 'qr/decode.js'
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
const facingLarge = { lang: 'both', paper: 'letter', large: true } as const
type Form = (typeof forms)[number] | typeof facingLarge

/**
 * Facing and in large letters, all the evidence takes some ninety pages, which nobody prints, and a step of a path can
 * be as high as a page, so that with its heading it needs two.
 */
const formsOf = (kind: Kind): readonly Form[] =>
  kind === 'counselor' || kind === 'pathway' ? forms : [...forms, facingLarge]

const sizes = { letter: [612, 792], a4: [595, 842] } as const
const words = {
  en: { page: 'Page 1 of', check: 'Check with the issuer before you pay' },
  es: { page: 'Página 1 de', check: 'Confirme con la entidad emisora antes de pagar' },
}
/** What stands over a table; of those kinds whose table is longer than a page. */
const heads: Partial<Record<Kind, Readonly<Record<'en' | 'es', string>>>> = {
  comparison: { en: 'CPC CCS', es: 'CPC CCS' },
  counselor: { en: 'CPC CCS', es: 'CPC CCS' },
  profile: { en: 'Fact CPC', es: 'Dato CPC' },
  together: { en: 'CPC alone CCS alone Both together', es: 'CPC sola CCS sola Las dos juntas' },
  'study-plan': { en: 'Week, from What to study', es: 'Semana, desde Qué estudiar' },
}

const nameOf = (kind: Kind, { lang, paper, large }: Form): string =>
  `${kind}-${lang}-${paper}${large ? '-large' : ''}.pdf`

/** More than two beside each other, each in two forms. */
const many = ['cpc ccs cic', 'cpc ccs cic coc', 'cpc ccs cic coc crc'] as const
const manyForms = [
  { lang: 'en', paper: 'a4' },
  { lang: 'es', paper: 'letter' },
] as const
const manyName = (credentials: string, lang: string): string =>
  `${credentials.replaceAll(' ', '-')}-${lang}.pdf`

let folder = ''
const read = new Map<string, Promise<PdfFacts & PdfStructure>>()

/** The file of this kind and form. */
const factsOf = (kind: Kind, form: Form): Promise<PdfFacts & PdfStructure> => readFacts(nameOf(kind, form))

/** Each file is read once. */
function readFacts(name: string): Promise<PdfFacts & PdfStructure> {
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
    formsOf(kind).map((form) => {
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
  const wide = many.flatMap((credentials) =>
    manyForms.map(({ lang, paper }) => {
      const values: Readonly<Record<string, string>> = {
        credentials,
        lang,
        paper,
        out: manyName(credentials, lang),
      }
      return columns.map((column) => values[column] ?? '').join(',')
    }),
  )
  writeFileSync(join(folder, 'decided.json'), worksheetFileText(decided))
  const list = join(folder, 'list.csv')
  writeFileSync(list, [columns.join(','), ...lines, ...wide].join('\n'))
  const args = [`--handout-batch=${list}`, `--handout-out-dir=${folder}`]
  const run = await runToExit({ userData: join(folder, 'data'), args }, { ends: false })
  expect(run, run.stderr).toMatchObject({ code: 0 })
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

for (const kind of Object.keys(kinds) as Kind[]) {
  for (const form of formsOf(kind)) {
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
      // One ink: nothing is told by a colour, which grey paper would not show.
      expect(pdf.colours.toSorted()).toEqual(['#000000', '#ffffff'])
      expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(large ? 18 : 9)
      const repeated = large || isWide ? undefined : heads[kind]?.[language]
      if (repeated !== undefined) {
        expect(pdf.roles).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD']))
        for (const [place, text] of pdf.text.entries()) {
          const [before = '', ...rest] = text.split(repeated)
          // Below the two lines that stand on every page, and nothing of the table above it.
          if (place > 0 && pdf.hasCells[place])
            expect(rest.length > 0 && before.length < 220, before).toBe(true)
        }
      }
    })
  }

  test(`${kind} has codes that lead to the addresses printed beside them`, async () => {
    const { codes, text } = await factsOf(kind, forms[0])
    const printed = text.join('').replaceAll(' ', '')
    expect(codes.length).toBeGreaterThan(0)
    for (const code of codes) {
      const address = decodeQR({ ...code })
      expect(printed).toContain(address.replace(/^https:\/\//, '').replace(/\/$/, ''))
    }
  })

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

for (const credentials of many) {
  test(`${credentials} fit two sides, which name what was left out and keep what must stay`, async () => {
    for (const { lang, paper } of manyForms) {
      const { pages, text, fontSizes, split } = await readFacts(manyName(credentials, lang))
      const said = text.join(' ')
      expect(pages, `${lang}, ${paper}`).toBe(2)
      expect(said).toMatch(
        lang === 'en'
          ? /Left out so that it fits: .*Length of a cycle/
          : /Se omitió para que quepa: .*Duración del ciclo/,
      )
      expect(said).toContain(lang === 'en' ? 'Required to sit ' : 'Requisitos para tomarlo ')
      expect(Math.min(...fontSizes)).toBeGreaterThanOrEqual(9)
      expect(split).toBe(0)
    }
  })
}

/** A sentence a line, so that a difference shows where it is. */
function inLines(text: string): string {
  return text.trim().replaceAll(/([.:!?]) (?=\p{Lu})/gu, '$1\n')
}
