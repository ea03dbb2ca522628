import { readFileSync } from 'node:fs'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

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
  /** The same by the numbers with which the tags of the page refer to it. */
  readonly marked: readonly ReadonlyMap<number, string>[]
  /** Names of all structure elements. */
  readonly roles: readonly string[]
  /** Every colour that is filled or stroked, as `#rrggbb`. */
  readonly colours: readonly string[]
  /** Font sizes of the text in points, largest first. */
  readonly fontSizes: readonly number[]
}

export async function readPdf(path: string): Promise<PdfFacts> {
  const task = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 })
  const pdf = await task.promise
  try {
    return await factsOf(pdf)
  } finally {
    await task.destroy()
  }
}

async function factsOf(pdf: PDFDocumentProxy): Promise<PdfFacts> {
  const { info } = await pdf.getMetadata()
  const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, place) => pdf.getPage(place + 1)))
  const facts = await Promise.all(
    pages.map(async (page) => {
      const content = await page.getTextContent()
      const items = content.items.flatMap((item) => ('str' in item ? [item] : []))
      const marked = markedIn((await page.getTextContent({ includeMarkedContent: true })).items)
      const operators = await page.getOperatorList()
      const { width, height } = page.getViewport({ scale: 1 })
      return {
        size: [Math.round(width), Math.round(height)] as const,
        marked,
        text: items
          .map(({ str, hasEOL }) => str + (hasEOL ? ' ' : ''))
          .join('')
          .replace(/\s+/g, ' '),
        fontSizes: items
          .filter(({ str }) => str.trim() !== '')
          .map(({ height: size }) => Math.round(size * 10) / 10),
        roles: rolesIn(await page.getStructTree()),
        colours: operators.fnArray.flatMap((operator, place) =>
          operator === OPS.setFillRGBColor || operator === OPS.setStrokeRGBColor
            ? [String((operators.argsArray[place] as unknown[])[0])]
            : [],
        ),
      }
    }),
  )
  const unique = <T>(values: readonly T[]): T[] => [...new Set(values)]
  return {
    pages: pdf.numPages,
    sizes: facts.map(({ size }) => size),
    title: String(Reflect.get(info, 'Title')),
    language: String(Reflect.get(info, 'Language')),
    outline: titlesIn((await pdf.getOutline()) ?? []),
    text: facts.map(({ text }) => text),
    marked: facts.map(({ marked }) => marked),
    roles: unique(facts.flatMap(({ roles }) => roles)),
    colours: unique(facts.flatMap(({ colours }) => colours)),
    fontSizes: unique(facts.flatMap(({ fontSizes }) => fontSizes)).toSorted((a, b) => b - a),
  }
}

type Item = Awaited<ReturnType<PDFPageProxy['getTextContent']>>['items'][number]

function markedIn(items: readonly Item[]): Map<number, string> {
  const texts = new Map<number, string>()
  const open: number[] = []
  for (const item of items) {
    if ('str' in item) {
      for (const id of open) texts.set(id, (texts.get(id) ?? '') + item.str)
    } else if (item.type === 'endMarkedContent') open.pop()
    // "p12R_mc7": the part of the page with number 7.
    else open.push(Number(item.id?.split('_mc')[1] ?? -1))
  }
  return texts
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
