import type { Codec } from './clone.ts'

/** What the host calls in the page. */
export interface Receiver {
  reply(id: string, ok: boolean, text: string): void
  push(channel: string, payload: string): void
}

export interface PageSettings {
  readonly binding: string
  readonly platform: string
  readonly arch: string
  readonly preloadPath: string
  readonly noFrames: boolean
}

type Listener = (event: object, ...args: unknown[]) => void
type Preload = (require: (name: string) => unknown, ...rest: readonly unknown[]) => void

/**
 * Everything that runs in a document before its own scripts. Like the two makers it is handed, it refers to
 * nothing outside itself: its text is what the page gets.
 */
export function startPage(
  makeCodec: (isProxy: (value: object) => boolean) => Codec,
  makeContextBridge: () => { exposeInMainWorld(key: string, api: unknown): void },
  settings: PageSettings,
  preload: Preload | undefined,
): void {
  const post = Reflect.get(globalThis, settings.binding) as (message: string) => void
  Reflect.deleteProperty(globalThis, settings.binding)
  // Row 28: never in a subframe.
  if (window.parent !== window) return

  const codec = makeCodec(() => false)
  const pending = new Map<string, { resolve(value: unknown): void; reject(error: Error): void }>()
  const listeners = new Map<string, Listener[]>()
  const say = (...parts: readonly string[]): void => post(parts.join('\n'))
  const missing = (name: string): Error => new Error(`${name} is not implemented by the Chromium host`)
  let last = 0

  function strict<T extends object>(name: string, target: T): T {
    return new Proxy(target, {
      get(object, key) {
        if (typeof key === 'symbol' || key in object) return Reflect.get(object, key)
        // Bundlers ask every module for this one.
        if (key === '__esModule') return undefined
        throw missing(`${name}.${key}`)
      },
    })
  }

  const ipcRenderer = strict('ipcRenderer', {
    invoke(channel: string, ...args: unknown[]): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const payload = codec.encode(args)
        const id = String((last += 1))
        pending.set(id, { resolve, reject })
        say('invoke', id, channel, payload)
      })
    },
    on(channel: string, listener: Listener) {
      listeners.set(channel, [...(listeners.get(channel) ?? []), listener])
      return ipcRenderer
    },
    off(channel: string, listener: Listener) {
      const known = listeners.get(channel) ?? []
      const at = known.lastIndexOf(listener)
      if (at >= 0) listeners.set(channel, known.toSpliced(at, 1))
      return ipcRenderer
    },
    removeListener: (channel: string, listener: Listener) => ipcRenderer.off(channel, listener),
    send(channel: string) {
      throw missing(`ipcRenderer.send('${channel}'): nobody in main listens; it`)
    },
  })

  const receiver: Receiver = {
    reply(id, ok, text) {
      const call = pending.get(id)
      pending.delete(id)
      if (ok) call?.resolve(codec.decode(text))
      else call?.reject(new Error(text))
    },
    push(channel, payload) {
      const args = codec.decode(payload) as unknown[]
      for (const listener of listeners.get(channel) ?? []) {
        listener(strict('event', { sender: ipcRenderer, ports: [] }), ...args)
      }
    },
  }
  // The host takes it away as soon as it hears from this document.
  Object.defineProperty(globalThis, settings.binding, { value: receiver, configurable: true })
  say('hello', location.href)

  const refuse = (row: number, what: string) => () => {
    say('fault', String(row), what)
    throw new Error(`${what} is not supported.`)
  }
  window.print = refuse(83, 'window.print()')
  window.prompt = refuse(111, 'prompt()')
  window.open = (url = '', frameName = '', features = '') => {
    say('open', new URL(String(url), location.href).href, frameName, features)
    return null
  }
  document.addEventListener('securitypolicyviolation', (event) => {
    say('fault', '8', `${event.effectiveDirective} forbids ${event.blockedURI} in ${event.documentURI}`)
  })
  // Row 68: on Wayland a window that was never shown may draw no frame at all.
  if (settings.noFrames) window.requestAnimationFrame = () => 0
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => say('painted')))

  /** Row 18: the text is Electron's. */
  function require(name: string): unknown {
    if (/^electron(\/renderer|\/common)?$/.test(name)) return electron
    if (/^(node:)?(events|timers|url)$/.test(name)) throw missing(`require('${name}') in a preload`)
    throw new Error(`module not found: ${name}`)
  }
  const exposed = new Set<PropertyKey>()
  const bridge = makeContextBridge()
  const electron = strict('electron', {
    contextBridge: strict('contextBridge', {
      exposeInMainWorld(key: string, api: unknown) {
        bridge.exposeInMainWorld(key, api)
        exposed.add(key)
      },
    }),
    ipcRenderer,
  })

  /** Row 29: what is in scope, by Electron's names; of Node there is next to nothing. */
  function run(script: Preload): void {
    const before = new Set(Reflect.ownKeys(globalThis))
    const module = { exports: {} }
    const nothing = (name: string) => () => {
      throw missing(name)
    }
    const { platform, arch } = settings
    script(
      require,
      strict('process', { platform, arch, type: 'renderer', sandboxed: true, contextIsolated: true }),
      module.exports,
      module,
      strict('Buffer', nothing('Buffer')),
      globalThis,
      nothing('setImmediate'),
      nothing('clearImmediate'),
    )
    // Row 27: in Electron the preload writes to a window of its own.
    const leaked = Reflect.ownKeys(globalThis).filter((key) => !before.has(key) && !exposed.has(key))
    for (const key of leaked) {
      Reflect.deleteProperty(globalThis, key)
      say('fault', '27', `the preload writes window.${String(key)}, which the page never sees`)
    }
  }

  if (!preload) return
  try {
    run(preload)
  } catch (error) {
    // Row 26: the page loads all the same, without a bridge.
    console.error(`Unable to load preload script: ${settings.preloadPath}`)
    console.error(error)
    say('preload-error', error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
}
