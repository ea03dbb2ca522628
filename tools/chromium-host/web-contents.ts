import type { PrintToPDFOptions, WebContentsPrintOptions } from 'electron'
import type { Page, Route } from 'playwright-core'
import { fromAlias, originOf, schemeOf, toAlias } from './alias.ts'
import { closePage, runningBrowser } from './browser.ts'
import { listPrinters } from './cups.ts'
import { BINDING, DocumentChannel } from './document-channel.ts'
import { fault, unproven } from './divergences.ts'
import { navigationError, netErrorIn } from './errors.ts'
import { encodePush, receive } from './ipc.ts'
import { applyTheme } from './native-theme.ts'
import { leaveTo, mayRequest } from './navigation.ts'
import { answer } from './network.ts'
import { relayPageEvents } from './page-events.ts'
import type { Receiver } from './page.ts'
import { printOnPaper } from './paper.ts'
import { applyPermissions } from './permissions.ts'
import { pageScript } from './preload.ts'
import { makePrinter } from './printing.ts'
import { isHandled } from './protocol.ts'
import { makePushQueue } from './push-queue.ts'
import { getDefaultSession, prepareToLoad } from './session.ts'
import { extend, hostEvent, strict, StrictEmitter } from './strict.ts'
import { createFrame, type HostFrame } from './web-frame.ts'
import { askToOpen, type WindowOpenHandler } from './window-open.ts'

const EVENTS = [
  'will-navigate',
  'will-frame-navigate',
  'will-redirect',
  'will-attach-webview',
  'did-finish-load',
  'did-fail-load',
  'render-process-gone',
  'preload-error',
  'console-message',
  'destroyed',
]

export interface Preferences {
  readonly preload: string
  /** Row 68: no frame is ever drawn. */
  readonly noFrames: boolean
}

/** What an app may ask of its contents; also what tells them apart when they come back. */
function membersOf(contents: HostContents) {
  return {
    id: contents.id,
    get session() {
      return getDefaultSession()
    },
    get mainFrame() {
      return contents.frame.asSeen
    },
    getURL: () => contents.url,
    isDestroyed: () => contents.destroyed,
    send: (channel: string, ...args: readonly unknown[]) => contents.push(channel, args),
    setWindowOpenHandler(handler: WindowOpenHandler) {
      contents.windowOpenHandler = handler
    },
    printToPDF: (options: PrintToPDFOptions) => contents.print(options),
    print(options?: WebContentsPrintOptions, callback?: (success: boolean, failureReason: string) => void) {
      printOnPaper({ page: contents.opened, toPdf: contents.print }, options, callback)
    },
    getPrintersAsync: () => listPrinters(),
  }
}

/** Row 9: as Chromium will ask for it. */
function normalise(url: string): string {
  return /^[a-z0-9-]+:\/\//i.test(url) ? fromAlias(new URL(toAlias(url)).href) : url
}

