import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'

export interface DrawnPage {
  readonly canvas: HTMLCanvasElement
  /** From 1. */
  readonly number: number
  /** Pages of the whole file. */
  readonly count: number
}

/** Sharp on a screen of two pixels to the point, at the width that the desk gives a page. */
const longestSide = 1500

/** Draws a PDF in base 64 and hands over each page as soon as it is drawn, until the next is not wanted any more. */
export async function drawPages(
  pdf: string,
  isWanted: () => boolean,
  onDrawn: (page: DrawnPage) => void,
): Promise<void> {
  const worker = await import('pdfjs-dist/build/pdf.worker.min.mjs?url')
  GlobalWorkerOptions.workerSrc = worker.default
  const task = getDocument({
    data: Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0)),
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
      if (isWanted()) onDrawn({ canvas, number, count: file.numPages })
    }
  } finally {
    await task.destroy()
  }
}
