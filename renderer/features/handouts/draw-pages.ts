import { getDocument, GlobalWorkerOptions, PDFWorker } from 'pdfjs-dist'

export interface DrawnPage {
  /** The file that it is of. */
  readonly pdf: string
  readonly canvas: HTMLCanvasElement
  /** From 1. */
  readonly number: number
  /** Pages of the whole file. */
  readonly count: number
}

/** One for all files: to start it takes longer than to draw a page. */
const started = import('pdfjs-dist/build/pdf.worker.min.mjs?url').then(({ default: address }) => {
  GlobalWorkerOptions.workerSrc = address
  return new PDFWorker()
})

/**
 * Draws a PDF in base 64 and hands over each page as soon as it is drawn, until the next is not wanted any more.
 *
 * @param longestSide pixels of each picture
 */
export async function drawPages(
  pdf: string,
  longestSide: number,
  isWanted: () => boolean,
  onDrawn: (page: DrawnPage) => void,
): Promise<void> {
  const task = getDocument({
    data: Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0)),
    worker: await started,
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
  })
  try {
    const file = await task.promise
    for (let number = 1; number <= file.numPages && isWanted(); number += 1) {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      if (isWanted()) onDrawn({ pdf, canvas, number, count: file.numPages })
    }
  } finally {
    await task.destroy()
  }
}
