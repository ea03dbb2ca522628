import { describe, expect, it } from 'vitest'
import { inMain, openShop } from './host.ts'

const shop = openShop({ CHROMIUM_HOST_HIDDEN_FRAMES: 'none' })

const events = () => inMain(shop(), ({ shop: state }) => state.events)

describe('windows', () => {
  it('have the size that was asked for, and no scheme, focus or size of the driver’s (row 135)', async () => {
    const seen = await shop().page.evaluate(() => [
      innerWidth,
      innerHeight,
      matchMedia('(prefers-color-scheme: dark)').matches,
    ])
    expect(seen).toEqual([900, 700, false])
  })

  it('rows 108, 120: options that Electron would ignore, or that are unsafe, throw', async () => {
    const attempts = await inMain(shop(), ({ electron: { BrowserWindow } }) =>
      [
        { widht: 3 },
        { webPreferences: { sandbox: false, spellcheck: false } },
        { webPreferences: { partition: 'x', spellcheck: false } },
        { webPreferences: {} },
      ].map((options) => {
        try {
          return new BrowserWindow(options).id
        } catch (error) {
          return (error as Error).message
        }
      }),
    )
    expect(attempts).toEqual([
      'the BrowserWindow option.widht is not implemented by the Chromium host',
      'webPreferences.sandbox: false is not implemented by the Chromium host',
      'webPreferences.partition is not implemented by the Chromium host',
      'webPreferences.spellcheck must be false',
    ])
  })

  it('rows 103, 109: destroy() tells nobody but `closed`, where all but the id is gone', async () => {
    const seen = await inMain(shop(), async ({ openWindow }) => {
      const window = openWindow()
      const { id } = window
      const told: unknown[] = []
      window.on('close', () => told.push('close'))
      window.on('closed', () => {
        told.push(window.id === id, window.isDestroyed())
        try {
          told.push(window.webContents)
        } catch (error) {
          told.push((error as Error).message)
        }
      })
      await window.loadURL('app://bundle/inner.html')
      window.destroy()
      return told
    })
    expect(seen).toEqual([true, true, 'Object has been destroyed'])
  })

  it('row 105: beforeunload keeps a window open without a word; close listeners can too', async () => {
    const seen = await inMain(shop(), async ({ openWindow, shop: state, electron: { BrowserWindow } }) => {
      const window = openWindow()
      const told: string[] = []
      window.on('close', () => told.push('close'))
      window.on('closed', () => told.push('closed'))
      state.answer = () =>
        new Response('<!doctype html><script>onbeforeunload = () => "stay"</script>', {
          headers: { 'content-type': 'text/html' },
        })
      await window.loadURL('app://bundle/stay.html')
      state.answer = undefined
      window.close()
      await new Promise((resolve) => setTimeout(resolve, 200))
      const alive = BrowserWindow.fromWebContents(window.webContents) === window
      window.destroy()
      return [told, alive]
    })
    expect(seen).toEqual([['close', 'closed'], true])
  })

  it('row 104: a failed load reads as in Electron, and raises nothing when nobody awaits it', async () => {
    const seen = await inMain(shop(), async ({ openWindow, shop: state }) => {
      const window = openWindow()
      const messages: string[] = []
      const fail = (url: string) => window.loadURL(url).catch((error: Error) => messages.push(error.message))
      await fail('other://bundle/x')
      state.answer = () => Promise.reject(new Error('empty shelf'))
      await fail('app://bundle/x')
      void window.loadURL('app://bundle/x')
      await new Promise((resolve) => setTimeout(resolve, 100))
      state.answer = undefined
      window.destroy()
      return [messages, process.exitCode]
    })
    expect(seen).toEqual([
      ["ERR_FAILED (-2) loading 'other://bundle/x'", "ERR_UNEXPECTED (-9) loading 'app://bundle/x'"],
      undefined,
    ])
    expect(shop().faults()).toContain("row 11: loadURL('other://bundle/x'): nobody handles other:")
  })

  it('row 15: a 404 that has a body is a page like any other', async () => {
    const loaded = inMain(shop(), async ({ openWindow }) => {
      const window = openWindow()
      await window.loadURL('app://bundle/missing.html')
      window.destroy()
      return 'loaded'
    })
    expect(await loaded).toBe('loaded')
  })

  it('rows 68, 82: a hidden window may never draw, so nothing may wait for a frame', async () => {
    const frames = await inMain(shop(), async ({ openWindow }) => {
      const window = openWindow()
      const told: string[] = []
      window.on('ready-to-show', () => told.push('ready-to-show'))
      await window.loadURL('app://bundle/inner.html')
      await new Promise((resolve) => setTimeout(resolve, 200))
      window.destroy()
      return told
    })
    expect(frames).toEqual([])
  })

  it('row 81: a page that was never shown takes itself for visible', async () => {
    const seen = await inMain(shop(), async ({ openWindow, shop: state }) => {
      const window = openWindow()
      const told = new Promise<string>((resolve) =>
        window.webContents.on('console-message', ({ message }) => resolve(message)),
      )
      state.answer = () =>
        new Response('<!doctype html><script>console.log(document.visibilityState)</script>', {
          headers: { 'content-type': 'text/html' },
        })
      await window.loadURL('app://bundle/seen.html')
      state.answer = undefined
      const answer = await told
      window.destroy()
      return answer
    })
    expect(seen).toBe('visible')
  })

  it('row 110: a crash is reported, and leaves the window there', async () => {
    await inMain(shop(), async ({ openWindow, shop: state }) => {
      const window = openWindow()
      window.webContents.on('render-process-gone', (_event, { reason }) => {
        state.events.push(`${reason}, ${window.isDestroyed() ? 'gone' : 'still there'}`)
        window.destroy()
      })
      await window.loadURL('app://bundle/inner.html?crash')
    })
    const page = shop()
      .windows()
      .find((window) => window.url().endsWith('?crash'))
    await page?.goto('chrome://crash').catch(() => {})
    await expect.poll(events).toContain('crashed, still there')
  })
})

