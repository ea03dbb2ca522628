import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFStream,
  type PDFObject,
} from '@cantoo/pdf-lib'

/** What is in the file besides what a reader shows. */
export interface PdfStructure {
  readonly creator: string
  readonly producer: string
  /** The packet of XMP metadata; empty without one. */
  readonly xmp: string
  /** Names of fonts whose drawings are not in the file. */
  readonly missingFonts: readonly string[]
  /** Rows of tables and entries of lists that begin on one page and end on another. */
  readonly split: number
}

/** @param marked texts of each page by the numbers of its marked content: parts without any stand for nothing */
export async function readStructure(
  bytes: Uint8Array,
  marked: readonly ReadonlyMap<number, string>[],
): Promise<PdfStructure> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = pdf
  const places = new Map(pdf.getPages().map(({ ref }, place) => [ref.toString(), place]))
  const objects = context.enumerateIndirectObjects().map(([, object]) => object)
  const fonts = objects.filter(
    (object): object is PDFDict => object instanceof PDFDict && nameOf(object, 'Type') === 'FontDescriptor',
  )
  const files = ['FontFile', 'FontFile2', 'FontFile3'].map((name) => PDFName.of(name))
  const metadata = catalog.lookup(PDFName.of('Metadata'))
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  return {
    creator: pdf.getCreator() ?? '',
    producer: pdf.getProducer() ?? '',
    xmp: metadata instanceof PDFStream ? new TextDecoder().decode(metadata.getContents()) : '',
    missingFonts: fonts
      .filter((font) => !files.some((file) => font.has(file)))
      .map((font) => nameOf(font, 'FontName')),
    split: root instanceof PDFDict ? countSplit(root) : 0,
  }

  function countSplit(element: PDFDict): number {
    const role = nameOf(element, 'S')
    const own = (role === 'TR' && !isHead(element)) || role === 'LI' ? Number(pagesOf(element).size > 1) : 0
    return own + kidsOf(element).reduce((sum, kid) => sum + (isElement(kid) ? countSplit(kid) : 0), 0)
  }

  /** A head stands on every page again. */
  function isHead(row: PDFDict): boolean {
    return kidsOf(row)
      .filter(isElement)
      .every((cell) => nameOf(cell, 'S') === 'TH' || pagesOf(cell).size === 0)
  }

  /** Places of the pages on which this element has text. */
  function pagesOf(element: PDFDict, inherited = -1): Set<number> {
    const page = placeOf(element) ?? inherited
    return new Set(
      kidsOf(element).flatMap((kid) => {
        if (isElement(kid)) return [...pagesOf(kid, page)]
        const [on, id] =
          kid instanceof PDFDict ? [placeOf(kid) ?? page, kid.lookup(PDFName.of('MCID'))] : [page, kid]
        const text = id instanceof PDFNumber ? marked[on]?.get(id.asNumber()) : undefined
        return text === undefined || text.trim() === '' ? [] : [on]
      }),
    )
  }

  function placeOf(element: PDFDict): number | undefined {
    const page = element.get(PDFName.of('Pg'))
    return page instanceof PDFRef ? places.get(page.toString()) : undefined
  }

  function kidsOf(element: PDFDict): PDFObject[] {
    const kids = element.lookup(PDFName.of('K'))
    const all = kids instanceof PDFArray ? kids.asArray() : kids === undefined ? [] : [kids]
    return all.flatMap((kid) => context.lookup(kid) ?? [])
  }
}

function isElement(object: PDFObject): object is PDFDict {
  return object instanceof PDFDict && object.has(PDFName.of('S'))
}

function nameOf(object: PDFDict, key: string): string {
  const name = object.lookup(PDFName.of(key))
  return name instanceof PDFName ? name.decodeText() : ''
}
