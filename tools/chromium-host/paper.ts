import type { WebContentsPrintOptions } from 'electron'
import type { Page } from 'playwright-core'
import { listPrinters, spool } from './cups.ts'
import { unproven } from './divergences.ts'
import { checkKeys, notImplemented } from './strict.ts'

type Callback = (success: boolean, failureReason: string) => void

const KINDS = {
  silent: 'boolean',
  printBackground: 'boolean',
  deviceName: 'string',
  color: 'boolean',
  margins: 'object',
  landscape: 'boolean',
  scaleFactor: 'number',
  pagesPerSheet: 'number',
  collate: 'boolean',
  copies: 'number',
  pageRanges: 'object',
  duplexMode: 'string',
  dpi: 'object',
  header: 'string',
  footer: 'string',
  pageSize: 'string or object',
  usePrinterDefaultPageSize: 'boolean',
} as const satisfies Record<keyof WebContentsPrintOptions, string>

/** What this host does with paper; any other choice throws rather than being passed over. */
const SIDES = { simplex: 'one-sided', longEdge: 'two-sided-long-edge', shortEdge: 'two-sided-short-edge' }
const MEDIA: Readonly<Record<string, string>> = { Letter: 'na_letter_8.5x11in', A4: 'iso_a4_210x297mm' }
const NAMED = new Set(['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'Legal', 'Letter', 'Tabloid'])

/** Row 78: custom paper is at least 352 microns; names are exact here, other than in `printToPDF`. */
function checkPaper(pageSize: WebContentsPrintOptions['pageSize']): void {
  if (typeof pageSize === 'string') {
    if (!NAMED.has(pageSize)) throw new Error(`Unsupported pageSize: ${pageSize}`)
  } else if (pageSize) {
    if (!pageSize.height || !pageSize.width) {
      throw new Error('height and width properties are required for pageSize')
    }
    if (pageSize.height < 353 || pageSize.width < 353) {
      throw new Error('height and width properties must be minimum 352 microns.')
    }
  }
}

function check(options: WebContentsPrintOptions): void {
  checkKeys('print option', options, Object.keys(KINDS))
  for (const [name, kind] of Object.entries(KINDS)) {
    const value: unknown = Reflect.get(options, name)
    if (value !== undefined && !kind.split(' or ').includes(typeof value)) {
      throw new TypeError(`${name} must be ${kind}`)
    }
  }
  checkPaper(options.pageSize)
  const done = ['silent', 'deviceName', 'copies', 'collate', 'duplexMode', 'pageSize', 'landscape']
  const asked = Object.keys(options)
  const undone = asked.find((name) => ![...done, 'printBackground', 'margins'].includes(name))
  if (undone !== undefined) throw notImplemented(`print option.${undone}`)
  if ((options.margins?.marginType ?? 'default') !== 'default') throw notImplemented('print margins')
  // Row 83: the system's own dialog lets a visitor save files.
  if (options.silent !== true) throw notImplemented("print with the system's dialog")
}

interface PaperParts {
  readonly page: Promise<Page>
  readonly toPdf: (options: Electron.PrintToPDFOptions) => Promise<Uint8Array>
}

async function printOut(options: WebContentsPrintOptions, { page, toPdf }: PaperParts): Promise<string> {
  const printers = await listPrinters()
  // Row 79.
  if (printers.length === 0) return 'No printers available on the network'
  const printer = options.deviceName || printers[0]?.name
  if (printer === undefined || !printers.some(({ name }) => name === printer)) {
    return 'Invalid deviceName provided'
  }
  const pageSize = options.pageSize ?? 'Letter'
  const media = typeof pageSize === 'string' ? MEDIA[pageSize] : undefined
  if (media === undefined) throw notImplemented('print on this paper')
  const pdf = await toPdf({
    pageSize,
    landscape: options.landscape ?? false,
    printBackground: options.printBackground ?? false,
    preferCSSPageSize: true,
  })
  unproven(78, 'the pages on paper are those of printToPDF, in the form that the spooler was given')
  const refused = await spool(pdf, {
    printer,
    title: await (await page).title(),
    copies: options.copies ?? 1,
    sides: SIDES[options.duplexMode ?? 'simplex'],
    media,
  })
  return refused === undefined ? '' : 'Print job failed'
}

/** Row 78: answers by the callback alone, and objects at once. */
export function printOnPaper(
  parts: PaperParts,
  options: WebContentsPrintOptions = {},
  callback?: Callback,
): void {
  if (typeof options !== 'object' || options === null) {
    throw new TypeError('webContents.print(): Invalid print settings specified.')
  }
  if (callback !== undefined && typeof callback !== 'function') {
    throw new TypeError('webContents.print(): Invalid optional callback provided.')
  }
  check(options)
  void deliver(printOut(options, parts), callback)
}

async function deliver(printing: Promise<string>, callback?: Callback): Promise<void> {
  const reason = await printing.catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  )
  callback?.(reason === '', reason)
}
