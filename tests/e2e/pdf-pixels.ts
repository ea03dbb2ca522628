import { readFileSync } from 'node:fs'
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { decodeQRBatch } from 'qr/decode.js'
import { withPdf } from './pdf.ts'

/** A page as a printer without colours shows it. */
export interface GrayPage {
  /** From 0, which is black, to 255, row by row. */
  readonly gray: Uint8Array
  readonly width: number
  /** Pixels in a point. */
  readonly scale: number
  /** Height of the page in points. */
  readonly height: number
  /** The addresses that a camera finds. */
  readonly codes: readonly string[]
  /** Text that is told from its ground by less than 4.5 to 1 (WCAG 1.4.3). */
  readonly faint: readonly string[]
}

/** A window as sharp as a cheap printer; a code's modules are then some pixels wide. */
const dotsPerInch = 150
const scale = dotsPerInch / 72

/** What is really drawn on these pages, counted from 0. */
export function renderGray(path: string, places: readonly number[]): Promise<GrayPage[]> {
  return withPdf(readFileSync(path), async (pdf) => {
    const canvases = pdf.canvasFactory as CanvasFactory
    const pages: GrayPage[] = []
    for (const place of places) pages.push(await grayPage(await pdf.getPage(place + 1), canvases))
    return pages
  })
}

/** As pdf.js provides it outside a browser. */
interface CanvasFactory {
  create(
    width: number,
    height: number,
  ): { readonly canvas: HTMLCanvasElement; readonly context: CanvasRenderingContext2D }
}

async function grayPage(page: PDFPageProxy, canvases: CanvasFactory): Promise<GrayPage> {
  const viewport = page.getViewport({ scale })
  const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)]
  const { canvas, context } = canvases.create(width, height)
  await page.render({ canvas, viewport, background: '#ffffff' }).promise
  const { data } = context.getImageData(0, 0, width, height)
  const gray = new Uint8Array(width * height)
  for (let pixel = 0; pixel < gray.length; pixel += 1) {
    const [red = 0, green = 0, blue = 0] = [data[pixel * 4], data[pixel * 4 + 1], data[pixel * 4 + 2]]
    gray[pixel] = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
  }
  const [found = []] = await decodeQRBatch([{ width, height, data }])
  const drawn = { gray, width, scale, height: viewport.height / scale }
  const { items } = await page.getTextContent()
  return {
    ...drawn,
    codes: found.filter((code) => typeof code === 'string'),
    faint: items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return []
      const [x, y] = [Number(item.transform[4]), Number(item.transform[5])]
      const box = { left: x, right: x + item.width, bottom: y, top: y + item.height }
      return contrastIn(graysIn(drawn, box)) < 4.5 ? [item.str] : []
    }),
  }
}

interface Box {
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly top: number
}

/** The pixels of a part of the page, which is given in points from its foot. */
export function graysIn(
  { gray, width, scale: pixels, height }: Pick<GrayPage, 'gray' | 'width' | 'scale' | 'height'>,
  { left, right, bottom, top }: Box,
): Uint8Array[] {
  const [first, last] = [Math.round((height - top) * pixels), Math.round((height - bottom) * pixels)]
  return Array.from({ length: Math.max(1, last - first) }, (_, row) => {
    const start = (first + row) * width
    return gray.subarray(start + Math.round(left * pixels), start + Math.round(right * pixels))
  })
}

/** Between the ground, which is most of a part, and what is farthest from it. */
export function contrastIn(rows: readonly Uint8Array[]): number {
  const counts = new Uint32Array(256)
  for (const row of rows) for (const value of row) counts[value] = (counts[value] ?? 0) + 1
  const ground = counts.indexOf(Math.max(...counts))
  const farthest = counts.reduce(
    (far, count, value) => (count > 0 && contrast(value, ground) > contrast(far, ground) ? value : far),
    ground,
  )
  return contrast(farthest, ground)
}

/** Of two grays, by WCAG 2. */
export function contrast(one: number, other: number): number {
  const [dark = 0, light = 0] = [one, other].map(luminance).toSorted((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(value: number): number {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
}