const withoutFragment = (url: string): string => url.replace(/#.*$/, '')

let last = 0
/** Still true of contents that are gone; all else throws (row 103). */
const OUTLIVES = new Set(['id', 'isDestroyed'])

export class HostContents {
  readonly id = (last += 1)
  readonly events = new StrictEmitter('webContents', EVENTS)
  readonly asSeen: ReturnType<typeof membersOf> & StrictEmitter
  readonly opened: Promise<Page>
  readonly painted = Promise.withResolvers<void>()
  destroyed = false
  committed = false
  /** While main itself loads something. */
  isLoading = false
  windowOpenHandler: WindowOpenHandler | undefined
  private readonly preferences: Preferences
  private channel: DocumentChannel | undefined
  private readonly blank: HostFrame = createFrame('about:blank')
  /** The address that main itself asked for: guards are not asked about it (row 106). */
  private expected = ''
  /** By address: what Electron would report where Chromium only knows of a failure. */
  private readonly netErrors = new Map<string, string>()
  private readonly enqueue = makePushQueue((channel, payload) => {
    void this.callPage(this.frame, 'push', channel, payload)
  })
  readonly print: (options: PrintToPDFOptions) => Promise<Buffer>

  constructor(preferences: Preferences, page: Promise<Page>) {
    this.preferences = preferences
    this.asSeen = strict('webContents', extend(this.events, membersOf(this)), (key) => {
      if (this.destroyed && !OUTLIVES.has(key)) throw new TypeError('Object has been destroyed')
    })
    this.opened = page.then((it) => this.attach(it))
    const cdp = this.opened.then((it) => it.context().newCDPSession(it))
    cdp.catch(() => {})
    this.print = makePrinter(cdp, () => this.committed)
  }

  get frame(): HostFrame {
    return this.channel?.current ?? this.blank
  }

  get url(): string {
    return this.channel ? this.frame.asSeen.url : ''
  }

  private async attach(page: Page): Promise<Page> {
    const cdp = await page.context().newCDPSession(page)
    const script = pageScript({
      binding: BINDING,
      platform: process.platform,
      arch: process.arch,
      preloadPath: this.preferences.preload,
      noFrames: this.preferences.noFrames,
    })
    const channel = new DocumentChannel(cdp, (frame, kind, parts) => {
      if (kind === 'hello' && script.error) this.preloadFailed(script.error)
      else this.hear(frame, kind, parts)
    })
    cdp.on('Page.frameRequestedNavigation', ({ url, frameId }) => {
      const source = { events: this.events, frame: this.frame.asSeen }
      void leaveTo(url, source, this.asSeen, channel.isMain(frameId))
    })
    // Of a link with a target; the page's own window.open() never gets as far.
    cdp.on('Page.windowOpen', ({ url, windowName }) => askToOpen(this.windowOpenHandler, url, windowName, ''))
    await Promise.all([
      channel.open(script.source),
      page.route('**/*', (route) => this.answer(route)),
      applyTheme(page),
    ])
    this.channel = channel
    relayPageEvents(this, page)
    return page
  }

  private hear(frame: HostFrame, kind: string, parts: readonly string[]): void {
    const [first = '', second = '', third = ''] = parts
    switch (kind) {
      case 'invoke':
        return void receive({ contents: this, frame, id: first, channel: second, payload: third })
      case 'painted':
        return this.painted.resolve()
      case 'open':
        return askToOpen(this.windowOpenHandler, first, second, third)
      case 'preload-error':
        return this.preloadFailed(new Error(parts.join('\n')))
      case 'fault':
        return fault(Number(first), fromAlias(second))
    }
  }

  /** Rows 17 and 26: the page loads all the same, without a bridge. */
  private preloadFailed(error: Error): void {
    fault(error instanceof SyntaxError ? 17 : 26, `the preload fails: ${error.message}`)
    this.events.emit('preload-error', hostEvent({}), this.preferences.preload, error)
  }

  callPage(frame: HostFrame, method: keyof Receiver, ...args: readonly (string | boolean)[]): Promise<void> {
    return this.channel?.call(frame, method, ...args) ?? Promise.resolve()
  }

  push(channel: string, args: readonly unknown[]): void {
    const payload = encodePush(channel, args)
    if (payload !== undefined) this.enqueue(channel, payload)
  }

  private async answer(route: Route): Promise<void> {
    const request = route.request()
    const asked = fromAlias(request.url())
    const isNavigation = request.isNavigationRequest()
    const isMain = isNavigation && request.frame().parentFrame() === null
    const isOwn = isMain && asked === withoutFragment(this.expected)
    // Row 9: the driver reports an address without its fragment; Electron hands it on.
    const url = isOwn ? this.expected : asked
    if (isOwn) this.expected = ''
    const source = { events: this.events, frame: this.frame.asSeen }
    if (isNavigation && !isOwn && !mayRequest(source, request)) return route.abort('aborted')
    const error = await answer(route, url, this.id)
    if (error && isMain) this.netErrors.set(url, error)
  }

  /** Row 104: a failure that nobody awaits is silent, so it is at least recorded. */
  loadURL(address: string): Promise<void> {
    const url = normalise(address)
    prepareToLoad(originOf(url))
    const done = this.load(url)
    done.catch((error: Error) => unproven(104, error.message))
    return done
  }

  private async load(url: string): Promise<void> {
    const scheme = schemeOf(url)
    if (scheme !== 'about' && !isHandled(scheme)) {
      fault(11, `loadURL('${url}'): nobody handles ${scheme}:`)
      throw navigationError('ERR_FAILED', url)
    }
    this.committed = false
    this.isLoading = true
    try {
      const page = await this.opened
      const running = await runningBrowser()
      if (running) await applyPermissions(running.cdp, this.asSeen, url)
      this.expected = url
      await page.goto(scheme === 'about' ? url : toAlias(url), { timeout: 0 })
      // Of a document that was there already, nothing more is heard.
      this.committed = true
    } catch (error) {
      const name = this.netErrors.get(url) ?? netErrorIn(String(error))
      this.netErrors.delete(url)
      const failure = navigationError(name, url)
      if (!this.destroyed) {
        this.events.emit('did-fail-load', hostEvent({}), failure.errno, name, url, true)
      }
      throw failure
    } finally {
      this.isLoading = false
    }
  }

  /** Row 106: what the page did not start itself, no guard is asked about. */
  async reload(): Promise<void> {
    const page = await this.opened
    this.expected = this.url
    await page.reload()
  }

  /** Row 105: a page that answers `beforeunload` blocks without a word. */
  async refusesToClose(): Promise<boolean> {
    const page = await this.opened
    return page
      .evaluate(() => {
        const event = document.createEvent('BeforeUnloadEvent')
        event.initEvent('beforeunload', false, true)
        window.dispatchEvent(event)
        return event.defaultPrevented || Boolean(event.returnValue)
      })
      .catch(() => false)
  }

  /** The page itself goes on its own time; for the app it is gone at once. */
  destroy(): void {
    if (this.destroyed) return
    this.destroyed = true
    this.channel?.dispose()
    this.events.emit('destroyed')
    void this.opened.then(closePage).catch(() => {})
  }
}
