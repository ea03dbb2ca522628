import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { comparisonHandout } from '../../domain/handout/comparison-handout.ts'
import { HandoutChoices } from '../../domain/handout/model.ts'
import { getProfiles, listPacks } from '../../main/features/catalog.ts'
import { openCatalog } from '../../main/store/open-catalog.ts'
import { inMemory } from '../../main/store/open.ts'
import { browserFlags, ensureBrowser } from '../ensure-browser.ts'
import { projectRoot } from '../run.ts'
import { compareTimes, time, type Measurement } from './measure.ts'

const origin = 'https://bundle.invalid'
const renderer = join(projectRoot, 'out/renderer')
const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
}

/**
 * The PDF of the laid-out handout, against that of a static page in the same browser with the same text in the same
 * headings, table and lists and the same font, with signs as plain characters, and without our styles and page boxes.
 */
export async function benchHandout(): Promise<Measurement> {
  const browser = await chromium.launch({ executablePath: await ensureBrowser(), args: [...browserFlags()] })
  try {
    const context = await browser.newContext()
    await context.route(`${origin}/**`, async (route) => {
      const path = new URL(route.request().url()).pathname
      const file = join(renderer, path === '/' ? 'index.html' : path)
      await route.fulfill({ body: readFileSync(file), contentType: types[extname(file)] ?? 'text/plain' })
    })
    const ours = await openHandout(await context.newPage())
    const plain = await context.newPage()
    const html = await asStaticHtml(ours)
    await context.route(`${origin}/plain`, (route) => route.fulfill({ body: html, contentType: 'text/html' }))
    await plain.goto(`${origin}/plain`)
    await plain.evaluate(() => document.fonts.ready.then(() => undefined))
    return await compareTimes(
      'handout',
      1.5,
      15,
      () => timePdf(ours),
      () => timePdf(plain),
    )
  } finally {
    await browser.close()
  }
}

/** The real print page, its one job answered from the real pack. */
async function openHandout(page: Page): Promise<Page> {
  const catalog = await openCatalog(inMemory, [join(projectRoot, 'resources/packs')], () => new Date())
  const profiles = getProfiles(catalog.db, [CredentialId.parse('cpc'), CredentialId.parse('ccs')], null)
  const [pack] = listPacks(catalog.db)
  catalog.db.close()
  if (!pack) throw new Error('The pack does not load')
  const handout = comparisonHandout(pack, profiles, {
    choices: HandoutChoices.parse({ languages: ['en'] }),
    printedOn: pack.edition,
    center: null,
  })
  const ready = Promise.withResolvers<void>()
  await page.exposeFunction('reportReady', () => ready.resolve())
  await page.addInitScript((job) => {
    const report = Reflect.get(window, 'reportReady') as unknown as () => Promise<void>
    const answer = (value: unknown) => Promise.resolve({ ok: true, value })
    Reflect.set(window, 'app', {
      handouts: { job: () => answer(job), ready: () => report().then(() => answer(null)) },
    })
  }, handout)
  await page.goto(`${origin}/#/print/7d0c1f7e-5d0f-4a63-9df1-6a8a0cd5b0ab`)
  await ready.promise
  return page
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

async function timePdf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  const spent = await time(() =>
    session.send('Page.printToPDF', {
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    }),
  )
  await session.detach()
  return spent
}
