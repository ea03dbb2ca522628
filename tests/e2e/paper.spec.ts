import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { formatDate, localDate } from '../../domain/text/date.ts'
import { projectRoot } from '../../tools/run.ts'
import { expect, test } from './app.ts'
import { officialPages } from './official-pages.ts'
import {
  allKinds,
  allSheets,
  fileOf,
  form,
  languages,
  makeSheets,
  otherSheets,
  papers,
  readSheet,
  sheetOf,
  sizes,
  type Facts,
  type Kind,
  type Sheet,
} from './papers.ts'
import { unlevelIn } from './facing.ts'
import { contrast, contrastIn, renderGray } from './pdf-pixels.ts'
import { tagsOf, wordsOf, type Tag } from './pdf-tags.ts'
import { barsIn, partsOfBar } from './printed-bars.ts'
import { expectSound } from './sound-paper.ts'

let folder = ''
let official: Awaited<ReturnType<typeof officialPages>>
const read = new Map<string, Promise<Facts>>()

/** Each file is read once. */
function factsOf(sheet: Sheet): Promise<Facts> {
  const facts = read.get(sheet.name) ?? readSheet(join(folder, fileOf(sheet)))
  read.set(sheet.name, facts)
  return facts
}

/** "QR code of https://…" */
const addressOfCode = /^(?:QR code of|Código QR de) (\S+)$/

const codesIn = (tags: Tag | undefined): Tag[] =>
  tags ? tagsOf(tags, 'Figure').filter(({ alternative }) => addressOfCode.test(alternative)) : []

/** What each language says, as it is read out. */
const articlesIn = ({ tags }: Facts): string[] =>
  tags ? tagsOf(tags, 'Art').map((article) => wordsOf(article).replaceAll(' ', '')) : []

/** What is kept beside the tests, or with `UPDATE_GOLDEN` is to be kept from now on. */
function expectGolden(file: string, text: string): void {
  const golden = join(projectRoot, 'tests/golden', file)
  if (process.env['UPDATE_GOLDEN'] !== undefined) writeFileSync(golden, text)
  expect(text).toBe(readFileSync(golden, 'utf8'))
}

test.describe.configure({ mode: 'serial' })

test.beforeAll(async () => {
  test.setTimeout(240_000)
  folder = mkdtempSync(join(tmpdir(), 'credential-compass-paper-'))
  await makeSheets(folder)
  official = await officialPages()
})

test.afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

for (const sheet of allSheets) {
  test(`it is sound paper: ${sheet.name}`, async () => expectSound(await factsOf(sheet), sheet))
}

