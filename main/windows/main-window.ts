import { app, type BrowserWindow } from 'electron'
import { appOrigin } from '../protocol/scheme.ts'
import { createWindow } from './create-window.ts'

/** Shown by then at the latest: on some systems the event for the first paint never comes. */
const showAfter = 2_000

/** Drafts are kept in main, so that a page that is loaded again loses next to nothing. */
const reloads = 3

/** Not loaded yet: its process can start while the stores are opened. */
export function createMainWindow({ kiosk }: { readonly kiosk: boolean }): BrowserWindow {
  return createWindow({
    width: 1280,
    height: 800,
    minWidth: 320,
    minHeight: 480,
    title: 'Credential Compass',
    backgroundColor: '#FAF8F3',
    kiosk,
    devTools: !app.isPackaged && !kiosk,
  })
}

/** Loads and shows the page; a page whose process ends by itself is loaded again, a few times. */
export async function openMainWindow(window: BrowserWindow): Promise<void> {
  const fallback = setTimeout(() => window.show(), showAfter)
  window.once('ready-to-show', () => {
    clearTimeout(fallback)
    window.show()
  })
  window.once('closed', () => clearTimeout(fallback))
  let left = reloads
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    console.error(`The window's process ended: ${reason}`)
    if (left === 0 || window.isDestroyed()) return
    left -= 1
    void load(window)
  })
  await load(window)
}

async function load(window: BrowserWindow): Promise<void> {
  try {
    await window.loadURL(`${appOrigin}/index.html`)
  } catch (error) {
    // Closed while it was loading: there is nothing left to show.
    if (!window.isDestroyed()) throw error
  }
}

/** Brings the running app to the front when someone starts it again. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
