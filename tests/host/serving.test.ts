import { describe, expect, it } from 'vitest'
import { inMain, openShop } from './host.ts'

const shop = openShop()

/** What the page gets for a path of the app while main answers in its own way. */
async function fetched(answer: (request: Request) => unknown, path = 'x'): Promise<unknown> {
  const source = `({ shop }) => { shop.answer = ${String(answer)} }`
  await shop().page.evaluate((text) => window.app.run(text), source)
  const seen = await shop().page.evaluate(async (url) => {
    try {
      const response = await fetch(url)
      return [response.status, response.headers.get('content-type'), await response.text()]
    } catch (error) {
      return (error as Error).message
    }
  }, path)
  await inMain(shop(), ({ shop: state }) => (state.answer = undefined))
  return seen
}

declare global {
  interface Window {
    readonly moduleRan?: boolean
  }
}

describe('the app’s own scheme', () => {
  it('row 1: main sees app: addresses alone, in requests, listeners and the window', async () => {
    const seen = await inMain(shop(), ({ shop: { requests, served }, window }) => ({
      requests,
      served,
      url: window.webContents.getURL(),
    }))
    expect(seen.url).toBe('app://bundle/index.html')
    const loaded = ['app://bundle/index.html', 'app://bundle/early.js', 'app://bundle/inner.html']
    expect(seen.served).toEqual(expect.arrayContaining(loaded))
    expect([...seen.requests, ...seen.served].filter((url) => !url.startsWith('app://bundle/'))).toEqual([])
  })

  it('rows 3, 7: the page is a secure context with an origin, storage and fetch', async () => {
    const seen = await shop().page.evaluate(async () => [
      isSecureContext,
      typeof crypto.subtle,
      typeof localStorage.length,
      (await fetch('early.js')).ok,
    ])
    expect(seen).toEqual([true, 'object', 'number', true])
  })

  it('row 4: without a content type an answer is text/html, a string is text/plain', async () => {
    expect(await fetched(() => new Response(new Uint8Array([65])))).toEqual([200, 'text/html', 'A'])
    expect(await fetched(() => new Response('A'))).toEqual([200, 'text/plain;charset=UTF-8', 'A'])
  })

  it('row 4: a module with the wrong type does not run', async () => {
    const run = () =>
      shop().page.evaluate(async () => {
        const script = Object.assign(document.createElement('script'), {
          type: 'module',
          src: `module.js?${Math.random()}`,
        })
        const done = new Promise((resolve) => {
          script.addEventListener('load', () => resolve(true))
          script.addEventListener('error', () => resolve(false))
        })
        document.head.append(script)
        return done
      })
    expect(await run()).toBe(true)
    await inMain(shop(), ({ shop: state }) => {
      state.answer = () => new Response('window.moduleRan = true')
    })
    expect(await run()).toBe(false)
    await inMain(shop(), ({ shop: state }) => (state.answer = undefined))
  })

  it('row 5: a handler that throws, rejects or answers with nothing is a net error', async () => {
    for (const answer of [
      () => {
        throw new Error('empty shelf')
      },
      () => Promise.reject(new Error('empty shelf')),
      () => undefined,
    ]) {
      expect(await fetched(answer)).toBe('Failed to fetch')
    }
    expect(shop().stderr()).toContain('empty shelf')
  })

  it('row 8: a policy in the header holds, and what it stops is a fault', async () => {
    const ran = await shop().page.evaluate(() => {
      const script = document.createElement('script')
      script.textContent = 'window.inline = true'
      document.head.append(script)
      return 'inline' in window
    })
    expect(ran).toBe(false)
    await expect
      .poll(() => shop().faults())
      .toContain('row 8: script-src-elem forbids inline in app://bundle/index.html')
  })

  it('row 9: addresses arrive normalised, with an encoded slash, query and hash', async () => {
    const window = await inMain(shop(), async ({ openWindow, shop: { served } }) => {
      const other = openWindow()
      await other.loadURL('app://BUNDLE/a/../inner.html?q=%2f#part')
      other.destroy()
      return served.at(-1)
    })
    expect(window).toBe('app://bundle/inner.html?q=%2f#part')
  })

  it('row 10: a second handler for the scheme throws', async () => {
    const second = inMain(shop(), ({ electron: { protocol } }) =>
      protocol.handle('app', () => new Response('')),
    )
    await expect(second).rejects.toThrow('Failed to register protocol: app')
  })

  it('row 13: an encoded body is refused, because Electron would not decode it', async () => {
    expect(await fetched(() => new Response('x', { headers: { 'content-encoding': 'gzip' } }))).toBe(
      'Failed to fetch',
    )
    expect(shop().faults()).toContain(
      'row 13: app://bundle/x is sent with content-encoding, which Electron does not decode',
    )
  })

  it('row 14: a worker comes through the same handler', async () => {
    const said = shop().page.evaluate(
      () =>
        new Promise((resolve) => {
          new Worker('worker.js').addEventListener('message', ({ data }) => resolve(data))
        }),
    )
    expect(await said).toBe('at work')
    expect(await inMain(shop(), ({ shop: { served } }) => served)).toContain('app://bundle/worker.js')
  })

  it('row 16: service workers stay off', async () => {
    const registered = await shop().page.evaluate(async () => {
      await navigator.serviceWorker.register('worker.js').catch(() => {})
      return (await navigator.serviceWorker.getRegistrations()).length
    })
    expect(registered).toBe(0)
  })
})

describe('the network', () => {
  it('rows 2, 119: the app’s listener sees every request and can cancel any', async () => {
    const { page } = shop()
    const message = await page.evaluate(() =>
      fetch('https://example.org/x').catch((error: Error) => error.message),
    )
    expect(message).toBe('Failed to fetch')
    expect(await inMain(shop(), ({ shop: { requests } }) => requests)).toContain('https://example.org/x')
  })

  it('row 119: a second listener, which would disarm the first, throws', async () => {
    const second = inMain(shop(), ({ electron: { session } }) =>
      session.defaultSession.webRequest.onBeforeRequest((_details, callback) => callback({})),
    )
    await expect(second).rejects.toThrow('A second onBeforeRequest listener replaces the first')
  })

  it('there is none: what nobody cancels fails all the same, and is a fault', async () => {
    await inMain(shop(), ({ electron: { session } }) =>
      session.defaultSession.webRequest.onBeforeRequest(null),
    )
    const message = await shop().page.evaluate(() =>
      fetch('https://example.org/y').catch((error: Error) => error.message),
    )
    expect(message).toBe('Failed to fetch')
    expect(shop().faults()).toContain('row 119: nobody cancels the request for https://example.org/y')
  })
})