describe('a page that wants to leave', () => {
  it('row 106: the guard is asked about what the page starts, not about loadURL or a hash', async () => {
    const { page } = shop()
    await page.evaluate(() => {
      location.hash = '#/compare'
      history.pushState(null, '', '?here')
      location.href = 'https://example.org/away'
    })
    await expect.poll(events).toContain('will-navigate https://example.org/away')
    await page.evaluate(() => location.reload())
    await expect.poll(events).toContain('will-navigate app://bundle/index.html?here')
    expect((await events()).filter((event) => event.startsWith('will-navigate'))).toHaveLength(2)
    expect(page.url()).toContain('index.html?here')
  })

  it('row 11: an address for another program is asked about too', async () => {
    await shop().page.evaluate(() => (location.href = 'mailto:a@example.org'))
    await expect.poll(events).toContain('will-navigate mailto:a@example.org')
  })

  it('row 107: popups are asked about, by script and by link', async () => {
    const { page } = shop()
    expect(await page.evaluate(() => window.open('https://example.org/popup'))).toBeNull()
    await expect.poll(events).toContain('open https://example.org/popup')
    await page.evaluate(() => {
      const link = Object.assign(document.createElement('a'), {
        href: 'https://example.org/link',
        target: '_blank',
      })
      document.body.append(link)
      link.click()
    })
    await expect.poll(events).toContain('open https://example.org/link')
    await expect.poll(() => shop().windows()).toHaveLength(1)
  })

  it('row 107: a handler that does not answer with an action is a fault', async () => {
    await inMain(shop(), ({ window }) =>
      window.webContents.setWindowOpenHandler(() => ({}) as { action: 'deny' }),
    )
    await shop().page.evaluate(() => void window.open('popup.html'))
    await expect
      .poll(() => shop().faults())
      .toContain('row 107: the window open handler answers undefined for app://bundle/popup.html')
  })

  it('rows 83, 111: print(), prompt() and boxes of the system are faults', async () => {
    const thrown = await shop().page.evaluate(() => {
      const tried = (action: () => unknown) => {
        try {
          return action()
        } catch (error) {
          return (error as Error).message
        }
      }
      return [
        tried(() => window.print()),
        tried(() => window.prompt('x')),
        tried(() => window.confirm('sure')),
      ]
    })
    expect(thrown).toEqual(['window.print() is not supported.', 'prompt() is not supported.', false])
    expect(shop().faults()).toContain("row 111: confirm('sure') opens a box of the system")
  })

  it('row 115: a download is the session’s to stop', async () => {
    await shop().page.evaluate(() => {
      const href = URL.createObjectURL(new Blob(['x']))
      Object.assign(document.createElement('a'), { href, download: 'list.txt' }).click()
    })
    await expect.poll(events).toContain('download list.txt')
  })
})
