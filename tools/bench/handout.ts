import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { extname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import type { Fit } from '../../domain/handout/model.ts'
import { buildHandout } from '../../main/features/handouts.ts'
import { finishPdf } from '../../main/printing/finish-pdf.ts'
import { createPrinter, type Printer } from '../../main/printing/printer.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory } from '../../main/store/open.ts'
import { HandoutRequest } from '../../preload/contract/handouts.ts'
import { browserFlags, ensureBrowser } from '../ensure-browser.ts'
import { projectRoot } from '../run.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

const renderer = join(projectRoot, 'out/renderer')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/**
 * A comparison from the choice to its finished PDF, by the app's own printer, against the same text as static HTML in
 * the same browser: both in a window that is open, as the composer keeps one, and with the same font. Ours builds the
 * sheet from the catalog, tries what fits, prints and finishes the file; the other loads its page and prints. It has
 * the same headings, table and lists, and its drawings as signs.
 */
export async function benchHandout(): Promise<Measurement> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags()] })
  const catalog = await openCatalog(inMemory, [join(projectRoot, 'resources/packs')], () => new Date())
  const site = await serve()
  try {
    const request = HandoutRequest.parse({
      kind: 'comparison',
      ids: ['cpc', 'ccs'],
      choices: { languages: ['en'] },
    })
    const ours = await browser.newPage()
    const printer = await createPagePrinter(ours, site.origin)
    const make = async (): Promise<Uint8Array> =>
      await finishPdf(await printer.toPdf(buildHandout(catalog.db, request, { now: new Date() })))
    await make()
    site.setPlain(await asStaticHtml(ours))
    const plain = await browser.newPage()
    const load = async (): Promise<Uint8Array> => {
      await plain.goto(`${site.origin}/plain.html`)
      await plain.evaluate(() => document.fonts.ready.then(() => undefined))
      return await toPdf(plain)
    }
    await load()
    return await compareTimes(
      'handout',
      1.5,
      15,
      () => time(make),
      () => time(load),
    )
  } finally {
    catalog.db.close()
    site.close()
    await browser.close()
  }
}

/** The app's own, whose windows are all this page. */
async function createPagePrinter(page: Page, origin: string): Promise<Printer> {
  const printer = createPrinter(
    () => ({
      open: async (job) => void (await page.goto(`${origin}/print.html#${job}`)),
      toPdf: () => toPdf(page),
      toPaper: () => Promise.reject(new Error('The bench prints on no paper')),
      onGone: () => undefined,
      close: () => undefined,
    }),
    { keeps: 1 },
  )
  // As one string: the driver's own way of writing objects takes far longer than Electron's.
  await page.exposeFunction('findJob', (job: string) => JSON.stringify(printer.handout(job)))
  await page.exposeFunction('markReady', (job: string, fit: Fit, most: number | null) =>
    printer.markReady(job, fit, most),
  )
  await page.addInitScript(() => {
    type Main = (...words: unknown[]) => Promise<unknown>
    const call = async (name: string, ...words: unknown[]) =>
      await (Reflect.get(window, name) as Main)(...words)
    Reflect.set(window, 'app', {
      handouts: {
        job: async ({ job }: { job: string }) => ({
          ok: true,
          value: JSON.parse(String(await call('findJob', job))) as unknown,
        }),
        ready: async ({ job, fit, most }: { job: string; fit: unknown; most: unknown }) => ({
          ok: true,
          value: await call('markReady', job, fit, most),
        }),
      },
    })
  })
  return printer
}

async function toPdf(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page)
  const { data } = await session.send('Page.printToPDF', {
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  })
  await session.detach()
  return Buffer.from(data, 'base64')
}

function asStaticHtml(page: Page): Promise<string> {
  return page.evaluate(() => {
    const body = document.body.cloneNode(true) as HTMLElement
    for (const sign of body.querySelectorAll('svg')) sign.replaceWith('◐')
    for (const element of body.querySelectorAll('script, style')) element.remove()
    const kept = new Set(['scope', 'colspan', 'lang'])
    for (const element of body.querySelectorAll('*')) {
      for (const { name } of Array.from(element.attributes))
        if (!kept.has(name)) element.removeAttribute(name)
    }
    const faces = Array.from(document.styleSheets)
      .flatMap((sheet) => Array.from(sheet.cssRules))
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => rule.cssText.replaceAll('url("', 'url("/assets/'))
    const style = `${faces.join('')} body { font-family: 'Atkinson Hyperlegible Next' }`
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${document.title}</title><style>${style}</style>${body.innerHTML}</html>`
  })
}

/** The renderer's files, and the static page once there is one, on this machine alone. */
async function serve() {
  let plain = ''
  const server = createServer(({ url = '/' }, response) => {
    const path = new URL(url, 'http://localhost').pathname
    const type = types[extname(path)]
    if (type === undefined) {
      response.writeHead(404).end()
      return
    }
    const isPlain = path === '/plain.html'
    // The fonts of the static page are kept, as ours are.
    response.writeHead(200, { 'content-type': type, 'cache-control': isPlain ? 'no-store' : 'max-age=3600' })
    response.end(isPlain ? plain : readFileSync(join(renderer, path)))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    setPlain: (html: string) => void (plain = html),
    close: () => server.close(),
  }
}
