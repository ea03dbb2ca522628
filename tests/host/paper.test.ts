import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../printing/processes.ts'
import { startSpooler, turn, type Spooler } from '../printing/spooler.ts'
import type { VirtualPrinter } from '../printing/virtual-printer.ts'
import { inMain, openShop } from './host.ts'

const env: Record<string, string> = {}
let spooler: Spooler
let printer: VirtualPrinter
beforeAll(async () => {
  spooler = await startSpooler()
  Object.assign(env, spooler.env)
  printer = await spooler.addPrinter('front-desk')
}, turn)
afterAll(() => spooler.close())

describe('paper', () => {
  const shop = openShop(env)

  /** Prints the fixture's receipt; answers as Electron's callback does. */
  const print = (options: object): Promise<unknown> =>
    shop().page.evaluate(
      (source) => (window as unknown as { app: { run(text: string): Promise<unknown> } }).app.run(source),
      `async ({ openWindow }) => {
        const window = openWindow()
        await window.loadURL('app://bundle/print.html')
        const { promise, resolve } = Promise.withResolvers()
        window.webContents.print(${JSON.stringify(options)}, (...answer) => resolve(answer))
        return promise.finally(() => window.destroy())
      }`,
    )

  it('row 80: a printer has a name, a description and what CUPS says of it, and no more', async () => {
    const printers = await inMain(shop(), ({ window }) => window.webContents.getPrintersAsync())
    expect(printers).toEqual([
      {
        name: 'front-desk',
        displayName: 'front-desk',
        description: 'The front-desk',
        options: expect.objectContaining({
          'printer-info': 'The front-desk',
          'printer-state': '3',
          'printer-state-reasons': 'none',
          'printer-is-accepting-jobs': 'true',
        }),
      },
    ])
  })

  it('row 78: pages, copies and sides reach the printer, and the callback says so', async () => {
    const silent = { silent: true, deviceName: 'front-desk' }
    expect(await print({ ...silent, copies: 2, duplexMode: 'longEdge', pageSize: 'A4' })).toEqual([true, ''])
    await until('a print', () => printer.printed().length === 1)
    const [printed] = printer.printed()
    expect(printed?.pdf.subarray(0, 5).toString()).toBe('%PDF-')
    expect(printed?.settings).toContain('IPP_COPIES=2')
    expect(printed?.settings).toContain('IPP_SIDES=two-sided-long-edge')
    expect(printed?.settings).toContain('IPP_MEDIA=iso_a4_210x297mm')
  })

  it('row 79: a name that no printer has is refused', async () => {
    expect(await print({ silent: true, deviceName: 'cellar' })).toEqual([
      false,
      'Invalid deviceName provided',
    ])
  })

  it('rows 78, 83: what would not print so, or opens a dialog, throws', async () => {
    const messages = await inMain(shop(), ({ window }) =>
      [
        null,
        {},
        { silent: true, margins: { marginType: 'none' } },
        { silent: true, marginsType: 1 },
        { silent: true, copies: '2' },
        { silent: true, pageSize: 'B7' },
        { silent: true, pageSize: { width: 8, height: 11 } },
      ].map((options) => {
        try {
          window.webContents.print(options as object)
          return 'nothing'
        } catch (error) {
          return (error as Error).message
        }
      }),
    )
    expect(messages).toEqual([
      'webContents.print(): Invalid print settings specified.',
      expect.stringContaining('dialog'),
      expect.stringContaining('margins'),
      expect.stringContaining('marginsType'),
      'copies must be number',
      'Unsupported pageSize: B7',
      'height and width properties must be minimum 352 microns.',
    ])
  })
})

describe('without a spooler', () => {
  const shop = openShop({ CUPS_SERVER: '/nowhere/cups.sock' })

  it('row 79: there is no printer, and printing says so', async () => {
    const answer = await inMain(shop(), async ({ window }) => {
      const { promise, resolve } = Promise.withResolvers<unknown>()
      window.webContents.print({ silent: true }, (...said) => resolve(said))
      return [await window.webContents.getPrintersAsync(), await promise]
    })
    expect(answer).toEqual([[], [false, 'No printers available on the network']])
  })
})
