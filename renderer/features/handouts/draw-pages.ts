import { getDocument, GlobalWorkerOptions } from 'pdfjs-dist'
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerAddress

export interface DrawnPage {
  /** A data address. */
  readonly picture: string
  /** In pixels of the picture. */
  readonly width: number
  readonly height: number
}

interface Drawing {
  readonly pages: Promise<readonly DrawnPage[]>
  readonly stop: () => void
  readonly isStopped: () => boolean
}

/** Sharp on a screen of two pixels to the point, at the width that the desk gives a page. */
const longestSide = 1500

/** Draws every page of a PDF in base 64; once stopped, the promise is rejected or says nothing. */
export function drawPages(pdf: string): Drawing {
  let isStopped = false
  const task = getDocument({
    data: Uint8Array.from(atob(pdf), (letter) => letter.charCodeAt(0)),
    verbosity: 0,
    useWasm: false,
    useWorkerFetch: false,
  })
  const draw = async (): Promise<readonly DrawnPage[]> => {
    const file = await task.promise
    const pages: DrawnPage[] = []
    for (let number = 1; number <= file.numPages && !isStopped; number += 1) {
      const page = await file.getPage(number)
      const { width, height } = page.getViewport({ scale: 1 })
      const viewport = page.getViewport({ scale: longestSide / Math.max(width, height) })
      const canvas = document.createElement('canvas')
      canvas.width = Math.round(viewport.width)
      canvas.height = Math.round(viewport.height)
      await page.render({ canvas, viewport }).promise
      pages.push({ picture: canvas.toDataURL('image/png'), width: canvas.width, height: canvas.height })
    }
    if (isStopped) throw new Error('stopped')
    return pages
  }
  return {
    pages: draw().finally(() => task.destroy()),
    stop: () => {
      isStopped = true
    },
    isStopped: () => isStopped,
  }
}
