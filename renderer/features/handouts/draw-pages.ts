import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'

export interface DrawnPage {
  /** A data address. */
  readonly picture: string
  /** In pixels of the picture. */
  readonly width: number
  readonly height: number
}

/** Draws every page of a PDF in base 64, unless it is not wanted any more: then there are none. */
export async function drawPages(
  pdf: string,
  longestSide: number,
  isWanted: () => boolean,
): Promise<readonly DrawnPage[]> {
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
    const pages: DrawnPage[] = []
    for (let number = 1; number <= file.numPages; number += 1) {
      if (!isWanted()) return []
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      pages.push({ picture: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height })
    }
    return pages
  } finally {
    await task.destroy()
  }
}
