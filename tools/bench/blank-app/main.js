import { app, BrowserWindow, ipcMain, Menu, protocol, session } from 'electron'
import { join } from 'node:path'

/** The least that an app can be: one blank window, a preload with one function, one bare ipc handler. */

Menu.setApplicationMenu(null)
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
])

void app.whenReady().then(async () => {
  protocol.handle(
    'app',
    () =>
      new Response('<!doctype html><title>Blank</title><h1>Blank</h1>', {
        headers: { 'content-type': 'text/html' },
      }),
  )
  // As every app here must, before it loads a page.
  await session.defaultSession.setProxy({ mode: 'direct' })
  ipcMain.handle('echo', (_event, payload) => payload)
  const window = new BrowserWindow({
    show: false,
    webPreferences: { preload: join(app.getAppPath(), 'preload.cjs'), sandbox: true, spellcheck: false },
  })
  await window.loadURL('app://bundle/index.html')
  window.show()
})
