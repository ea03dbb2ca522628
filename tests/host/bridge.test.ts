import { describe, expect, it } from 'vitest'
import { inMain, openShop } from './host.ts'

type Any = (...args: unknown[]) => unknown

/** What the fixture's preload exposes to test the crossing itself. */
interface Bridge {
  add(listener: Any): void
  drop(listener: Any): boolean
  size(): number
  three(): unknown
  readonly data: { list: number[] }
  fail(): void
  failPlain(): void
  reject(): Promise<void>
  give(): { undefined: undefined; big: bigint; date: Date; map: Map<number, unknown>; bytes: Uint8Array }
  giveMapOfFunctions(): unknown
  giveDeep(): unknown
  give_weak(): unknown
  readonly till: object
  readonly counter: { readonly read: number }
  readonly whole: object
  change(object: object): void
}

declare global {
  interface Window {
    readonly bridge: Bridge
    readonly findings: Readonly<Record<string, unknown>>
    readonly early: { bridge: string; host: string[] }
  }
}

const shop = openShop()

describe('the bridge', () => {
  it('row 19: a listener crosses as a new function each time, so it cannot be taken off by itself', async () => {
    const sizes = await shop().page.evaluate(() => {
      const listener = () => {}
      window.bridge.add(listener)
      const dropped = window.bridge.drop(listener)
      return [dropped, window.bridge.size()]
    })
    expect(sizes).toEqual([false, 1])
  })

  it('row 20: of an error only its message crosses', async () => {
    const errors = await shop().page.evaluate(async () => {
      const caught = (error: unknown) => [
        (error as Error).constructor === Error,
        (error as Error).message,
        'code' in (error as Error),
      ]
      const tried = (action: () => void) => {
        try {
          return action()
        } catch (error) {
          return caught(error)
        }
      }
      const { bridge } = window
      return [
        tried(() => bridge.fail()),
        tried(() => bridge.failPlain()),
        await bridge.reject().catch(caught),
      ]
    })
    expect(errors).toEqual([
      [true, 'till is shut', false],
      [true, expect.stringContaining('a valid exception was not thrown'), false],
      [true, 'no change', false],
    ])
  })

  it('row 21: a function that answers at once still does', async () => {
    expect(await shop().page.evaluate(() => window.bridge.three())).toBe(3)
  })

  it('row 22: what is exposed is frozen, read-only, and exposed once', async () => {
    const seen = await shop().page.evaluate(() => {
      const { value: _, ...rules } = Object.getOwnPropertyDescriptor(window, 'bridge') ?? {}
      return [
        Object.isFrozen(window.bridge),
        Object.isFrozen(window.bridge.data.list),
        rules,
        window.findings,
      ]
    })
    expect(seen.slice(0, 3)).toEqual([true, true, { writable: false, enumerable: true, configurable: false }])
    const refusal = 'Error: Cannot bind an API on top of an existing property on the window object'
    expect(seen[3]).toMatchObject({ again: refusal, taken: refusal })
  })

  it('row 23: data of many kinds crosses; functions in a Map, a WeakMap and endless depth do not', async () => {
    const seen = await shop().page.evaluate(() => {
      const { bridge } = window
      const fails = (action: () => unknown) => {
        try {
          action()
          return 'fine'
        } catch (error) {
          return (error as Error).message
        }
      }
      const given = bridge.give()
      return [
        'undefined' in given,
        String(given.big),
        given.date.getTime(),
        given.map.get(1),
        given.bytes[0],
        fails(() => bridge.giveMapOfFunctions()),
        fails(() => bridge.give_weak()),
        fails(() => bridge.giveDeep()),
      ]
    })
    expect(seen.slice(0, 5)).toEqual([true, '10', 0, { a: 1 }, 7])
    expect(seen.slice(5)).toEqual([
      expect.stringContaining('could not be cloned'),
      expect.stringContaining('could not be cloned'),
      expect.stringContaining('recursion depth exceeded'),
    ])
  })

  it('row 24: of an instance its own properties cross, a getter is read once, methods vanish', async () => {
    const seen = await shop().page.evaluate(() => {
      const { bridge } = window
      return [bridge.till, [bridge.counter.read, bridge.counter.read], Object.keys(bridge.whole)]
    })
    expect(seen[0]).toEqual({ open: true })
    expect(seen[1]).toEqual([1, 1])
  })

  it('row 25: what is passed is a copy, in both directions', async () => {
    const changed = await shop().page.evaluate(() => {
      const mine = {}
      window.bridge.change(mine)
      return [Object.keys(mine), window.bridge.give().map === window.bridge.give().map]
    })
    expect(changed).toEqual([[], false])
  })
})

describe('the preload', () => {
  it('rows 18, 29, 30, 32, 44: it finds what a sandboxed preload has, and nothing of Node', async () => {
    expect(await shop().page.evaluate(() => window.findings)).toMatchObject({
      requireFs: 'Error: module not found: fs',
      requireSub: 'true',
      shell: 'Error: electron.shell is not implemented by the Chromium host',
      dirname: 'undefined',
      platform: process.platform,
      pid: 'Error: process.pid is not implemented by the Chromium host',
      buffer: 'Error: Buffer is not implemented by the Chromium host',
      inMainWorld: 'Error: contextBridge.executeInMainWorld is not implemented by the Chromium host',
      send: expect.stringContaining('not implemented'),
      sendSync: 'Error: ipcRenderer.sendSync is not implemented by the Chromium host',
    })
  })

  it('row 28: it runs before the page’s own scripts, and never in a subframe', async () => {
    const { page } = shop()
    expect(await page.evaluate(() => window.early)).toEqual({ bridge: 'object', host: [] })
    await expect.poll(() => page.frames().length).toBe(2)
    expect(
      await page.frames()[1]?.evaluate(() => [typeof window.bridge, Object.keys(window).length > 0]),
    ).toEqual(['undefined', true])
  })

  it('rows 17, 26, 27: one that is a module, throws or writes to the window is reported; the page loads', async () => {
    const reported = await inMain(shop(), async ({ openWindow, shop: { events } }) => {
      for (const preload of ['module.cjs', 'throws.cjs', 'leaky.cjs']) {
        const window = openWindow(preload)
        await window.loadURL('app://bundle/inner.html')
        await new Promise((resolve) => setTimeout(resolve, 50))
        window.destroy()
      }
      return events.filter((event) => event.startsWith('preload-error'))
    })
    expect(reported).toEqual([
      expect.stringContaining('Cannot use import statement'),
      expect.stringContaining('the preload gave up'),
    ])
    expect(shop().faults()).toEqual([
      expect.stringMatching(/^row 17: /),
      expect.stringMatching(/^row 26: /),
      'row 27: the preload writes window.leaked, which the page never sees',
    ])
  })

  it('row 31: a relative path throws', async () => {
    const message = inMain(
      shop(),
      ({ electron: { BrowserWindow } }) =>
        new BrowserWindow({ webPreferences: { preload: 'preload.cjs', spellcheck: false } }).id,
    )
    await expect(message).rejects.toThrow('preload script must have absolute path: preload.cjs')
  })
})
