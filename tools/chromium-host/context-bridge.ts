type Side = 'page' | 'preload'
type AnyFunction = (...args: unknown[]) => unknown

/**
 * `contextBridge` as Electron converts what crosses it (rows 19 to 25). Preload and page share one realm here,
 * so everything is copied where Electron would pass it to the other world.
 *
 * The function refers to nothing outside itself, because its own text runs inside the page.
 */
export function makeContextBridge() {
  const wrappers = new WeakMap<AnyFunction, { readonly original: AnyFunction; readonly home: Side }>()
  const plainTags = new Set(['[object Object]', '[object Array]'])
  const NO_EXCEPTION =
    'An unknown exception occurred in the isolated context, an error occurred but a valid exception was not thrown.'

  function isPlainObject(value: object): boolean {
    return plainTags.has(Object.prototype.toString.call(value)) && !(Symbol.toStringTag in value)
  }

  function attempt(action: () => unknown): { readonly result: unknown } | { readonly failure: string } {
    try {
      return { result: action() }
    } catch (error) {
      const message: unknown =
        typeof error === 'object' && error !== null && 'message' in error && error.message
      return { failure: typeof message === 'string' ? message : NO_EXCEPTION }
    }
  }

  /** Rows 20 and 21: synchronous, and an error is rebuilt from its message alone. */
  function wrap(original: AnyFunction, home: Side, destination: Side): AnyFunction {
    const wrapper = function (this: unknown, ...args: unknown[]): unknown {
      const cache = new Map<object, unknown>()
      const passed = args.map((arg) => cross(arg, home, cache, 0))
      const outcome = attempt(() => Reflect.apply(original, original, passed))
      if ('failure' in outcome) throw new Error(outcome.failure)
      return cross(outcome.result, destination, new Map(), 0)
    }
    wrappers.set(wrapper, { original, home })
    return wrapper
  }

  /** `to` is the side that receives; each crossing of a function makes another wrapper (row 19). */
  function cross(value: unknown, to: Side, cache: Map<object, unknown>, depth: number): unknown {
    if (depth >= 1000) {
      throw new TypeError(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      )
    }
    if (typeof value !== 'function' && (typeof value !== 'object' || value === null)) return value
    if (cache.has(value)) return cache.get(value)
    const keep = <T>(copy: T): T => {
      cache.set(value, copy)
      return copy
    }
    if (typeof value === 'function') {
      const known = wrappers.get(value as AnyFunction)
      if (known?.home === to) return known.original
      return keep(wrap(value as AnyFunction, to === 'page' ? 'preload' : 'page', to))
    }
    if (value instanceof Promise) {
      return keep(
        value.then(
          (result) => cross(result, to, new Map(), 0),
          (error) => Promise.reject(cross(error, to, new Map(), 0)),
        ),
      )
    }
    if (value instanceof Error && Object.prototype.toString.call(value) === '[object Error]') {
      return new Error(value.message)
    }
    if (Array.isArray(value)) return keep(value.map((item) => cross(item, to, cache, depth + 1)))
    if (value instanceof Element || value instanceof Blob) return value
    if (isPlainObject(value)) {
      const copy: Record<string, unknown> = keep({})
      for (const key of Object.keys(value)) {
        copy[key] = cross(Reflect.get(value, key), to, cache, depth + 1)
      }
      return copy
    }
    // Row 23: no function inside a Map or Set, no WeakMap, no generator.
    return keep(structuredClone(value))
  }

  function freeze(value: unknown): void {
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return
    if (Object.isFrozen(value) || ArrayBuffer.isView(value)) return
    Object.freeze(value)
    for (const item of Object.values(value)) freeze(item)
  }

  return {
    exposeInMainWorld(key: string, api: unknown): void {
      if (Object.hasOwn(globalThis, key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      const copy = cross(api, 'page', new Map(), 0)
      freeze(copy)
      Object.defineProperty(globalThis, key, {
        value: copy,
        enumerable: true,
        writable: false,
        configurable: false,
      })
    },
  }
}
