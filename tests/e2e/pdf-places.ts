import { getDocument, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** In points, from the left and from the top of the page. */
interface Place {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export interface PlacesOnPage {
  readonly width: number
  readonly height: number
  /** Each piece of text as the file has it. */
  readonly texts: readonly (Place & { readonly text: string })[]
  readonly pictures: readonly Place[]
}

/** Where text and pictures stand on each page of a PDF. */
export async function placesIn(pdf: Uint8Array): Promise<PlacesOnPage[]> {
  const task = getDocument({ data: pdf, verbosity: 0 })
  try {
    const file = await task.promise
    const numbers = Array.from({ length: file.numPages }, (_, place) => place + 1)
    return await Promise.all(numbers.map(async (number) => placesOn(await file.getPage(number))))
  } finally {
    await task.destroy()
  }
}

type Matrix = number[]

async function placesOn(page: PDFPageProxy): Promise<PlacesOnPage> {
  const { width, height } = page.getViewport({ scale: 1 })
  const { items } = await page.getTextContent()
  const texts = items.flatMap((item) => {
    if (!('str' in item)) return []
    const [, , , , x = 0, y = 0] = item.transform as Matrix
    const bottom = height - y
    return [{ text: item.str, left: x, right: x + item.width, top: bottom - item.height, bottom }]
  })
  return { width, height, texts, pictures: await picturesOn(page, height) }
}

/** A picture fills the unit square of the matrix that holds where it is painted. */
async function picturesOn(page: PDFPageProxy, height: number): Promise<Place[]> {
  const { fnArray, argsArray } = await page.getOperatorList()
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  return fnArray.flatMap((operator, at) => {
    const [given] = argsArray[at] ?? []
    switch (operator) {
      case OPS.save:
        kept.push(matrix)
        return []
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        matrix = kept.pop() ?? matrix
        return []
      case OPS.transform:
        matrix = Util.transform(matrix, argsArray[at] as Matrix) as Matrix
        return []
      case OPS.paintFormXObjectBegin:
        kept.push(matrix)
        if (Array.isArray(given)) matrix = Util.transform(matrix, given as Matrix) as Matrix
        return []
      case OPS.paintImageXObject:
      case OPS.paintInlineImageXObject: {
        const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = matrix
        const [xs, ys] = [
          [x, x + a, x + c, x + a + c],
          [y, y + b, y + d, y + b + d],
        ]
        return [
          {
            left: Math.min(...xs),
            right: Math.max(...xs),
            top: height - Math.max(...ys),
            bottom: height - Math.min(...ys),
          },
        ]
      }
      default:
        return []
    }
  })
}