for (const kind of allKinds) {
  const inForms = languages.flatMap((lang) =>
    papers.flatMap((paper) => sizes.map((large) => sheetOf(kind, form(lang, paper, large)))),
  )

  test(`${kind} has a code for each official page and its address, in every form`, async () => {
    const pages = official[kind]
    expect(pages.length).toBeGreaterThan(0)
    for (const sheet of inForms) {
      const { text, tags } = await factsOf(sheet)
      const printed = text.join('').replaceAll(' ', '')
      for (const page of pages) expect(printed).toContain(page.replace(/^https:\/\//, '').replace(/\/$/, ''))
      const codes = codesIn(tags).flatMap(({ alternative }) => addressOfCode.exec(alternative)?.[1] ?? [])
      expect(codes.toSorted()).toEqual(sheet.lang === 'both' ? pages.flatMap((page) => [page, page]) : pages)
    }
  })

  test(`without colours each word of ${kind} stands out, and a camera finds its official pages`, async () => {
    const sheet = sheetOf(kind, form('en', 'letter'))
    const places = new Set(codesIn((await factsOf(sheet)).tags).map(({ page }) => page))
    const pages = await renderGray(join(folder, fileOf(sheet)), [...places])
    expect(pages.flatMap(({ faint }) => faint)).toEqual([])
    expect(pages.flatMap(({ codes }) => codes).toSorted()).toEqual(official[kind])
  })

  test(`${kind} in two languages reads in each as it does alone`, async () => {
    const both = await factsOf(sheetOf(kind, form('both', 'letter', true)))
    for (const [place, lang] of (['en', 'es'] as const).entries()) {
      // It has the words that either language uses, in the order of the first.
      if (kind === 'glossary') continue
      const alone = await factsOf(sheetOf(kind, form(lang, 'letter', true)))
      expect(articlesIn(both)[place]).toBe(articlesIn(alone)[0])
    }
  })

  test(`${kind} in two languages has each row and heading beside the same in the other`, async () => {
    // In large print what no page should cut can be higher than one, and is then cut where its own words allow.
    const cut = new Set<Kind>(['pathway', 'counselor', 'worksheet'])
    for (const large of cut.has(kind) ? [false] : sizes) {
      const { tags } = await factsOf(sheetOf(kind, form('both', 'letter', large)))
      // A line or less: words can stand in the middle of a row, and where a page cuts what runs on, its end stays empty.
      expect(unlevelIn(tags, large ? 24 : 12)).toEqual([])
    }
  })

  test(`${kind} has as many pages on A4 as on Letter`, async () => {
    for (const lang of languages) {
      for (const large of sizes) {
        const [letter, a4] = await Promise.all(
          papers.map(async (paper) => (await factsOf(sheetOf(kind, form(lang, paper, large)))).pages),
        )
        expect(letter, `${lang}, ${large ? 'large print' : 'normal'}`).toBe(a4)
      }
    }
  })

  for (const lang of ['en', 'es'] as const) {
    test(`${kind} reads in this order: ${lang}`, async () => {
      const { text } = await factsOf(sheetOf(kind, form(lang, 'letter')))
      // The day of the test is not that of the golden text; the edition's is.
      const today = `${lang === 'en' ? 'Printed' : 'Impreso el'} ${formatDate(localDate(new Date()), lang)}`
      const said = text.map((page) => inLines(page.replaceAll(today, 'PRINTED TODAY'))).join('\n\n')
      expectGolden(`${kind}.${lang}.txt`, `${said}\n`)
    })
  }
}

test('no sheet takes another number of pages than it did', async () => {
  // On A4 it takes as many.
  const counted = allSheets.filter(({ paper }) => paper === 'letter')
  const lines = await Promise.all(
    counted.map(async (sheet) => `${(await factsOf(sheet)).pages} ${sheet.name}`),
  )
  expectGolden('pages.txt', `${lines.join('\n')}\n`)
})

test('the comparison of two fits two sides in either language', async () => {
  for (const lang of ['en', 'es'] as const) {
    for (const paper of papers) {
      expect((await factsOf(sheetOf('comparison', form(lang, paper)))).pages).toBeLessThanOrEqual(2)
    }
  }
})

for (const sheet of otherSheets.filter(
  ({ about, lang, large }) => !about['kind'] && lang !== 'both' && !large,
)) {
  test(`it fits two sides, names what was left out and keeps what must stay: ${sheet.name}`, async () => {
    const { pages, text } = await factsOf(sheet)
    const said = text.join(' ')
    expect(pages).toBe(2)
    expect(said).toMatch(
      sheet.lang === 'en'
        ? /Left out so that it fits: .*(Length of a cycle|all of “Upkeep”)/
        : /Se omitió para que quepa: .*(Duración del ciclo|todo el grupo «Mantenimiento»)/,
    )
    expect(said).toContain(sheet.lang === 'en' ? 'Required to sit ' : 'Requisitos para tomarlo ')
  })
}

test('a blank worksheet has lines for what nobody has named yet', async () => {
  const empty = otherSheets.filter(
    ({ about }) => about['kind'] === 'worksheet-blank' && !about['credentials'],
  )
  for (const sheet of empty) {
    const said = (await factsOf(sheet)).text.join(' ')
    expect(said.match(sheet.lang === 'en' ? /\bOption\b/g : /\bOpción\b/g)?.length).toBeGreaterThan(1)
  }
})

test('without colours the bars of a result are told from what missing answers may add', async () => {
  const sheet = sheetOf('worksheet', form('en', 'letter'))
  const { tags } = await factsOf(sheet)
  const bars = (tags ? barsIn(tags) : []).filter(({ page }, _, [first]) => page === first?.page)
  expect(bars.length).toBeGreaterThan(1)
  const [page] = await renderGray(join(folder, fileOf(sheet)), [bars[0]?.page ?? 0])
  for (const bar of bars) {
    const { scored, open, rest } = page ? partsOfBar(page, bar) : { scored: [], open: [], rest: [] }
    const lightest = Math.max(...scored.flatMap((row) => [...row]))
    // A bar is dark throughout; what may be added is lines on paper; behind it there is paper.
    expect(contrast(lightest, 255)).toBeGreaterThanOrEqual(3)
    expect(contrastIn(open)).toBeGreaterThanOrEqual(3)
    expect(contrast(lightest, Math.max(...open.flatMap((row) => [...row])))).toBeGreaterThanOrEqual(3)
    expect(contrastIn(rest)).toBeLessThan(1.1)
  }
})

/** A sentence a line, so that a difference shows where it is. */
function inLines(text: string): string {
  return text.trim().replaceAll(/([.:!?]) (?=\p{Lu})/gu, '$1\n')
}
