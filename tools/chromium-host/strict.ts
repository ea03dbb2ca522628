import { EventEmitter } from 'node:events'
import { fault } from './divergences.ts'

/** Looked up by promises, assertions and inspection on any object; Electron's objects lack them too. */
const PROBED = new Set([
  'then',
  'toJSON',
  'inspect',
  'nodeType',
  'asymmetricMatch',
  '$$typeof',
  '@@__IMMUTABLE_ITERABLE__@@',
])

export function notImplemented(name: string): Error {
  return new Error(`${name} is not implemented by the Chromium host`)
}

const exiting = { since: '' }

/** Row 48: from here until the process is gone, any use of Electron by the app is a fault. */
export function markExiting(how: string): void {
  exiting.since = how
}

/** Only the members that exist, and an error that names any other; `before` sees each name first. */
function sealed<T extends object>(name: string, target: T, before?: (key: string) => void): T {
  return new Proxy(target, {
    get(object, key, receiver) {
      if (typeof key === 'symbol') return Reflect.get(object, key, receiver)
      before?.(key)
      if (key in object) return Reflect.get(object, key, receiver)
      if (PROBED.has(key)) return undefined
      throw notImplemented(`${name}.${key}`)
    },
    set(object, key, value, receiver) {
      if (typeof key === 'string' && !(key in object)) throw notImplemented(`${name}.${key}`)
      return Reflect.set(object, key, value, receiver)
    },
  })
}

/**
 * The object as the app may see it. `refuse` may throw, for an object that is destroyed or not yet valid.
 */
export function strict<T extends object>(name: string, target: T, refuse?: (key: string) => void): T {
  return sealed(name, target, (key) => {
    if (exiting.since) fault(48, `${name}.${key} is used after ${exiting.since}`)
    refuse?.(key)
  })
}

/** Throws on any key outside the list, which would otherwise be ignored in silence. */
export function checkKeys(name: string, given: object, known: readonly string[]): void {
  for (const key of Object.keys(given)) {
    if (!known.includes(key)) throw notImplemented(`${name}.${key}`)
  }
}

type Listener = Parameters<EventEmitter['on']>[1]

/** An emitter on which a misspelt event throws instead of never firing. */
export class StrictEmitter extends EventEmitter {
  private readonly label: string
  private readonly known: readonly string[]

  constructor(label: string, known: readonly string[]) {
    super()
    this.label = label
    this.known = known
  }

  private check(event: string | symbol): void {
    if (!this.known.includes(String(event))) throw notImplemented(`event '${String(event)}' of ${this.label}`)
  }

  override on(event: string | symbol, listener: Listener): this {
    this.check(event)
    return super.on(event, listener)
  }

  override once(event: string | symbol, listener: Listener): this {
    this.check(event)
    return super.once(event, listener)
  }

  override off(event: string | symbol, listener: Listener): this {
    this.check(event)
    return super.off(event, listener)
  }
}

/** What Electron passes first to its listeners. */
export interface HostEvent {
  defaultPrevented: boolean
  preventDefault(): void
}

export function hostEvent<T extends object>(details: T): T & HostEvent {
  const event = {
    ...details,
    defaultPrevented: false,
    preventDefault: () => {
      event.defaultPrevented = true
    },
  }
  return sealed('event', event)
}

/** Adds members with their getters intact, which `Object.assign` would read once. */
export function extend<T extends object, M extends object>(target: T, members: M): T & M {
  return Object.defineProperties(target, Object.getOwnPropertyDescriptors(members)) as T & M
}
