import { join } from 'node:path'
import type { BrowserContext, CDPSession, Page } from 'playwright-core'
import { browserFlags, ensureBrowser } from '../ensure-browser.ts'
import { locale } from './locale.ts'
import { headed, paths, switches } from './config.ts'
import { unproven } from './divergences.ts'
import { refuseStray } from './network.ts'

interface Browser {
  readonly context: BrowserContext
  readonly cdp: CDPSession
}

export interface Frame {
  readonly width: number
  readonly height: number
  /** Of the whole screen, where there is one. */
  readonly fullscreen: boolean
}

/** Where the process that launched this one finds the browser. */
export interface BrowserMessage {
  readonly kind: 'browser'
  readonly pid: number
  readonly endpoint: string
}

/** Row 135: these would hide faults of timing; scroll bars belong to what a screenshot judges. */
const UNWANTED = [
  '--disable-background-timer-throttling',
  '--disable-backgrounding-occluded-windows',
  '--disable-renderer-backgrounding',
  '--hide-scrollbars',
]

/**
 * Drawing the pop-ups of an address bar that is never seen takes a sixth of a start. Of this switch only the last one
 * counts, so what the driver would turn off, and matters here, stands in it again.
 */
const TURNED_OFF = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'HttpsFirstBalancedModeAutoEnable',
  'MediaRouter',
  'PaintHolding',
  'OptimizationHints',
  'NetworkTimeServiceQuerying',
  'AimEnabled',
  'PreconnectToSearch',
]

/** Chromium and Electron choose it by the same switch. */
function windowSystem(): readonly string[] {
  const platform = switches.get('ozone-platform')
  return platform === undefined ? [] : [`--ozone-platform=${platform}`]
}

async function start(): Promise<Browser> {
  if (process.getuid?.() === 0) unproven(137, 'run as root: Electron would refuse, and no sandbox is proven')
  // Row 127: the profile persists, with the app's data unless the app moves it.
  const profile = join(paths.sessionData ?? '', 'chromium')
  // Loaded late: a command line that opens no window has no use for it.
  const [{ chromium }, executablePath] = await Promise.all([import('playwright-core'), ensureBrowser()])
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    // The driver's own sandbox switch would disagree with `browserFlags`.
    chromiumSandbox: true,
    viewport: null,
    colorScheme: null,
    reducedMotion: null,
    contrast: null,
    forcedColors: null,
    acceptDownloads: false,
    serviceWorkers: 'block',
    handleSIGHUP: false,
    handleSIGINT: false,
    handleSIGTERM: false,
    ignoreDefaultArgs: UNWANTED,
    args: [
      ...browserFlags(),
      `--disable-features=${TURNED_OFF.join()}`,
      '--remote-debugging-port=0',
      `--lang=${locale()}`,
      ...windowSystem(),
    ],
  })
  const browser = context.browser()
  if (!browser) throw new Error('Chromium ended while it was started')
  const cdp = await browser.newBrowserCDPSession()
  await context.route('**/*', refuseStray)
  await announce(cdp, profile)
  return { context, cdp }
}

async function announce(cdp: CDPSession, profile: string): Promise<void> {
  const { processInfo } = await cdp.send('SystemInfo.getProcessInfo')
  const pid = processInfo.find(({ type }) => type === 'browser')?.id ?? 0
  const message: BrowserMessage = { kind: 'browser', pid, endpoint: join(profile, 'DevToolsActivePort') }
  process.send?.(message)
}

let browser: Promise<Browser> | undefined
/** Windows open one after the other, so that the next new page is the one asked for. */
let queue: Promise<unknown> = Promise.resolve()
let spare: Page | undefined
/** Noted while a page lives: one that crashed would not answer. */
const targets = new WeakMap<Page, string>()

/** A page in a window of its own, whose content area has the given size. */
export function openPage(frame: Frame): Promise<Page> {
  const first = browser === undefined
  browser ??= start()
  const running = browser
  return inTurn(async () => {
    const { context, cdp } = await running
    if (first) spare = context.pages()[0]
    const page = spare ?? (await newPage(context, cdp, frame))
    spare = undefined
    await fit(cdp, page, frame)
    return page
  })
}

function inTurn<T>(action: () => Promise<T>): Promise<T> {
  const done = queue.then(action)
  queue = done.catch(() => {})
  return done
}

async function newPage(context: BrowserContext, cdp: CDPSession, { width, height }: Frame): Promise<Page> {
  const [page] = await Promise.all([
    // A popup on its way to being closed is none of ours.
    context.waitForEvent('page', async (opened) => (await opened.opener()) === null),
    cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height }),
  ])
  return page
}

async function targetOf(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { targetInfo } = await session.send('Target.getTargetInfo')
  await session.detach()
  targets.set(page, targetInfo.targetId)
  return targetInfo.targetId
}

/** Chromium's own bars take a part of its window; Electron's windows have none. */
async function fit(cdp: CDPSession, page: Page, frame: Frame): Promise<void> {
  const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId: await targetOf(page) })
  const bars = await page.evaluate(() => ({
    width: window.outerWidth - window.innerWidth,
    height: window.outerHeight - window.innerHeight,
  }))
  const bounds = { width: frame.width + bars.width, height: frame.height + bars.height }
  await cdp.send('Browser.setWindowBounds', { windowId, bounds })
  if (headed && frame.fullscreen) {
    await cdp.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } })
  }
}

/** Chromium may end with its last page, so one is put aside before that closes. */
export async function closePage(page: Page): Promise<void> {
  await inTurn(async () => {
    const context = page.context()
    if (context.pages().every((other) => other === page)) spare = await context.newPage()
  })
  const running = await browser
  const targetId = targets.get(page) ?? ''
  // Chromium forgets about closing a page that is about to show an error.
  const again = setInterval(() => {
    void running?.cdp.send('Target.closeTarget', { targetId }).catch(() => {})
  }, 500)
  await page.close().finally(() => clearInterval(again))
}

/** The browser, if there is one: nothing here starts it. */
export function runningBrowser(): Promise<Browser> | undefined {
  return browser
}
