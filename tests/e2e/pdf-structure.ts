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

export async function readStructure(bytes: Uint8Array): Promise<PdfStructure> {
  const pdf = await PDFDocument.load(bytes, { updateMetadata: false })
  const { context, catalog } = pdf
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
    const pages = new Set<string>()
    collectPages(element, undefined, pages)
    const own = (role === 'TR' && !isHead(element)) || role === 'LI' ? Number(pages.size > 1) : 0
    return own + kidsOf(element).reduce((sum, kid) => sum + (isElement(kid) ? countSplit(kid) : 0), 0)
  }

  /** A head stands on every page again. */
  function isHead(row: PDFDict): boolean {
    return kidsOf(row)
      .filter(isElement)
      .every((cell) => nameOf(cell, 'S') === 'TH' || kidsOf(cell).length === 0)
  }

  function collectPages(element: PDFDict, inherited: string | undefined, pages: Set<string>): void {
    const own = element.get(PDFName.of('Pg'))
    const page = own instanceof PDFRef ? own.toString() : inherited
    for (const kid of kidsOf(element)) {
      if (kid instanceof PDFNumber) {
        if (page !== undefined) pages.add(page)
      } else if (isElement(kid)) collectPages(kid, page, pages)
      else if (kid instanceof PDFDict) {
        const marked = kid.get(PDFName.of('Pg'))
        const on = marked instanceof PDFRef ? marked.toString() : page
        if (on !== undefined) pages.add(on)
      }
    }
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
