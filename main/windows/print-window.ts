import type { PaperAnswer, PrintWindow } from '../printing/printer.ts'
import { appOrigin } from '../protocol/scheme.ts'
import { createWindow } from './create-window.ts'

/** Never shown; margins and paper size are the page's own (`@page`). */
export function openPrintWindow(): PrintWindow {
  const window = createWindow({ width: 816, height: 1056, devTools: false, backgroundThrottling: false })
  const { webContents } = window
  let whenGone = (): void => undefined
  webContents.on('render-process-gone', () => whenGone())
  return {
    open: (job) => window.loadURL(`${appOrigin}/print.html#${job}`),
    toPdf: () =>
      webContents.printToPDF({
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
      }),
    toPaper(options) {
      const { promise, resolve } = Promise.withResolvers<PaperAnswer>()
      const settings = {
        ...options,
        silent: true,
        printBackground: true,
        collate: true,
        // The margins of the page's own style; any other kind would replace them.
        margins: { marginType: 'default' },
      } as const
      webContents.print(settings, (isSent, reason) => resolve(isSent ? { isSent } : { isSent, reason }))
      return promise
    },
    onGone(listener) {
      whenGone = listener
    },
    close: () => window.destroy(),
  }
}
