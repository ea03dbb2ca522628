import { app, type BrowserWindow } from 'electron'
import { appOrigin } from '../protocol/scheme.ts'
import { createWindow } from './create-window.ts'

/** Shown by then at the latest: on some systems the event for the first paint never comes. */
const showAfter = 2_000

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

export async function openMainWindow(window: BrowserWindow): Promise<void> {
  const fallback = setTimeout(() => window.show(), showAfter)
  window.once('ready-to-show', () => {
    clearTimeout(fallback)
    window.show()
  })
  window.once('closed', () => clearTimeout(fallback))
  await window.loadURL(`${appOrigin}/index.html`)
}

/** Brings the running app to the front when someone starts it again. */
export function focusWindow(window: BrowserWindow): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.focus()
}
