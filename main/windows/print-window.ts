import type { PrintWindow } from '../printing/printer.ts'
import { appOrigin } from '../protocol/scheme.ts'
import { createWindow } from './create-window.ts'

/** Never shown; margins and paper size are the page's own (`@page`). */
export function openPrintWindow(): PrintWindow {
  const window = createWindow({ width: 816, height: 1056, devTools: false, backgroundThrottling: false })
  return {
    open: (job) => window.loadURL(`${appOrigin}/index.html#/print/${job}`),
    toPdf: () =>
      window.webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    onGone: (listener) => window.webContents.once('render-process-gone', listener),
    close: () => window.destroy(),
  }
}
