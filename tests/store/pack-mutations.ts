/** A file with one fault. */
interface Mutation {
  readonly what: string
  /** Undefined when the file is gone. */
  readonly bytes: Buffer | undefined
  /** Whether what the file now says can be what an author meant; if not, the pack must be refused. */
  readonly mayPass: boolean
}

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

/** A place in a file: what holds it, and by which key. */
interface Place {
  readonly parent: Json[] | Record<string, Json>
  readonly key: string
  readonly value: Json
}

/** Keys that the schema lets out. */
const optional = new Set(
  `note counts detail id unit levels rows derived headline worksheet ctdl search filter relates checkEvery expansion
  forms also balanced duration p10 p25 p75 p90 jobs`.split(/\s+/),
)

/** Where the schema takes null for "not known", next to what else stands there. */
const nullable = new Set(['url', 'page'])

function placesIn(node: Json): readonly Place[] {
  if (typeof node !== 'object' || node === null) return []
  return Object.entries(node).flatMap(([key, value]) => [{ parent: node, key, value }, ...placesIn(value)])
}

const isMatrix = ({ parent }: Place): boolean =>
  Object.values(parent).every((level) => level === null || typeof level === 'number')

const put = ({ parent, key }: Place, value: Json): void => void Reflect.set(parent, key, value)

const kindOf = (value: Json): string =>
  Array.isArray(value) ? 'list' : value === null ? 'null' : typeof value

const otherKinds: readonly Json[] = [null, true, 7, 'words', [], {}, ['words'], { en: 'words' }]

/** Changes the parsed file in one place; undefined where there is no such place. */
type Operator = (places: readonly Place[], pick: number) => { what: string; mayPass: boolean } | undefined

const at = <T>(list: readonly T[], pick: number): T | undefined => list[pick % list.length]

const operators: readonly Operator[] = [
  function removeKey(places, pick) {
    const place = at(
      places.filter(({ parent }) => !Array.isArray(parent)),
      pick,
    )
    if (!place) return undefined
    Reflect.deleteProperty(place.parent, place.key)
    // A state of a wage table may be left out too, and so may a setting that nothing names.
    return { what: `without ${place.key}`, mayPass: optional.has(place.key) || /^[A-Z]{2}$/.test(place.key) }
  },
  function removeEntry(places, pick) {
    const place = at(
      places.filter(({ parent }) => Array.isArray(parent)),
      pick,
    )
    if (!place || !Array.isArray(place.parent)) return undefined
    place.parent.splice(Number(place.key), 1)
    return { what: `without entry ${place.key}`, mayPass: true }
  },
  function changeKind(places, pick) {
    const place = at(places, pick)
    if (!place) return undefined
    const others = otherKinds.filter((value) => kindOf(value) !== kindOf(place.value))
    const value = at(others, pick >> 8) ?? null
    put(place, value)
    const mayPass = value === null && (nullable.has(place.key) || isMatrix(place))
    return { what: `${place.key} as ${JSON.stringify(value)}`, mayPass: mayPass || place.value === null }
  },
  function addKey(places, pick) {
    const place = at(
      places.filter(({ value }) => kindOf(value) === 'object'),
      pick,
    )
    if (!place) return undefined
    put({ parent: place.value as Record<string, Json>, key: 'surprise', value: null }, 1)
    return { what: `a surprise in ${place.key}`, mayPass: false }
  },
  function repeatNamed(places, pick) {
    const place = at(
      places.filter(
        ({ parent, value }) =>
          Array.isArray(parent) && kindOf(value) === 'object' && 'id' in (value as object),
      ),
      pick,
    )
    if (!place || !Array.isArray(place.parent)) return undefined
    place.parent.push(structuredClone(place.value))
    return { what: `${place.key} twice`, mayPass: false }
  },
  function breakReference(places, pick) {
    const keys = new Set(['issuer', 'credential', 'kind', 'state', 'confidence', 'status', 'type', 'period'])
    const place = at(
      places.filter(({ key, value }) => keys.has(key) && typeof value === 'string'),
      pick,
    )
    if (typeof place?.value !== 'string') return undefined
    put(place, `${place.value}x`)
    return { what: `${place.key} ${place.value}x`, mayPass: false }
  },
  function emptyText(places, pick) {
    const place = at(
      places.filter(({ value }) => typeof value === 'string'),
      pick,
    )
    if (!place) return undefined
    put(place, pick % 2 === 0 ? '' : ' \n\t')
    return { what: `${place.key} is blank`, mayPass: false }
  },
  function oddNumber(places, pick) {
    const place = at(
      places.filter(({ value }) => typeof value === 'number'),
      pick,
    )
    if (!place) return undefined
    const value = at([-1, 1e308, 0.5, -0], pick >> 8) ?? 0
    put(place, value)
    return { what: `${place.key} is ${value}`, mayPass: true }
  },
  function turnRange(places, pick) {
    const place = at(
      places.filter(({ key, parent }) => key === 'min' && 'max' in parent),
      pick,
    )
    if (!place) return undefined
    put(place, typeof place.value === 'number' ? 101_000 : 'P99Y')
    return { what: 'min beyond max', mayPass: false }
  },
]

type Fault = (bytes: Buffer, pick: number) => Mutation

const inJson =
  (operator: Operator): Fault =>
  (bytes, pick) => {
    const json = JSON.parse(bytes.toString('utf8')) as Json
    const done = operator(placesIn(json), pick)
    return done
      ? { ...done, bytes: Buffer.from(JSON.stringify(json)) }
      : { what: 'nothing', mayPass: true, bytes }
  }

/** Any one of them, anywhere in a file; `pick` says where. */
export const faults: readonly Fault[] = [
  ...operators.map(inJson),
  function cutOff(bytes, pick) {
    return { what: 'cut off', mayPass: false, bytes: bytes.subarray(0, pick % (bytes.length - 2)) }
  },
  function notUtf8(bytes, pick) {
    const [before, after] = [bytes.subarray(0, pick % bytes.length), bytes.subarray(pick % bytes.length)]
    const invalid = Buffer.from([0xc3, 0x28])
    return { what: 'not UTF-8', mayPass: false, bytes: Buffer.concat([before, invalid, after]) }
  },
  function moreAfterTheEnd(bytes) {
    return { what: 'more after the end', mayPass: false, bytes: Buffer.concat([bytes, Buffer.from(']')]) }
  },
  function gone() {
    return { what: 'gone', mayPass: false, bytes: undefined }
  },
]
