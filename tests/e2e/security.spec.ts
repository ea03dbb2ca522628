import { electronBinary } from '../../tools/electron-binary.ts'
import { call, expect, goTo, test } from './app.ts'

const routes = ['/', '/compare/cpc,ccs', '/credentials/cpc', '/about', '/handouts?ids=cpc,ccs', '/nowhere']

test('no screen breaks the content security policy', async ({ page }) => {
  const problems: string[] = []
  page.on(
    'console',
    (message) => /Content Security Policy|Refused to/.test(message.text()) && problems.push(message.text()),
  )
  await page.evaluate(() => {
    const seen: string[] = []
    Reflect.set(window, 'violations', seen)
    document.addEventListener('securitypolicyviolation', (event) => seen.push(event.violatedDirective))
  })
  for (const route of routes) {
    await goTo(page, route)
    await page.getByRole('heading', { level: 1 }).waitFor({ state: 'attached' })
  }
  await page.getByText('ES', { exact: true }).first().click()
  expect(await page.evaluate(() => Reflect.get(window, 'violations') as string[])).toEqual([])
  expect(problems).toEqual([])
})

test('script that gets into the page cannot run inline, be evaluated, or reach out', async ({ open }) => {
  const { page } = await open({ allowFaults: true })
  const outcome = await page.evaluate(async () => {
    const script = document.createElement('script')
    script.textContent = 'window.planted = true'
    document.body.append(script)
    const image = new Image()
    const loaded = new Promise((done) => {
      image.addEventListener('load', () => done('loaded'))
      image.addEventListener('error', () => done('blocked'))
    })
    image.src = 'https://example.org/x.png'
    const attempt = async (work: () => unknown): Promise<string> => {
      try {
        await work()
        return 'passed'
      } catch {
        return 'blocked'
      }
    }
    const later = <T>(work: () => Promise<T>): Promise<T> =>
      new Promise((done) => setTimeout(() => done(work()), 0))
    return {
      inline: Reflect.has(window, 'planted'),
      // Later, because what a driver runs at once is let through.
      evaluated: await later(() => attempt(() => Reflect.construct(Function, ['return 1']))),
      fetched: await attempt(() => globalThis.fetch('https://example.org/')),
      ownFetched: await attempt(() => globalThis.fetch('/index.html')),
      image: await loaded,
      opened: window.open('https://example.org/'),
    }
  })
  expect(outcome).toEqual({
    inline: false,
    evaluated: 'blocked',
    fetched: 'blocked',
    ownFetched: 'blocked',
    image: 'blocked',
    opened: null,
  })
})

test('the page cannot be led away', async ({ page }) => {
  const before = page.url()
  await page.evaluate(() => {
    const link = document.createElement('a')
    link.href = 'https://example.org/'
    document.body.append(link)
    link.click()
  })
  await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
  expect(page.url()).toBe(before)
})

test('the bridge offers named functions and nothing of Electron', async ({ page }) => {
  const surface = await page.evaluate(() => {
    const app = Reflect.get(window, 'app') as unknown as Record<string, Record<string, unknown>>
    return {
      methods: Object.entries(app).flatMap(([area, methods]) =>
        Object.entries(methods).map(([method, kind]) => `${area}.${method}: ${typeof kind}`),
      ),
      frozen: Object.isFrozen(app) && Object.values(app).every(Object.isFrozen),
      leaks: ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter(
        (name) => name in window,
      ),
    }
  })
  expect(surface.methods.toSorted()).toEqual([
    'catalog.confirm: function',
    'catalog.packs: function',
    'catalog.paths: function',
    'catalog.profiles: function',
    'catalog.search: function',
    'catalog.sources: function',
    'catalog.tally: function',
    'catalog.unconfirm: function',
    'changes.list: function',
    'changes.see: function',
    'comparisons.list: function',
    'comparisons.remove: function',
    'comparisons.save: function',
    'comparisons.visit: function',
    'exchange.exportCredential: function',
    'exchange.importFile: function',
    'exchange.removeDraft: function',
    'handouts.center: function',
    'handouts.chooseLogo: function',
    'handouts.failed: function',
    'handouts.job: function',
    'handouts.keepLogo: function',
    'handouts.preview: function',
    'handouts.ready: function',
    'handouts.removeLogo: function',
    'handouts.savePdf: function',
    'handouts.setCenter: function',
    'health.status: function',
    'kiosk.endVisit: function',
    'links.open: function',
    'notes.discardDraft: function',
    'notes.find: function',
    'notes.keepDraft: function',
    'notes.list: function',
    'notes.print: function',
    'notes.save: function',
    'printing.cancel: function',
    'printing.job: function',
    'printing.print: function',
    'printing.printers: function',
    'settings.change: function',
    'settings.get: function',
    'worksheets.exportFile: function',
    'worksheets.importFile: function',
    'worksheets.list: function',
    'worksheets.open: function',
    'worksheets.remove: function',
    'worksheets.save: function',
  ])
  expect(surface).toMatchObject({ frozen: true, leaks: [] })
})

