import { EventEmitter } from 'node:events'
import type { BrowserWindowConstructorOptions } from 'electron'
import type { Page } from 'playwright-core'
import { openPage } from './browser.ts'
import { framelessWhenHidden } from './config.ts'
import { abandon, appEvents, type OpenWindow, requireReady, windowGone, windows } from './lifecycle.ts'
import { checkMenu } from './menu.ts'
import { getDefaultSession } from './session.ts'
import { extend, hostEvent, strict, StrictEmitter } from './strict.ts'
import { HostContents } from './web-contents.ts'
import { checkWindowOptions } from './window-options.ts'

const EVENTS = ['closed', 'close', 'ready-to-show', 'show', 'unresponsive']
/** Row 103: still true of a window that is gone; all else throws. */
const OUTLIVES = new Set(['id', 'isDestroyed'])

class HostWindow implements OpenWindow {
  readonly events = new StrictEmitter('BrowserWindow', EVENTS)
  readonly contents: HostContents
  readonly asSeen: ReturnType<typeof membersOf> & StrictEmitter
  private readonly page: Promise<Page>
  private gone = false

  constructor(options: BrowserWindowConstructorOptions) {
    const { width = 800, height = 600, show = true, webPreferences = {} } = options
    const fullscreen = options.kiosk === true || options.fullscreen === true
    this.page = openPage({ width, height, fullscreen })
    this.contents = new HostContents(
      { preload: webPreferences.preload ?? '', noFrames: !show && framelessWhenHidden },
      this.page,
    )
    this.asSeen = strict('BrowserWindow', extend(this.events, membersOf(this)), (key) => {
      // What it has from Node, its listeners, is not destroyed with the window.
      const outlives = OUTLIVES.has(key) || key in EventEmitter.prototype
      if (this.gone && !outlives) throw new TypeError('Object has been destroyed')
    })
    windows.add(this)
    this.contents.opened.then((page) => page.once('close', () => this.vanish()), abandon)
    // Row 82: the first paint comes before or after the load, so nothing may hang on the order.
    void this.contents.painted.promise.then(() => {
      setTimeout(() => this.gone || this.events.emit('ready-to-show', hostEvent({})), Math.random() * 30)
    })
  }

  isDestroyed(): boolean {
    return this.gone
  }

  show(): void {
    this.events.emit('show', hostEvent({}))
    this.focus()
  }

  focus(): void {
    void this.contents.opened.then((page) => page.bringToFront()).catch(() => {})
  }

  /** Row 55: the app first, then the page; either can refuse. */
  async close(): Promise<boolean> {
    const event = hostEvent({})
    this.events.emit('close', event)
    if (event.defaultPrevented) return false
    if (await this.contents.refusesToClose()) return false
    this.destroy()
    return true
  }

  reload(): void {
    void this.contents.reload().catch(() => {})
  }

  /** Row 109: neither `close` nor beforeunload; only `closed` comes, at once. */
  destroy(): void {
    if (this.gone) return
    this.gone = true
    this.contents.destroy()
    this.events.emit('closed')
    windowGone(this)
  }

  /** Somebody else closed the page, as a person would. */
  private vanish(): void {
    if (this.gone) return
    this.events.emit('close', hostEvent({}))
    this.destroy()
  }
}

let last = 0

function membersOf(window: HostWindow) {
  return {
    id: (last += 1),
    webContents: window.contents.asSeen,
    loadURL: (url: string) => window.contents.loadURL(url),
    show: () => window.show(),
    focus: () => window.focus(),
    restore: () => window.show(),
    isMinimized: () => false,
    close: () => void window.close(),
    destroy: () => window.destroy(),
    isDestroyed: () => window.isDestroyed(),
  }
}

type AppWindow = HostWindow['asSeen']

const open = (): HostWindow[] => [...windows].filter((window) => window instanceof HostWindow)

class BrowserWindowClass {
  constructor(options: BrowserWindowConstructorOptions = {}) {
    requireReady('Cannot create BrowserWindow before app is ready')
    checkWindowOptions(options)
    checkMenu()
    getDefaultSession()
    const { contents, asSeen } = new HostWindow(options)
    appEvents.emit('web-contents-created', hostEvent({}), contents.asSeen)
    return asSeen
  }

  static getAllWindows(): AppWindow[] {
    return open().map(({ asSeen }) => asSeen)
  }

  static fromWebContents(contents: object): AppWindow | null {
    return open().find((window) => window.contents.asSeen === contents)?.asSeen ?? null
  }
}

export const BrowserWindow = strict('BrowserWindow', BrowserWindowClass)
