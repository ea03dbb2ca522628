import { readFileSync } from 'node:fs'
import { getDocument, OPS, type PDFDocumentProxy, type PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

interface Picture {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity of each pixel, row by row. */
  readonly data: Uint8Array
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
  /** The same by the numbers with which the tags of the page refer to it. */
  readonly marked: readonly ReadonlyMap<number, string>[]
  /** Names of all structure elements. */
  readonly roles: readonly string[]
  /** Whether there are cells of a table on each page. */
  readonly hasCells: readonly boolean[]
  /** Every colour that is filled or stroked, as `#rrggbb`. */
  readonly colours: readonly string[]
  /** Font sizes of the text in points, largest first. */
  readonly fontSizes: readonly number[]
  /** The QR codes as they are drawn, to be read by a decoder. */
  readonly codes: readonly Picture[]
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
        codes: operators.fnArray.flatMap((operator, place) =>
          operator === OPS.constructPath ? codeIn(operators.argsArray[place] as PathArguments) : [],
        ),
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
    hasCells: facts.map(({ roles }) => roles.includes('TD')),
    colours: unique(facts.flatMap(({ colours }) => colours)),
    codes: facts.flatMap(({ codes }) => codes),
    fontSizes: unique(facts.flatMap(({ fontSizes }) => fontSizes)).toSorted((a, b) => b - a),
  }
}

/** What is painted, and one path of operators and their coordinates. */
type PathArguments = readonly [operator: number, paths: readonly (ArrayLike<number> | null)[]]

/** A QR code is one path of hundreds of squares, a module wide each; whatever else is drawn is none. */
function codeIn([, [path]]: PathArguments): Picture[] {
  if (!path || path.length < 2000) return []
  const [moveTo, lineTo, closePath] = [0, 1, 4]
  const corners: [number, number][] = []
  for (let at = 0; at < path.length; at += path[at] === closePath ? 1 : 3) {
    if (path[at] !== moveTo && path[at] !== lineTo && path[at] !== closePath) return []
    if (path[at] === moveTo) corners.push([path[at + 1] ?? 0, path[at + 2] ?? 0])
  }
  const [pixels, quiet] = [4, 4]
  const modules = Math.max(...corners.flat()) + 1 + quiet
  const width = modules * pixels
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [x, y] of corners) {
    for (let row = y * pixels; row < (y + 1) * pixels; row += 1) {
      const at = (row * width + x * pixels) * 4
      for (let value = at; value < at + pixels * 4; value += 1) if (value % 4 !== 3) data[value] = 0
    }
  }
  return [{ width, height: width, data }]
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