test('main refuses what does not fit its contract, in words a page can handle', async ({ page }) => {
  for (const [area, method, input] of [
    ['catalog', 'profiles', { ids: [], state: null }],
    ['catalog', 'profiles', { ids: ['cpc', 'cpc', 'cpc', 'cpc', 'cpc', 'cpc'], state: null }],
    ['catalog', 'profiles', { ids: ["'; DROP TABLE credential; --"], state: null }],
    ['catalog', 'profiles', { ids: ['cpc'], state: 'Ohio' }],
    ['catalog', 'profiles', null],
    ['catalog', 'packs', { extra: true }],
    ['notes', 'save', { about: 'cpc', body: 'x'.repeat(10_001), revision: 0 }],
    ['notes', 'save', { about: 'cpc', body: 'x', revision: 0.5 }],
    ['notes', 'save', { about: '../../etc/passwd', body: 'x', revision: 0 }],
    ['notes', 'keepDraft', { about: 'cpc', body: 'x'.repeat(400_000), revision: 0 }],
    ['settings', 'change', { language: 'fr' }],
    ['settings', 'change', { __proto__: null, textSize: 1000 }],
    [
      'handouts',
      'savePdf',
      { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['en'] }, path: '/x' },
    ],
    ['handouts', 'job', { job: 'guess' }],
    ['printing', 'job', { job: 'guess' }],
    [
      'printing',
      'print',
      {
        request: { kind: 'comparison', ids: ['cpc', 'ccs'], choices: { languages: ['en'] } },
        ticket: { printer: 'x', copies: 1000, twoSided: false },
      },
    ],
    ['catalog', 'confirm', { credential: 'cascc', by: '  ' }],
    ['catalog', 'confirm', { credential: 'cascc', by: 'x'.repeat(81) }],
    ['links', 'open', { url: 'x'.repeat(2_001) }],
    ['exchange', 'exportCredential', { id: 'cpc', path: '/x' }],
    ['exchange', 'importFile', { pack: 'medical-coding', path: '/etc/passwd' }],
  ] as const) {
    expect(await call(page, area, method, input), `${area}.${method}`).toMatchObject({
      ok: false,
      code: 'INVALID_INPUT',
    })
  }
  expect(await call(page, 'catalog', 'profiles', { ids: ['nope'], state: null })).toEqual({
    ok: false,
    code: 'NOT_FOUND',
    detail: 'nope',
  })
  expect(await call(page, 'kiosk', 'endVisit', {})).toMatchObject({ ok: false, code: 'FORBIDDEN' })
  expect(await call(page, 'handouts', 'job', { job: '7d0c1f7e-5d0f-4a63-9df1-6a8a0cd5b0ab' })).toMatchObject({
    ok: false,
    code: 'NOT_FOUND',
  })
})

// Electron itself is installed or it is not; only the host can pretend.
if (electronBinary() === undefined) {
  test('an installed app does not start with a debugging switch', async ({ userData }) => {
    const { runToExit } = await import('../../tools/chromium-host/index.ts')
    const env = { CHROMIUM_HOST_PACKAGED: '1' }
    const run = await runToExit({ userData, env, args: ['--remote-debugging-port=9222'] })
    expect(run).toMatchObject({
      code: 2,
      stderr: 'Credential Compass does not start with --remote-debugging-port.\n',
    })
  })
}
