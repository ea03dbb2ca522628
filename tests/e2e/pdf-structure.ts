import { PDFBool, PDFDict, PDFDocument, PDFName, PDFStream } from '@cantoo/pdf-lib'
import type { Marked } from './pdf.ts'
import { isTag, piecesIn, readTags, tagsIn, tagsOf, wordsOf, type Piece, type Tag } from './pdf-tags.ts'

/** What is in the file besides what a reader shows. */
export interface PdfStructure {
  readonly creator: string
  readonly producer: string
  /** The packet of XMP metadata; empty without one. */
  readonly xmp: string
  /** Whether a window shows the title and not the name of the file. */
  readonly isTitleShown: boolean
  /** Names of fonts, and of those whose drawings are not in the file. */
  readonly fonts: readonly string[]
  readonly missingFonts: readonly string[]
  readonly tags: Tag | undefined
}

/** @param marked texts of each page by the numbers of its marked content */
export async function readStructure(
  bytes: Uint8Array,
  marked: readonly ReadonlyMap<number, Marked>[],
): Promise<PdfStructure> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = pdf
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const fonts = objects.filter(
    (object): object is PDFDict => object instanceof PDFDict && nameOf(object, 'Type') === 'FontDescriptor',
  )
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name))
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const preferences = catalog.lookup(PDFName.of('ViewerPreferences'))
  return {
    creator: pdf.getCreator() ?? '',
    producer: pdf.getProducer() ?? '',
    xmp: metadata instanceof PDFStream ? new TextDecoder().decode(metadata.getContents()) : '',
    isTitleShown:
      preferences instanceof PDFDict && preferences.lookup(PDFName.of('DisplayDocTitle')) === PDFBool.True,
    fonts: fonts.map((font) => nameOf(font, 'FontName')),
    missingFonts: fonts
      .filter((font) => !files.some((file) => font.has(file)))
      .map((font) => nameOf(font, 'FontName')),
    tags: readTags(pdf, marked),
  }
}

function nameOf(object: PDFDict, key: string): string {
  const name = object.lookup(PDFName.of(key))
  return name instanceof PDFName ? name.decodeText() : ''
}

/** Rows, entries of lists and cards that begin on one page and end on another, though a page has room for them. */
export function splitIn(tags: Tag, roomOnPage: number): string[] {
  const rows = tagsOf(tags, 'TBody').flatMap((body) => tagsOf(body, 'TR'))
  return [...rows, ...tagsOf(tags, 'LI'), ...cardsIn(tags)]
    .filter((part) => {
      const heights = heightsOf(part)
      return heights.length > 1 && heights.reduce((sum, height) => sum + height, 0) < roomOnPage
    })
    .map(wordsOf)
}

/** In large print a heading of the third level with the lines below it takes the place of a row. */
function cardsIn(tags: Tag): Tag[] {
  return tagsIn(tags).flatMap((part) => {
    const titles = part.kids.flatMap((kid, place) => (isTag(kid) && kid.role === 'H3' ? [place] : []))
    return titles.map((title) => {
      const after = part.kids.findIndex((kid, place) => place > title && !isLine(kid))
      return { ...part, kids: part.kids.slice(title, after < 0 ? undefined : after) }
    })
  })
}

const isLine = (kid: Tag | Piece): boolean => !isTag(kid) || kid.role === 'P'

/** How much it takes of each page that it is on. */
function heightsOf(tag: Tag): number[] {
  const byPage = Map.groupBy(piecesIn(tag), ({ page }) => page)
  return [...byPage.values()].map(
    (pieces) => Math.max(...pieces.map(({ top }) => top)) - Math.min(...pieces.map(({ bottom }) => bottom)),
  )
}

/** Faults of the tables: what readers need to say which column and row a value belongs to, on every page. */
export function tableFaults(tags: Tag): string[] {
  return tagsOf(tags, 'Table').flatMap((table) => {
    const [head, ...more] = tagsOf(table, 'THead')
    const [body] = tagsOf(table, 'TBody')
    if (!head || !body || more.length > 0) return [`No head and body: ${wordsOf(table)}`]
    const [headers, rows] = [tagsOf(head, 'TH'), tagsOf(body, 'TR')]
    const names = headers.filter((header) => wordsOf(header) !== '')
    const firsts = [...Map.groupBy(piecesIn(body), ({ page }) => page).values()].map((pieces) =>
      pieces.reduce((first, piece) => (piece.order < first.order ? piece : first)),
    )
    return [
      ...firsts
        .filter((first) => !names.every((header) => standsAbove(header, first)))
        .map(({ page, text }) => `Page ${page + 1} has no head above "${text}"`),
      ...headers
        .filter(({ scope }) => scope !== 'Column')
        .map((header) => `Of no column: ${wordsOf(header)}`),
      ...tagsOf(body, 'TH')
        .filter(({ scope }) => scope !== 'Row')
        .map((header) => `Of no row: ${wordsOf(header)}`),
      // Only the corner above the names of the rows may say nothing.
      ...(headers.length - names.length > 1 ? [`Columns without names: ${wordsOf(table)}`] : []),
      ...rows.filter((row) => tagsOf(row, 'TH').length === 0).map((row) => `Without a name: ${wordsOf(row)}`),
      ...(widthOf(head) === Math.max(...rows.map(widthOf))
        ? []
        : [`Head of another width: ${wordsOf(head)}`]),
    ]
  })
}

function standsAbove(header: Tag, first: Piece): boolean {
  return piecesIn(header).some(
    ({ page, order, bottom }) => page === first.page && order < first.order && bottom > first.bottom,
  )
}

const widthOf = (row: Tag): number => tagsOf(row, 'TH', 'TD').reduce((sum, { span }) => sum + span, 0)

/** The size of the words that each cell is about, in points: its marks and remarks are smaller. */
export function cellSizes(tags: Tag): number[] {
  return tagsOf(tags, 'Table').flatMap((table) => {
    const columns = Math.max(...tagsOf(table, 'TR').map(widthOf))
    // Over all columns stands the name of a group of rows, in small capitals.
    const cells = tagsOf(table, 'TH', 'TD').filter(({ span }) => span < columns)
    return cells.flatMap((cell) => {
      const sizes = piecesIn(cell).flatMap((piece) => piece.sizes)
      return sizes.length === 0 ? [] : [Math.max(...sizes)]
    })
  })
}

/** The text of each page in the order in which it is read out, where that is not the order of the page. */
export function misplacedIn(tags: Tag): string[] {
  return [...Map.groupBy(piecesIn(tags), ({ page }) => page).values()].flatMap((pieces) =>
    pieces.filter(({ order }, place) => order !== place).map(({ text }) => text),
  )
}
