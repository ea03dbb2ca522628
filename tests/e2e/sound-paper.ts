import { expect } from './app.ts'
import type { Facts, Sheet } from './papers.ts'
import { cellSizes, misplacedIn, splitIn, tableFaults } from './pdf-structure.ts'
import { tagsOf } from './pdf-tags.ts'

type Form = Omit<Sheet, 'name' | 'about'>

const sizes = { letter: [612, 792], a4: [595, 842] } as const
const words = {
  en: { page: 'Page 1 of', check: 'Check with the issuer before you pay' },
  es: { page: 'Página 1 de', check: 'Confirme con la entidad emisora antes de pagar' },
}

/** Points of text on one page, by the rules of `print.css`; a part stays with the heading above it, which takes some. */
const heights = { upright: { normal: 9.8, large: 9.2 }, wide: { normal: 7.06, large: 6.7 } }
const heading = 40

/** What holds of a file of this form, whatever it is about. */
export function expectSound(pdf: Facts, sheet: Form): void {
  const { lang, large, isWide } = sheet
  const language = lang === 'es' ? 'es' : 'en'
  expectPages(pdf, sheet)
  expect(pdf.missingFonts).toEqual([])
  // One ink: nothing is told by a colour, which grey paper would not show.
  expect(pdf.colours.toSorted()).toEqual(['#000000', '#ffffff'])
  expect(Math.min(...pdf.fontSizes)).toBeGreaterThanOrEqual(large ? 18 : 9)
  expect(`${pdf.creator} ${pdf.producer} ${pdf.xmp}`).not.toMatch(/Mozilla|Chrom|Skia|pdfuaid/)
  expect(pdf.xmp).toContain(`<rdf:li>${language}</rdf:li>`)
  expect(pdf.title.length).toBeGreaterThan(5)
  expect(pdf.isTitleShown).toBe(true)
  expect(pdf.language).toBe(language)
  expect(pdf.outline.length).toBeGreaterThan(1)
  expect(pdf.roles).toContain('H1')

  const { tags } = pdf
  if (!tags) throw new Error('There are no tags')
  // The second article is in another language than the document.
  expect(tagsOf(tags, 'Art').map((article) => article.language)).toEqual(lang === 'both' ? ['', 'es'] : [''])
  expect(tagsOf(tags, 'Figure').map(({ alternative }) => alternative)).not.toContain('')
  expect(misplacedIn(tags)).toEqual([])
  expect(tableFaults(tags)).toEqual([])
  expect(Math.min(...cellSizes(tags))).toBeGreaterThanOrEqual(large ? 18 : 11)
  const room = heights[isWide ? 'wide' : 'upright'][large ? 'large' : 'normal'] * 72
  expect(splitIn(tags, room - heading)).toEqual([])
}

function expectPages(pdf: Facts, { lang, paper, isWide }: Form): void {
  const [width, height] = isWide ? sizes[paper].toReversed() : sizes[paper]
  for (const [w, h] of pdf.sizes) {
    expect(Math.abs(w - (width ?? 0))).toBeLessThanOrEqual(1)
    expect(Math.abs(h - (height ?? 0))).toBeLessThanOrEqual(1)
  }
  for (const [place, text] of pdf.text.entries()) {
    for (const one of lang === 'both' ? (['en', 'es'] as const) : [lang]) {
      expect(text).toContain(words[one].check)
      expect(text).toContain(words[one].page.replace('1', String(place + 1)))
    }
  }
  // More than what stands on every page.
  for (const body of pdf.body) expect(body.trim().length).toBeGreaterThan(100)
  expect(pdf.outside).toEqual([])
}
