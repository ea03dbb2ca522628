import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { describe, expect, it } from 'vitest'
import { inMain, openShop } from './host.ts'

const shop = openShop()

/** Prints the fixture's receipt from a hidden window. */
async function printed(options: Electron.PrintToPDFOptions) {
  const source = `async ({ openWindow }) => {
    const window = openWindow()
    await window.loadURL('app://bundle/print.html')
    const pdf = await window.webContents.printToPDF(${JSON.stringify(options)}).finally(() => window.destroy())
    return new Uint8Array(pdf)
  }`
  const bytes = await shop().page.evaluate(
    async (text) => [...((await window.app.run(text)) as Uint8Array)],
    source,
  )
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
  const page = await pdf.getPage(1)
  const { items } = await page.getTextContent()
  const first = items.find((item) => 'str' in item && item.str.trim() !== '')
  const { MarkInfo } = ((await pdf.getMarkInfo()) ?? {}) as { MarkInfo?: unknown }
  const { fnArray } = await page.getOperatorList()
  return {
    size: page.view.slice(2),
    left: first && 'transform' in first ? Number(first.transform[4]) / 72 : NaN,
    tagged: MarkInfo !== undefined || (await page.getStructTree()) !== null,
    outline: (await pdf.getOutline())?.length ?? 0,
    operators: fnArray.length,
  }
}

describe('printToPDF', () => {
  it('rows 70, 71, 74: by default Letter, 0.4 inch, no background, no tags, no outline', async () => {
    const plain = await printed({})
    expect(plain.size).toEqual([612, 792])
    expect(plain.left).toBeCloseTo(0.4, 1)
    expect(plain).toMatchObject({ tagged: false, outline: 0 })
    expect((await printed({ printBackground: true })).operators).toBeGreaterThan(plain.operators)
  })

  it('rows 70, 71, 74: what is asked for is done', async () => {
    const full = await printed({
      pageSize: 'A4',
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    })
    expect(full.size[0]).toBeCloseTo(595, -1)
    expect(full.size[1]).toBeCloseTo(842, -1)
    expect(full.left).toBeCloseTo(1, 2)
    expect(full).toMatchObject({ tagged: true, outline: 1 })
  })

  it('rows 70, 72, 74, 75, 76: what cannot be printed rejects', async () => {
    const messages = await inMain(shop(), async ({ openWindow, window }) => {
      const attempts: unknown[] = [
        undefined,
        { format: 'A4' },
        { landscape: 'yes' },
        { pageSize: 'B7' },
        { pageSize: { width: 3 } },
        { margins: { top: '1cm' } },
        { margins: { marginType: 'none' } },
        { margins: { left: 6, right: 6 } },
        { pageRanges: '9-12' },
      ]
      const early = openWindow()
      const failures = [early.webContents.printToPDF({}).catch((error: Error) => error.message)]
      early.destroy()
      for (const options of attempts) {
        failures.push(window.webContents.printToPDF(options as object).catch((error: Error) => error.message))
      }
      return Promise.all(failures)
    })
    expect(messages).toEqual([
      'printToPDF before the page has loaded prints a blank page',
      'printToPDF needs its options',
      'printToPDF option.format is not implemented by the Chromium host',
      'landscape must be boolean',
      'Invalid pageSize B7',
      'height and width properties are required for pageSize',
      'margins must be numbers, in inches',
      'printToPDF margins.marginType is not implemented by the Chromium host',
      'margins must be less than or equal to pageSize',
      expect.stringMatching(/^Invalid print parameters: /),
    ])
  })

  it('row 73: jobs of one page come one after the other', async () => {
    const order = await inMain(shop(), async ({ window }) => {
      const done: number[] = []
      const { webContents } = window
      await Promise.all([1, 2, 3].map((job) => webContents.printToPDF({}).then(() => done.push(job))))
      return done
    })
    expect(order).toEqual([1, 2, 3])
  })
})
