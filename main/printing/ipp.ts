/** Messages of the Internet Printing Protocol (RFC 8010), as far as asking a local spooler needs them. */

type Plain = number | boolean | string
type IppAttributes = ReadonlyMap<string, readonly Plain[]>

const tags = {
  operation: 0x01,
  end: 0x03,
  integer: 0x21,
  boolean: 0x22,
  enum: 0x23,
  name: 0x42,
  keyword: 0x44,
  uri: 0x45,
  charset: 0x47,
  language: 0x48,
} as const

/** One attribute of a request: the kind of its values, its name, its values. */
type Asked = readonly [kind: 'integer' | 'boolean' | 'name' | 'keyword' | 'uri', name: string, ...Plain[]]

export function encodeRequest(operation: number, attributes: readonly Asked[]): Buffer {
  return Buffer.concat([
    Buffer.from([2, 0]),
    short(operation),
    Buffer.from([0, 0, 0, 1, tags.operation]),
    attribute(tags.charset, 'attributes-charset', ['utf-8']),
    attribute(tags.language, 'attributes-natural-language', ['en']),
    ...attributes.map(([kind, name, ...values]) => attribute(tags[kind], name, values)),
    Buffer.from([tags.end]),
  ])
}

/** Each value after the first goes without the name. */
function attribute(tag: number, name: string, values: readonly Plain[]): Buffer {
  return Buffer.concat(
    values.flatMap((value, place) => {
      const [label, content] = [Buffer.from(place === 0 ? name : ''), encodeValue(value)]
      return [Buffer.from([tag]), short(label.length), label, short(content.length), content]
    }),
  )
}

function encodeValue(value: Plain): Buffer {
  if (typeof value === 'boolean') return Buffer.from([value ? 1 : 0])
  if (typeof value === 'string') return Buffer.from(value)
  const bytes = Buffer.alloc(4)
  bytes.writeInt32BE(value)
  return bytes
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16BE(value)
  return bytes
}

export interface IppResponse {
  /** Below 0x100 it was done. */
  readonly status: number
  /** One for each group after that of the operation: a job, a printer. */
  readonly groups: readonly IppAttributes[]
}

/** @throws RangeError when the bytes end before the message does */
export function decodeResponse(bytes: Buffer): IppResponse {
  const groups: Map<string, Plain[]>[] = []
  let place = 8
  let name = ''
  for (;;) {
    const tag = bytes.readUInt8(place)
    place += 1
    if (tag === tags.end) break
    if (tag < 0x10) {
      groups.push(new Map())
      continue
    }
    const label = counted(bytes, place)
    const content = counted(bytes, label.next)
    place = content.next
    if (label.part.length > 0) name = label.part.toString()
    const value = decodeValue(tag, content.part)
    const group = groups.at(-1)
    if (value !== undefined) group?.set(name, [...(group.get(name) ?? []), value])
  }
  return { status: bytes.readUInt16BE(2), groups: groups.slice(1) }
}

function counted(bytes: Buffer, place: number): { readonly part: Buffer; readonly next: number } {
  const [start, length] = [place + 2, bytes.readUInt16BE(place)]
  if (start + length > bytes.length) throw new RangeError('The message ends too early')
  return { part: bytes.subarray(start, start + length), next: start + length }
}

/** Dates, ranges and the like are passed over: nothing here asks for them. */
function decodeValue(tag: number, bytes: Buffer): Plain | undefined {
  if (tag === tags.integer || tag === tags.enum) return bytes.readInt32BE(0)
  if (tag === tags.boolean) return bytes.readUInt8(0) !== 0
  return tag >= 0x40 && tag < 0x4a ? bytes.toString() : undefined
}
