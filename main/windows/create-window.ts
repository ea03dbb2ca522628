import { app, BrowserWindow, type BrowserWindowConstructorOptions } from 'electron'
import { join } from 'node:path'

/** The same for every window, and never changed: what a page may do is decided here alone. */
const webPreferences = Object.freeze({
  preload: join(app.getAppPath(), 'out/preload/index.cjs'),
  sandbox: true,
  contextIsolation: true,
  nodeIntegration: false,
  webSecurity: true,
  webviewTag: false,
  navigateOnDragDrop: false,
  spellcheck: false,
})

type Looks = Pick<
  BrowserWindowConstructorOptions,
  'width' | 'height' | 'minWidth' | 'minHeight' | 'title' | 'backgroundColor' | 'kiosk'
>

export interface WindowOptions extends Looks {
  readonly devTools: boolean
  /** A hidden window still has to lay out and print at full speed. */
  readonly backgroundThrottling?: boolean
}

/** The only place that makes a window; it stays hidden until it is shown. */
export function createWindow({
  devTools,
  backgroundThrottling = true,
  ...looks
}: WindowOptions): BrowserWindow {
  return new BrowserWindow({
    ...looks,
    show: false,
    autoHideMenuBar: true,
    webPreferences: { ...webPreferences, devTools, backgroundThrottling },
  })
}
