import { describe, expect, it } from 'vitest'
import { inMain, openShop } from './host.ts'

const shop = openShop()

describe('the session and the system', () => {
  it('row 117: permissions are what the app’s handlers say', async () => {
    const states = await shop().page.evaluate(async () =>
      Promise.all(
        (['geolocation', 'notifications', 'camera'] as const).map(
          async (name) => (await navigator.permissions.query({ name })).state,
        ),
      ),
    )
    expect(states).toEqual(['denied', 'denied', 'denied'])
  })

  it('row 127: storage is cleared on demand; there are no quotas', async () => {
    const { page } = shop()
    await page.evaluate(() => localStorage.setItem('visit', '1'))
    const message = await inMain(shop(), async ({ electron: { session } }) => {
      const { defaultSession } = session
      await defaultSession.clearStorageData({ storages: ['localstorage'] })
      return defaultSession
        .clearStorageData({ quotas: ['temporary'] } as object)
        .catch((error: Error) => error.message)
    })
    expect(await page.evaluate(() => localStorage.getItem('visit'))).toBeNull()
    expect(message).toBe('the options of clearStorageData.quotas is not implemented by the Chromium host')
  })

  it('row 133: a theme reaches every window and says so', async () => {
    await inMain(
      shop(),
      ({ electron: { nativeTheme } }) =>
        new Promise<void>((resolve) => {
          nativeTheme.once('updated', () => resolve())
          nativeTheme.themeSource = 'dark'
        }),
    )
    await expect
      .poll(() => shop().page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches))
      .toBe(true)
  })

  it('row 123: a save dialog that nobody answers is cancelled; unknown options throw', async () => {
    const seen = await inMain(shop(), async ({ electron: { dialog }, window }) => {
      const answer = await dialog.showSaveDialog(window, { defaultPath: 'x.pdf' })
      try {
        await dialog.showSaveDialog({ defaultName: 'x' } as object)
      } catch (error) {
        return [answer, (error as Error).message]
      }
      return [answer]
    })
    expect(seen).toEqual([
      { canceled: true, filePath: '' },
      'the options of showSaveDialog.defaultName is not implemented by the Chromium host',
    ])
  })

  it('an open dialog that nobody answers is cancelled, as Electron words it', async () => {
    const answer = inMain(shop(), ({ electron: { dialog }, window }) =>
      dialog.showOpenDialog(window, { properties: ['openFile'] }),
    )
    expect(await answer).toEqual({ canceled: true, filePaths: [] })
  })

  it('rows 112, 114, 124, 125, 128, 131, 132, 134: what the app does not use is missing, not guessed', async () => {
    const missing = await inMain(shop(), ({ electron, window }) => {
      const tried = (action: () => unknown) => {
        try {
          action()
          return 'found'
        } catch (error) {
          return (error as Error).message
        }
      }
      const names = ['clipboard', 'crashReporter', 'powerMonitor', 'powerSaveBlocker', 'safeStorage']
      return [
        ...[...names, 'systemPreferences'].filter((name) => name in electron),
        tried(() => window.webContents.setZoomLevel(1)),
        tried(() => window.webContents.on('did-start-navigation', () => {})),
      ]
    })
    expect(missing).toEqual([
      'webContents.setZoomLevel is not implemented by the Chromium host',
      "event 'did-start-navigation' of webContents is not implemented by the Chromium host",
    ])
  })

  it('rows 122, 130: a sync dialog does not exist, and opening outside fails', async () => {
    const sync = inMain(shop(), ({ electron: { dialog } }) => dialog.showSaveDialogSync({}))
    await expect(sync).rejects.toThrow('dialog.showSaveDialogSync is not implemented')
    const outside = inMain(shop(), ({ electron: { shell } }) => shell.openExternal('https://example.org'))
    await expect(outside).rejects.toThrow('Failed to open')
  })
})
