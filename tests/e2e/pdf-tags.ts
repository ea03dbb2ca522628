import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRef,
  PDFString,
  type PDFDocument,
  type PDFObject,
} from '@cantoo/pdf-lib'
import type { Marked } from './pdf.ts'

/** A part of the text, and where it stands. */
export interface Piece extends Marked {
  readonly page: number
  /** Its place among the parts of its page, in the order in which they are drawn. */
  readonly order: number
}

/** An element of the structure that readers go by, across pages. */
export interface Tag {
  readonly role: string
  /** The page that it begins on. */
  readonly page: number
  /** What is read out in place of a drawing. */
  readonly alternative: string
  /** Its own language; empty where it has none. */
  readonly language: string
  /** Of a header: "Row" or "Column". */
  readonly scope: string
  /** Columns that a cell takes. */
  readonly span: number
  readonly kids: readonly (Tag | Piece)[]
}

export const isTag = (kid: Tag | Piece): kid is Tag => 'role' in kid

/** Every tag below this one, itself first. */
export function tagsIn(tag: Tag): Tag[] {
  return [tag, ...tag.kids.filter(isTag).flatMap(tagsIn)]
}

export const tagsOf = (tag: Tag, ...roles: readonly string[]): Tag[] =>
  tagsIn(tag).filter(({ role }) => roles.includes(role))

/** All its text, in the order in which it is read out. */
export function piecesIn(tag: Tag): Piece[] {
  return tag.kids.flatMap((kid) => (isTag(kid) ? piecesIn(kid) : [kid]))
}

export const wordsOf = (tag: Tag): string =>
  piecesIn(tag)
    .map(({ text }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** @param marked texts of each page by the numbers of its marked content: parts without any stand for nothing */
export function readTags(pdf: PDFDocument, marked: readonly ReadonlyMap<number, Marked>[]): Tag | undefined {
  const { context, catalog } = pdf
  const places = new Map(pdf.getPages().map(({ ref }, place) => [ref.toString(), place]))
  const orders = marked.map((page) => new Map([...page.keys()].map((id, order) => [id, order])))
  const root = catalog.lookup(PDFName.of('StructTreeRoot'))
  const [first] = root instanceof PDFDict ? kidsOf(root) : []
  return first instanceof PDFDict ? read(first, -1) : undefined

  function read(element: PDFDict, inherited: number): Tag {
    const page = placeOf(element) ?? inherited
    const span = attributeOf(element, 'ColSpan')
    const scope = attributeOf(element, 'Scope')
    return {
      role: textOf(element.lookup(PDFName.of('S'))),
      page,
      alternative: textOf(element.lookup(PDFName.of('Alt'))).trim(),
      language: textOf(element.lookup(PDFName.of('Lang'))),
      scope: textOf(scope),
      span: span instanceof PDFNumber ? span.asNumber() : 1,
      kids: kidsOf(element).flatMap((kid): readonly (Tag | Piece)[] => {
        if (kid instanceof PDFDict && kid.has(PDFName.of('S'))) return [read(kid, page)]
        return kid instanceof PDFDict
          ? pieceAt(placeOf(kid) ?? page, kid.lookup(PDFName.of('MCID')))
          : pieceAt(page, kid)
      }),
    }
  }

  function pieceAt(page: number, id: PDFObject | undefined): Piece[] {
    const number = id instanceof PDFNumber ? id.asNumber() : -1
    const piece = marked[page]?.get(number)
    return piece ? [{ ...piece, page, order: orders[page]?.get(number) ?? -1 }] : []
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

/** Attributes of tables are in one dictionary or in several. */
function attributeOf(element: PDFDict, name: string): PDFObject | undefined {
  const attributes = element.lookup(PDFName.of('A'))
  return (attributes instanceof PDFArray ? attributes.asArray() : [attributes])
    .filter((one) => one instanceof PDFDict)
    .filter((one) => textOf(one.lookup(PDFName.of('O'))) === 'Table')
    .map((one) => one.lookup(PDFName.of(name)))
    .find((value) => value !== undefined)
}

function textOf(value: PDFObject | undefined): string {
  return value instanceof PDFName || value instanceof PDFString || value instanceof PDFHexString
    ? value.decodeText()
    : ''
}
