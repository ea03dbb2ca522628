import { describe, expect, it } from 'vitest'
import { inMain, openShop, play, scratch } from './host.ts'

interface Api {
  run(source: string): Promise<unknown>
  echo(value: unknown): Promise<unknown>
  call(channel: string, ...args: unknown[]): Promise<unknown>
  listen(channel: string, listener: (...args: unknown[]) => void): () => void
}

declare global {
  interface Window {
    readonly app: Api
    readonly heard: unknown[]
    readonly hush: () => void
  }
}

const shop = openShop()
const userData = scratch()

describe('what is fatal', () => {
  const ask = (how: string) => play('answer', { userData: userData(), args: [`--how=${how}`] })

  it('row 33: an uncloneable handler result is fatal and names the channel and path', async () => {
    const { code, stderr } = await ask('blob')
    expect(stderr).toContain("row 33: the answer of 'ask' cannot be cloned, at: list.1.picture")
    expect(code).toBe(70)
  })

  it('row 42: a handler that rejects with nothing is fatal', async () => {
    expect((await ask('nothing')).stderr).toContain("row 42: the handler of 'ask' rejected with undefined")
  })

  it('row 1: the stand-in for an app: address never reaches main', async () => {
    expect((await ask('address')).stderr).toContain("row 1: 'ask' carries the host's stand-in")
  })
})

describe('invoke', () => {
  it('row 37: what V8 can serialize arrives whole', async () => {
    const seen = await shop().page.evaluate(async () => {
      const circle: { self?: unknown } = {}
      circle.self = circle
      const value = [
        undefined,
        -0,
        7n,
        new Date(5),
        new Map([['a', new Set([1])]]),
        new Uint8Array([1, 2]),
        circle,
      ]
      const back = (await window.app.echo(value)) as typeof value
      const map = back[4] as Map<string, Set<number>>
      const again = back[6] as typeof circle
      return [
        0 in back && back[0] === undefined,
        Object.is(back[1], -0),
        back[2] === 7n,
        (back[3] as Date).getTime(),
        map.get('a')?.has(1),
        (back[5] as Uint8Array).length,
        again.self === again,
      ]
    })
    expect(seen).toEqual([true, true, true, 5, true, 2, true])
  })

  it('row 40: an argument that cannot be cloned rejects', async () => {
    const message = shop().page.evaluate(() =>
      window.app.echo(document.body).catch((error: Error) => error.message),
    )
    expect(await message).toBe('An object could not be cloned.')
  })

  it('rows 36, 41: errors are worded as Electron words them, and lose all but that', async () => {
    await inMain(shop(), ({ electron: { ipcMain } }) => {
      ipcMain.handle('fail', () => {
        throw Object.assign(new RangeError('too many'), { code: 'MANY' })
      })
    })
    const errors = await shop().page.evaluate(() =>
      Promise.all(
        ['fail', 'nobody'].map((channel) =>
          window.app.call(channel).catch((error: Error) => [error.name, error.message, 'code' in error]),
        ),
      ),
    )
    expect(errors).toEqual([
      ['Error', "Error invoking remote method 'fail': RangeError: too many", false],
      ['Error', "Error invoking remote method 'nobody': Error: No handler registered for 'nobody'", false],
    ])
    expect(shop().stderr()).toContain("Error occurred in handler for 'fail': RangeError: too many")
  })

  it('row 41: a second handler for a channel throws', async () => {
    const second = inMain(shop(), ({ electron: { ipcMain } }) => ipcMain.handle('echo', () => 1))
    await expect(second).rejects.toThrow("Attempted to register a second handler for 'echo'")
  })

  it('row 45: frames and contents have no handlers of their own', async () => {
    const own = inMain(shop(), ({ window }) => Object.keys(window.webContents.ipc))
    await expect(own).rejects.toThrow('webContents.ipc is not implemented')
  })

  it('rows 1, 34: the sender is the main frame at its app: address, and is null once the page has moved on', async () => {
    const { page } = shop()
    const before = await inMain(shop(), ({ event, window, electron: { ipcMain } }) => {
      const { sender, senderFrame } = event
      const kept: { frame: unknown; event: Electron.IpcMainInvokeEvent | undefined } = {
        frame: senderFrame,
        event: undefined,
      }
      ipcMain.handle('keep', (later) => {
        kept.event = later
        return new Promise(() => {})
      })
      ipcMain.handle('kept', () => {
        const frame = kept.frame as Electron.WebFrameMain
        try {
          return [kept.event?.senderFrame, frame.url]
        } catch (error) {
          return [kept.event?.senderFrame, (error as Error).message]
        }
      })
      return {
        origin: senderFrame?.origin,
        url: senderFrame?.url,
        parent: senderFrame?.parent,
        same: senderFrame === sender.mainFrame && sender === window.webContents,
      }
    })
    expect(before).toEqual({
      origin: 'app://bundle',
      url: 'app://bundle/index.html',
      parent: null,
      same: true,
    })
    await page.evaluate(() => void window.app.call('keep'))
    await page.evaluate(() => (location.hash = '#/compare'))
    expect(await inMain(shop(), ({ event }) => event.senderFrame?.url)).toBe(
      'app://bundle/index.html#/compare',
    )
    await inMain(shop(), ({ window }) => void window.loadURL('app://bundle/index.html?again'))
    await page.waitForURL(/again/)
    expect(await page.evaluate(() => window.app.call('kept'))).toEqual([
      null,
      'Render frame was disposed before WebFrameMain could be accessed',
    ])
  })
})

describe('pushes', () => {
  it('rows 19, 38, 39: arrive in order at those who listen, until they stop', async () => {
    const { page } = shop()
    const send = () =>
      inMain(shop(), ({ window }) => {
        for (const value of [1, 2, 3]) window.webContents.send('news', value)
      })
    await send()
    await page.waitForTimeout(50)
    await page.evaluate(() => {
      const heard: unknown[] = []
      const hush = window.app.listen('news', (value) => heard.push(value))
      Object.assign(window, { heard, hush })
    })
    await send()
    await expect.poll(() => page.evaluate(() => window.heard)).toEqual([1, 2, 3])
    await page.evaluate(() => window.hush())
    await send()
    await page.waitForTimeout(50)
    expect(await page.evaluate(() => window.heard)).toEqual([1, 2, 3])
  })

  it('row 35: what cannot be cloned is lost with a line on stderr, and is a fault', async () => {
    await inMain(shop(), ({ window }) => window.webContents.send('news', { deep: [() => {}] }))
    expect(shop().faults()).toContain("row 35: a push on 'news' cannot be cloned, at: 0.deep.0")
  })

  it('row 43: sending to contents that are gone throws', async () => {
    const late = inMain(shop(), async ({ openWindow }) => {
      const window = openWindow()
      const { webContents } = window
      await window.loadURL('app://bundle/inner.html')
      window.destroy()
      webContents.send('news')
    })
    await expect(late).rejects.toThrow('Object has been destroyed')
  })
})
