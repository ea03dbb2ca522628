import type { PrintToPDFOptions } from 'electron'
import type { CDPSession } from 'playwright-core'
import { checkKeys } from './strict.ts'

/** Width and height in inches, as Electron rounds them (row 74). */
const PAPERS: Readonly<Record<string, readonly [number, number]>> = {
  letter: [8.5, 11],
  legal: [8.5, 14],
  tabloid: [11, 17],
  ledger: [17, 11],
  a0: [33.1, 46.8],
  a1: [23.4, 33.1],
  a2: [16.54, 23.4],
  a3: [11.7, 16.54],
  a4: [8.27, 11.7],
  a5: [5.83, 8.27],
  a6: [4.13, 5.83],
}

const KINDS = {
  landscape: 'boolean',
  displayHeaderFooter: 'boolean',
  printBackground: 'boolean',
  scale: 'number',
  pageSize: 'string or object',
  margins: 'object',
  pageRanges: 'string',
  headerTemplate: 'string',
  footerTemplate: 'string',
  preferCSSPageSize: 'boolean',
  generateTaggedPDF: 'boolean',
  generateDocumentOutline: 'boolean',
} as const satisfies Record<keyof PrintToPDFOptions, string>

/** Row 72. */
function checkKinds(options: object): void {
  checkKeys('printToPDF option', options, Object.keys(KINDS))
  for (const [name, kind] of Object.entries(KINDS)) {
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined && !kind.split(' or ').includes(typeof value)) {
      throw new TypeError(`${name} must be ${kind}`)
    }
  }
}

function paperOf(pageSize: PrintToPDFOptions['pageSize'] = 'Letter'): readonly [number, number] {
  if (typeof pageSize === 'string') {
    const paper = PAPERS[pageSize.toLowerCase()]
    if (!paper) throw new Error(`Invalid pageSize ${pageSize}`)
    return paper
  }
  if (!pageSize.height || !pageSize.width) {
    throw new Error('height and width properties are required for pageSize')
  }
  return [pageSize.width, pageSize.height]
}

/** Row 70: inches, 0.4 by default. */
function marginsOf(margins: PrintToPDFOptions['margins'] = {}) {
  checkKeys('printToPDF margins', margins, ['top', 'bottom', 'left', 'right'])
  const { top = 0.4, bottom = 0.4, left = 0.4, right = 0.4 } = margins
  for (const value of [top, bottom, left, right]) {
    if (typeof value !== 'number') throw new TypeError('margins must be numbers, in inches')
  }
  return { top, bottom, left, right }
}

function toChromium(options: PrintToPDFOptions) {
  checkKinds(options)
  const [paperWidth, paperHeight] = paperOf(options.pageSize)
  const { top, bottom, left, right } = marginsOf(options.margins)
  if (top + bottom > paperHeight || left + right > paperWidth) {
    throw new Error('margins must be less than or equal to pageSize')
  }
  // Row 71: left out, these would be Chromium's choice.
  return {
    landscape: options.landscape ?? false,
    displayHeaderFooter: options.displayHeaderFooter ?? false,
    printBackground: options.printBackground ?? false,
    scale: options.scale ?? 1,
    paperWidth,
    paperHeight,
    marginTop: top,
    marginBottom: bottom,
    marginLeft: left,
    marginRight: right,
    pageRanges: options.pageRanges ?? '',
    headerTemplate: options.headerTemplate ?? '',
    footerTemplate: options.footerTemplate ?? '',
    preferCSSPageSize: options.preferCSSPageSize ?? false,
    generateTaggedPDF: options.generateTaggedPDF ?? false,
    generateDocumentOutline: options.generateDocumentOutline ?? false,
  }
}

/** Row 73: one job at a time, so that a hung one blocks those behind it. */
export function makePrinter(cdp: Promise<CDPSession>, isLoaded: () => boolean) {
  let last: Promise<unknown> = Promise.resolve()

  async function print(settings: ReturnType<typeof toChromium>): Promise<Buffer> {
    try {
      const { data } = await (await cdp).send('Page.printToPDF', settings)
      return Buffer.from(data, 'base64')
    } catch (error) {
      // Row 75.
      const reason = error instanceof Error ? error.message.replace(/^.*Protocol error \(.*?\): /, '') : ''
      const prefix = /invalid|range|exceeds/i.test(reason)
        ? 'Invalid print parameters'
        : 'Failed to generate PDF'
      throw new Error(`${prefix}: ${reason}`, { cause: error })
    }
  }

  return async (options: PrintToPDFOptions): Promise<Buffer> => {
    if (typeof options !== 'object' || options === null) throw new TypeError('printToPDF needs its options')
    const settings = toChromium(options)
    // Row 76: Electron prints a blank page.
    if (!isLoaded()) throw new Error('printToPDF before the page has loaded prints a blank page')
    const job = last.then(() => print(settings))
    last = job.catch(() => {})
    return job
  }
}
