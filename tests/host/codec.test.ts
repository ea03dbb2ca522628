import { generateKeySync } from 'node:crypto'
import { types } from 'node:util'
import { describe, expect, it } from 'vitest'
import { makeCodec } from '../../tools/chromium-host/clone.ts'

const { encode, decode } = makeCodec(types.isProxy)
const cross = (value: unknown): unknown => decode(encode(value))

class Till {
  coins = 3
  get total(): number {
    return 3
  }
}

describe('row 37: the serializer is V8’s, not that of structuredClone', () => {
  it.each([
    ['plain data', { a: [1, 'x', null, true], b: { c: 1.5 } }],
    ['what JSON loses', [undefined, NaN, -Infinity, -0, 2n ** 70n, { x: undefined }]],
    ['holes', Object.assign([1], { 2: 3 })],
    ['dates, expressions and collections', [new Date(0), /a+/gi, new Map([[{ k: 1 }, new Set(['v'])]])]],
    ['bytes', [new Uint8Array([1, 255]), new Float64Array([0.1]), new Uint16Array([1, 2]).buffer]],
    ['a key that JSON would take for the prototype', JSON.parse('{"__proto__":{"a":1}}')],
  ])('%s arrives as it was', (_, value) => {
    expect(cross(value)).toEqual(value)
  })

  it('an error keeps class, message and stack, and nothing else', () => {
    const error = Object.assign(new RangeError('too many'), { code: 'MANY' })
    const copy = cross(error) as RangeError
    expect(copy).toBeInstanceOf(RangeError)
    expect([copy.message, copy.stack, 'code' in copy]).toEqual(['too many', error.stack, false])
  })

  it('an instance arrives as plain data, a Buffer as Uint8Array', () => {
    expect(cross(new Till())).toStrictEqual({ coins: 3 })
    expect((cross(Buffer.from('a')) as Uint8Array).constructor).toBe(Uint8Array)
  })

  it('what is one object stays one object, circles included', () => {
    const shared = { when: new Date(0) }
    const circle: { self?: unknown; list: unknown[] } = { list: [shared, shared] }
    circle.self = circle
    const copy = cross(circle) as typeof circle
    expect(copy.self).toBe(copy)
    expect(copy.list[0]).toBe(copy.list[1])
  })

  it.each([
    ['a function', () => {}],
    ['a symbol', Symbol('x')],
    ['a Blob', new Blob(['x'])],
    ['a File', new File(['x'], 'x')],
    ['a DOMException', new DOMException('x')],
    ['a KeyObject', generateKeySync('aes', { length: 128 })],
    ['a promise', Promise.resolve()],
    ['a WeakMap', new WeakMap()],
    ['a proxy', new Proxy({}, {})],
    ['a generator', (function* () {})()],
  ])('%s is refused, with the path to it', (_, value) => {
    const failure = expect.objectContaining({
      message: 'An object could not be cloned.',
      path: 'list.1.item',
    })
    expect(() => encode({ list: [0, { item: value }] })).toThrow(failure)
  })
})
