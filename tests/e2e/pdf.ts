import { readFileSync } from 'node:fs'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of one tag on a page. */
export interface Marked {
  readonly text: string
  /** Font sizes in points. */
  readonly sizes: readonly number[]
  /** Where it stands, in points from the foot and the left edge of the page. */
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** What a test wants to know of a PDF, read by another program than the one that wrote it. */
export interface PdfFacts {
  readonly pages: number
  /** Width and height of each page in points. */
  readonly sizes: readonly (readonly [number, number])[]
  readonly title: string
  readonly language: string
  readonly outline: readonly string[]
  /** Text of each page, spaces folded. */
  readonly text: readonly string[]
  /** The same without what stands above and below the text of every page. */
  readonly body: readonly string[]
  /** The text of each page by the numbers with which its tags refer to it, in the order in which it is drawn. */
  readonly marked: readonly ReadonlyMap<number, Marked>[]
  /** Text that reaches into the margins at the sides, where a printer cannot print, or beyond the page. */
  readonly outside: readonly string[]
  /** Names of the structure elements of the first page. */
  readonly roles: readonly string[]
  /** Every colour that is filled or stroked, as `#rrggbb`. */
  readonly colours: readonly string[]
  /** Font sizes of the text in points, largest first. */
  readonly fontSizes: readonly number[]
}

export function readPdf(path: string): Promise<PdfFacts> {
  return withPdf(readFileSync(path), factsOf)
}

export async function withPdf<T>(bytes: Uint8Array, work: (pdf: PDFDocumentProxy) => Promise<T>): Promise<T> {
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 })
  try {
    return await work(await task.promise)
  } finally {
    await task.destroy()
  }
}

async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const { info } = await pdf.getMetadata()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1)))
  const facts = await Promise.all(pages.map(pageFacts))
  const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
  return {
    pages: pdf.numPages,
    sizes: facts.map(({ size }) => size),
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    outline: titlesIn((await pdf.getOutline()) ?? []),
    text: facts.map(({ text }) => text),
    body: facts.map(({ marked }) => [...marked.values()].map(({ text }) => text).join('')),
    marked: facts.map(({ marked }) => marked),
    outside: facts.flatMap(({ outside }) => outside),
    roles: unique(rolesIn(await pages[0]?.getStructTree())),
    colours: unique(facts.flatMap(({ colours }) => colours)),
    fontSizes: unique(facts.flatMap(({ fontSizes }) => fontSizes)).toSorted((a, b) => b - a),
  }
}

async function pageFacts(page: PDFPageProxy) {
  const { items: all } = await page.getTextContent({ includeMarkedContent: true })
  const items = all.flatMap((item) => ('str' in item ? [item] : []))
  const operators = await page.getOperatorList()
  const { width, height } = page.getViewport({ scale: 1 })
  return {
    size: [Math.round(width), Math.round(height)] as const,
    marked: markedIn(all),
    text: items.map(wordsOf).join('').replace(/\s+/g, ' '),
    fontSizes: items.filter(({ str }) => str.trim() !== '').map(sizeOf),
    outside: items.filter((item) => isOutside(item, width, height)).map(({ str }) => str),
    colours: operators.fnArray.flatMap((operator, place) =>
      operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor
        ? [String((operators.argsArray[place] as unknown[])[0])]
        : [],
    ),
  }
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]
type TextItem = Extract<Item, { str: string }>

const wordsOf = ({ str, hasEOL }: TextItem): string => str + (hasEOL ? ' ' : '')
const sizeOf = ({ height }: TextItem): number => Math.round(height * 10) / 10
const placeOf = ({ transform }: TextItem) => ({ x: Number(transform[4]), y: Number(transform[5]) })

/** Points that many printers leave white at the ends, and what a hand needs at the sides. */
const margin = { side: 36, end: 10 }

function isOutside(item: TextItem, width: number, height: number): boolean {
  if (item.str.trim() === '') return false
  const { x, y } = placeOf(item)
  const isBeside = x < margin.side || x + item.width > width - margin.side
  // Letters reach as far below the line they stand on, and above it.
  const [below, above] = [y - item.height / 4, y + (item.height * 3) / 4]
  return isBeside || below < margin.end || above > height - margin.end
}

function markedIn(items: readonly Item[]): Map<number, Marked> {
  const texts = new Map<number, Marked>()
  const open: number[] = []
  for (const item of items) {
    if ('str' in item) for (const id of open) texts.set(id, joined(texts.get(id), item))
    else if (item.type === 'endMarkedContent') open.pop()
    // "p12R_mc7": the part of the page with number 7.
    else open.push(Number(item.id?.split('_mc')[1] ?? -1))
  }
  for (const [id, { text }] of texts) if (id < 0 || text.trim() === '') texts.delete(id)
  return texts
}

const nowhere = { top: -Infinity, bottom: Infinity, left: Infinity, right: -Infinity }

function joined(before: Marked | undefined, item: TextItem): Marked {
  const { text, sizes, top, bottom, left, right } = before ?? { text: '', sizes: [], ...nowhere }
  const together = text + wordsOf(item)
  if (item.str.trim() === '') return { text: together, sizes, top, bottom, left, right }
  const { x, y } = placeOf(item)
  return {
    text: together,
    sizes: [...sizes, sizeOf(item)],
    top: Math.max(top, y + item.height),
    bottom: Math.min(bottom, y),
    left: Math.min(left, x),
    right: Math.max(right, x + item.width),
  }
}

interface OutlineNode {
  readonly title: string
  readonly items: readonly OutlineNode[]
}

function titlesIn(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ title, items }) => [title, ...titlesIn(items)])
}

function rolesIn(node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return []
  const { role, children } = node as { role?: string; children?: readonly unknown[] }
  return [...(role === undefined ? [] : [role]), ...(children ?? []).flatMap(rolesIn)]
}
