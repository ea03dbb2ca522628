import { graysIn, type GrayPage } from './pdf-pixels.ts'
import { piecesIn, tagsOf, wordsOf, type Tag } from './pdf-tags.ts'

/** A score as a row of the printed result says it, and where its bar is drawn, in points. */
export interface PrintedBar {
  readonly page: number
  readonly score: number
  /** How high missing answers may lift it. */
  readonly most: number
  readonly left: number
  readonly right: number
  readonly middle: number
}

export function barsIn(tags: Tag): PrintedBar[] {
  const tables = tagsOf(tags, 'Table').filter((table) => /Place 1\b/.test(wordsOf(table)))
  return tables.flatMap((table) =>
    tagsOf(table, 'TBody')
      .flatMap((body) => tagsOf(body, 'TR'))
      .flatMap((row) => {
        const [name] = tagsOf(row, 'TH').flatMap(piecesIn)
        const [cell] = tagsOf(row, 'TD')
        const [figure] = cell ? piecesIn(cell) : []
        if (!name || !cell || !figure) return []
        const [score = 0, , most = score] = (wordsOf(cell).match(/\d+/g) ?? []).map(Number)
        const middle = (figure.top + figure.bottom) / 2
        return [{ page: figure.page, score, most, left: name.right, right: figure.left, middle }]
      }),
  )
}

/** The grays of its parts along the middle: what is scored, what may be added, and what is out of reach. */
export function partsOfBar(page: GrayPage, { score, most, left, right, middle }: PrintedBar) {
  const strip = graysIn(page, { left, right, bottom: middle - 3, top: middle + 3 })
  const isDrawn = (place: number): boolean => strip.every((row) => (row[place] ?? 255) < 128)
  const width = strip[0]?.length ?? 0
  const lines = Array.from({ length: width }, (_, place) => place).filter(isDrawn)
  // From the line at 0 to the line at 100, each some pixels wide.
  const [first, last] = [lines.at(0) ?? 0, lines.at(-1) ?? 0]
  const part = (from: number, to: number): Uint8Array[] => {
    const [start, end] = [from, to].map((points) => first + ((last - first) * points) / 100)
    return strip.map((row) => row.subarray(Math.round(start ?? 0) + 4, Math.max(Math.round(end ?? 0) - 3, 0)))
  }
  return { scored: part(0, score), open: part(score, most), rest: part(most, 100) }
}
