import { types } from 'node:util'
import type { IpcMain, IpcMainInvokeEvent } from 'electron'
import { leaksAlias } from './alias.ts'
import { makeCodec } from './clone.ts'
import { fault } from './divergences.ts'
import { fatal } from './lifecycle.ts'
import { strict } from './strict.ts'
import type { HostContents } from './web-contents.ts'
import type { HostFrame } from './web-frame.ts'

const codec = makeCodec(types.isProxy)

type Handler = Parameters<IpcMain['handle']>[1]
const handlers = new Map<string, Handler>()

function handle(channel: string, handler: Handler): void {
  // Row 41.
  if (handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`)
  if (typeof handler !== 'function') {
    throw new TypeError(`Expected handler to be a function, but found type '${typeof handler}'`)
  }
  handlers.set(channel, handler)
}

export const ipcMain = strict('ipcMain', {
  handle,
  handleOnce(channel, handler) {
    handle(channel, (event, ...args) => {
      handlers.delete(channel)
      return handler(event, ...args) as unknown
    })
  },
  removeHandler: (channel) => void handlers.delete(channel),
} satisfies Pick<IpcMain, 'handle' | 'handleOnce' | 'removeHandler'>)

export interface Call {
  readonly contents: HostContents
  readonly frame: HostFrame
  readonly id: string
  readonly channel: string
  readonly payload: string
}

function eventOf({ contents, frame }: Call) {
  return strict('IpcMainInvokeEvent', {
    type: 'frame' as const,
    sender: contents.asSeen,
    // Row 34: looked up when it is read.
    get senderFrame() {
      return frame.isDisposed() ? null : frame.asSeen
    },
    frameId: frame.asSeen.routingId,
    processId: frame.asSeen.processId,
  })
}

/** One `invoke` of a page. A reply to a document that is gone is dropped (row 43). */
export async function receive(call: Call): Promise<void> {
  const { channel, frame, contents, id, payload } = call
  const answer = (ok: boolean, text: string): void => {
    if (!frame.isDisposed()) void contents.callPage(frame, 'reply', id, ok, text)
  }
  if (leaksAlias(payload)) {
    fatal(1, `'${channel}' carries the host's stand-in for an app: address; Electron would show app:`)
  }
  const handler = handlers.get(channel)
  try {
    if (!handler) throw new Error(`No handler registered for '${channel}'`)
    const event = eventOf(call) as unknown as IpcMainInvokeEvent
    const result: unknown = await handler(event, ...(codec.decode(payload) as unknown[]))
    answer(true, encodeResult(channel, result))
  } catch (error: unknown) {
    if (error === null || error === undefined) {
      fatal(42, `the handler of '${channel}' rejected with ${error}: Electron never answers that call`)
    }
    console.error(`Error occurred in handler for '${channel}':`, error)
    // Row 36: name, code and cause stay behind.
    answer(false, `Error invoking remote method '${channel}': ${errorText(error)}`)
  }
}

/** As Electron words what was thrown, whatever it is. */
function errorText(error: unknown): string {
  return (error as Error).toString()
}

function pathOf(error: unknown): string {
  const path = error instanceof Error && 'path' in error ? error.path : undefined
  return typeof path === 'string' && path !== '' ? path : 'the value itself'
}

/** Row 33: Electron drops the reply, and with it all further IPC of that window. */
function encodeResult(channel: string, result: unknown): string {
  try {
    return codec.encode(result)
  } catch (error) {
    return fatal(33, `the answer of '${channel}' cannot be cloned, at: ${pathOf(error)}`)
  }
}

/** Row 35: a push that cannot be cloned is lost, with a line on stderr. */
export function encodePush(channel: string, args: readonly unknown[]): string | undefined {
  try {
    return codec.encode(args)
  } catch (error) {
    console.error('Error sending from webContents: ', error)
    fault(35, `a push on '${channel}' cannot be cloned, at: ${pathOf(error)}`)
    return undefined
  }
}
