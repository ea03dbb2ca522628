export interface Codec {
  /** Throws an Error whose `path` names the value that cannot cross. */
  readonly encode: (value: unknown) => string
  readonly decode: (text: string) => unknown
}

/**
 * V8's own serializer as Electron uses it (rows 37, 40), on a string wire. Stricter than `structuredClone`:
 * Blob, File, DOMException and KeyObject fail, a Buffer arrives as Uint8Array, a class instance as plain data.
 *
 * The function refers to nothing outside itself, because its own text also runs inside the page.
 */
export function makeCodec(isProxy: (value: object) => boolean): Codec {
  type Node = readonly [kind: string, ...content: unknown[]]
  const views: Readonly<Record<string, new (buffer: ArrayBuffer) => ArrayBufferView>> = {
    Int8Array,
    Uint8Array,
    Uint8ClampedArray,
    Int16Array,
    Uint16Array,
    Int32Array,
    Uint32Array,
    Float32Array,
    Float64Array,
    BigInt64Array,
    BigUint64Array,
    DataView,
  }
  const errors: Readonly<Record<string, ErrorConstructor>> = {
    Error,
    EvalError,
    RangeError,
    ReferenceError,
    SyntaxError,
    TypeError,
    URIError,
  }

  /** Whether JSON alone carries the value: true of nearly everything an app sends, and much cheaper. */
  function isJson(value: unknown, depth: number): boolean {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0)
    // A cycle ends here too, and goes the long way.
    if (typeof value !== 'object' || depth > 64 || isProxy(value)) return false
    if (Array.isArray(value)) {
      for (let i = 0; i < value.length; i += 1) if (!isJson(value[i], depth + 1)) return false
      return Object.keys(value).length === value.length
    }
    if (Object.getPrototypeOf(value) !== Object.prototype || Symbol.toStringTag in value) return false
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__' || !isJson(item, depth + 1)) return false
    }
    return true
  }

  function bytesOf(buffer: ArrayBufferLike, offset: number, length: number): readonly number[] {
    return [...new Uint8Array(buffer, offset, length)]
  }

  function encodeTree(root: unknown): string {
    const nodes: Node[] = []
    const seen = new Map<object, number>()

    const refuse = (path: string): never => {
      throw Object.assign(new Error('An object could not be cloned.'), { path })
    }

    function add(value: unknown, path: string): number {
      const known = typeof value === 'object' && value !== null ? seen.get(value) : undefined
      if (known !== undefined) return known
      const at = nodes.push(['undefined']) - 1
      if (typeof value === 'object' && value !== null) {
        seen.set(value, at)
        nodes[at] = isProxy(value) ? refuse(path) : object(value, path)
      } else {
        nodes[at] = primitive(value, path)
      }
      return at
    }

    function primitive(value: unknown, path: string): Node {
      if (value === undefined) return ['undefined']
      if (typeof value === 'number') return ['number', Object.is(value, -0) ? '-0' : String(value)]
      if (typeof value === 'bigint') return ['bigint', String(value)]
      if (typeof value === 'function' || typeof value === 'symbol') return refuse(path)
      return ['json', value]
    }

    function entries(value: object, path: string): readonly (readonly [string, number])[] {
      return Object.entries(value).map(([key, item]) => [key, add(item, path ? `${path}.${key}` : key)])
    }

    function object(value: object, path: string): Node {
      if (Array.isArray(value)) return ['array', value.length, entries(value, path)]
      if (value instanceof Date) return ['date', value.getTime()]
      if (value instanceof RegExp) return ['regexp', value.source, value.flags]
      if (value instanceof Map) {
        return ['map', [...value].map(([k, v], i) => [add(k, `${path}(key ${i})`), add(v, `${path}(${i})`)])]
      }
      if (value instanceof Set) return ['set', [...value].map((item, i) => add(item, `${path}(${i})`))]
      if (value instanceof ArrayBuffer) return ['buffer', bytesOf(value, 0, value.byteLength)]
      if (ArrayBuffer.isView(value)) return view(value, path)
      if (value instanceof Error && Object.prototype.toString.call(value) === '[object Error]') {
        return ['error', value.name in errors ? value.name : 'Error', value.message, value.stack ?? '']
      }
      if (/^\[object (Number|String|Boolean)\]$/.test(Object.prototype.toString.call(value))) {
        return ['boxed', value.valueOf()]
      }
      // Host objects carry a tag of their own; so do Promise, WeakMap and generators.
      return Object.prototype.toString.call(value) === '[object Object]' && !isHost(value)
        ? ['object', entries(value, path)]
        : refuse(path)
    }

    function view(value: ArrayBufferView, path: string): Node {
      const kind = Object.prototype.toString.call(value).slice(8, -1)
      if (!(kind in views)) return refuse(path)
      return ['view', kind, bytesOf(value.buffer, value.byteOffset, value.byteLength)]
    }

    add(root, '')
    return JSON.stringify(nodes)
  }

  /** Node's own classes that V8 refuses although they look like plain instances. */
  function isHost(value: object): boolean {
    const name = (value.constructor as { name?: unknown } | undefined)?.name
    return typeof name === 'string' && name.endsWith('KeyObject')
  }

  function decodeTree(nodes: readonly Node[]): unknown {
    const made = new Map<number, unknown>()

    function keep<T>(at: number, value: T): T {
      made.set(at, value)
      return value
    }

    function restore(at: number): unknown {
      if (made.has(at)) return made.get(at)
      const [kind, ...content] = nodes[at] ?? ['undefined']
      switch (kind) {
        case 'json':
          return content[0]
        case 'number':
          return Number(content[0])
        case 'bigint':
          return BigInt(String(content[0]))
        case 'boxed':
          return keep(at, Object(content[0]))
        case 'date':
          return keep(at, new Date(content[0] === null ? NaN : Number(content[0])))
        case 'regexp':
          return keep(at, new RegExp(String(content[0]), String(content[1])))
        case 'buffer':
          return keep(at, new Uint8Array(content[0] as number[]).buffer)
        case 'view': {
          const View = views[String(content[0])] ?? Uint8Array
          return keep(at, new View(new Uint8Array(content[1] as number[]).buffer))
        }
        case 'error': {
          const error = keep(at, new (errors[String(content[0])] ?? Error)(String(content[1])))
          return Object.assign(error, { stack: String(content[2]) })
        }
        case 'map': {
          const map = keep(at, new Map<unknown, unknown>())
          for (const [k, v] of content[0] as [number, number][]) map.set(restore(k), restore(v))
          return map
        }
        case 'set': {
          const set = keep(at, new Set<unknown>())
          for (const item of content[0] as number[]) set.add(restore(item))
          return set
        }
        case 'array':
          return fill(keep(at, Array.from({ length: Number(content[0]) })), content[1])
        case 'object':
          return fill(keep(at, {}), content[0])
        default:
          return undefined
      }
    }

    function fill(target: object, entries: unknown): object {
      for (const [key, at] of entries as [string, number][]) {
        Object.defineProperty(target, key, {
          value: restore(at),
          configurable: true,
          enumerable: true,
          writable: true,
        })
      }
      return target
    }

    return restore(0)
  }

  return {
    encode: (value) => (isJson(value, 0) ? `j${JSON.stringify(value)}` : `t${encodeTree(value)}`),
    decode: (text) => {
      const content: unknown = JSON.parse(text.slice(1))
      return text.startsWith('j') ? content : decodeTree(content as Node[])
    },
  }
}
