import { namespaces } from './vocabulary.ts'

/** A plain value; `json` holds the value of a JSON literal as it stands. */
export interface Literal {
  readonly text: string
  readonly language: string | undefined
  readonly json?: unknown
}

/** A thing in a JSON-LD file, with its properties under their short names, such as `ceterms:name`. */
export interface Resource {
  readonly id: string | undefined
  readonly types: readonly string[]
  readonly properties: ReadonlyMap<string, readonly Item[]>
}

export type Item = Literal | Resource

export const isResource = (item: Item): item is Resource => 'properties' in item
export const isLiteral = (item: Item): item is Literal => !isResource(item)

export interface Graph {
  /** The things that the file is about, in its order; others stand within them. */
  readonly roots: readonly Resource[]
  /** Values of a property; a reference within the file is replaced by what it refers to. */
  readonly valuesOf: (resource: Resource, property: string) => readonly Item[]
}

type JsonObject = Readonly<Record<string, unknown>>

/**
 * A tolerant reader of JSON-LD as programs save it: one thing or an `@graph`, short or full names,
 * language maps or value objects, one value or a list. It fetches nothing; a context that the file only
 * links to is taken to be CTDL's.
 */
export function readGraph(document: unknown): Graph {
  const known = new Map<string, Resource>()
  const names = namesIn(document)

  function readObject(object: JsonObject): Resource {
    const properties = new Map<string, readonly Item[]>()
    const resource: Resource = {
      id: typeof object['@id'] === 'string' ? object['@id'] : undefined,
      types: list(object['@type']).map((type) => names.ofTerm(String(type))),
      properties,
    }
    for (const [key, value] of Object.entries(object)) {
      if (key.startsWith('@')) continue
      const name = names.ofTerm(key)
      properties.set(name, [...(properties.get(name) ?? []), ...readValues(name, value)])
    }
    // What is only a reference says nothing of the thing.
    if (resource.id !== undefined && properties.size > 0) known.set(resource.id, resource)
    return resource
  }

  function readValues(name: string, value: unknown): Item[] {
    if (name === 'compass:record') return list(value).map(jsonLiteral)
    return list(value).flatMap((entry): Item[] => {
      if (!isObject(entry))
        return isScalar(entry) ? [{ text: names.ofText(String(entry)), language: undefined }] : []
      if ('@list' in entry || '@set' in entry) return readValues(name, entry['@list'] ?? entry['@set'])
      if ('@value' in entry) {
        const { '@value': text, '@language': language } = entry
        if (!isScalar(text)) return []
        return [
          { text: names.ofText(String(text)), language: typeof language === 'string' ? language : undefined },
        ]
      }
      return isLanguageMap(entry) ? textsOf(entry) : [readObject(entry)]
    })
  }

  const roots = list(document)
    .filter(isObject)
    .flatMap((root) => ('@graph' in root ? list(root['@graph']).filter(isObject) : [root]))
    .map(readObject)
  const follow = (item: Item): Item => {
    if (!isResource(item)) return known.get(item.text) ?? item
    return item.properties.size === 0 ? (known.get(item.id ?? '') ?? item) : item
  }
  return { roots, valuesOf: ({ properties }, name) => (properties.get(name) ?? []).map(follow) }
}

interface Names {
  /** Of a property or class. */
  readonly ofTerm: (name: string) => string
  /** Of a text, which may be the name of a concept such as `costType:RenewalFee`. */
  readonly ofText: (text: string) => string
}

/** From the names of the file to short names; one of another vocabulary stays as it is. */
function namesIn(document: unknown): Names {
  const contexts = list(document).flatMap((root) => (isObject(root) ? list(root['@context']) : []))
  const own = contexts.filter(isObject).flatMap((context) => Object.entries(context))
  const prefixes = new Map<string, string>([
    ...Object.entries(namespaces),
    ...own.flatMap(([prefix, iri]) => (typeof iri === 'string' ? ([[prefix, iri]] as const) : [])),
  ])
  const ofText = (text: string): string => {
    const colon = text.indexOf(':')
    if (colon < 0) return text
    const prefix = prefixes.get(text.slice(0, colon))
    const full = (prefix === undefined ? text : prefix + text.slice(colon + 1)).replace(/^http:/, 'https:')
    const [short, iri] = Object.entries(namespaces).find(([, base]) => full.startsWith(base)) ?? []
    return iri === undefined ? text : `${short}:${full.slice(iri.length)}`
  }
  const vocabulary = prefixes.get('@vocab') ?? ''
  return { ofText, ofTerm: (name) => ofText(name.includes(':') ? name : vocabulary + name) }
}

const list = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value.flat() : value === undefined ? [] : [value]

const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function jsonLiteral(value: unknown): Literal {
  const json = isObject(value) && '@value' in value ? value['@value'] : value
  return { text: '', language: undefined, json }
}

const isScalar = (value: unknown): value is string | number | boolean =>
  typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'

/** `{"en-US": "…", "es": ["…", "…"]}`: nothing but languages, and nothing but texts in them. */
function isLanguageMap(object: JsonObject): boolean {
  const entries = Object.entries(object)
  return (
    entries.length > 0 &&
    entries.every(
      ([key, value]) =>
        /^[a-z]{2,3}(-[a-z\d]+)*$/i.test(key) && list(value).every((text) => typeof text === 'string'),
    )
  )
}

function textsOf(map: JsonObject): Literal[] {
  return Object.entries(map).flatMap(([language, value]) =>
    list(value).map((text) => ({ text: String(text), language })),
  )
}
