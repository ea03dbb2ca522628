import { readdirSync, readFileSync } from 'node:fs'
import { shownReading } from '../../domain/catalog/evidence.ts'
import type { Fact, Reading } from '../../domain/catalog/fact.ts'
import { Pack, type Dimension } from '../../domain/catalog/pack.ts'
import type { LocalizedText } from '../../domain/text/localized.ts'

const folder = new URL('../../resources/packs/medical-coding/', import.meta.url)

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
}

export const credentialFiles = readdirSync(new URL('credentials/', folder)).toSorted()

export const pack = Pack.parse({
  manifest: readJson('pack.json'),
  organizations: readJson('organizations.json'),
  sources: readJson('sources.json'),
  groups: readJson('dimensions.json'),
  credentials: credentialFiles.map((file) => readJson(`credentials/${file}`)),
  glossary: readJson('glossary.json'),
  wages: readJson('wages.json'),
  pathways: readJson('pathways.json'),
})

export function dimensionsOf({ groups }: Pack): readonly Dimension[] {
  return groups.flatMap((group) => group.dimensions)
}

/** Undefined where the credential is missing or says nothing. */
export function factOf({ credentials }: Pack, credentialId: string, dimensionId: string): Fact | undefined {
  const facts = credentials.find(({ id }) => id === credentialId)?.facts ?? {}
  return Object.entries(facts).find(([id]) => id === dimensionId)?.[1]
}

export interface PlacedReading {
  /** For messages: `cpc exam-time`. */
  readonly place: string
  readonly dimension: string
  readonly reading: Reading
}

/** Every reading of every fact, those that the pack does not recommend included. */
export function readingsOf({ credentials }: Pack): readonly PlacedReading[] {
  return credentials.flatMap((credential) =>
    Object.entries(credential.facts).flatMap(([dimension, fact]) => {
      const shown = shownReading(fact)
      const others = fact.state === 'disputed' ? fact.others : []
      const place = `${credential.id} ${dimension}`
      return [...(shown ? [shown] : []), ...others].map((reading) => ({ place, dimension, reading }))
    }),
  )
}

export interface PlacedText {
  /** For messages: `credentials.cpc.facts.exam-time.note`. */
  readonly place: string
  readonly text: LocalizedText
}

/** Every text below a part of the pack that is written in both languages, with its place. */
export function textsOf(node: unknown, place = ''): readonly PlacedText[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.entries(node).flatMap(([key, child]) =>
    textsOf(child, [place, Array.isArray(node) ? (nameOf(child) ?? key) : key].filter(Boolean).join('.')),
  )
  return isLocalized(node) ? [{ place, text: node }, ...inside] : inside
}

/** What an entry of a list in the pack is known by. */
export function nameOf(entry: unknown): string | undefined {
  if (typeof entry !== 'object' || entry === null) return undefined
  if ('id' in entry && typeof entry.id === 'string') return entry.id
  if ('occupation' in entry && typeof entry.occupation === 'string') return entry.occupation
  return 'term' in entry && isLocalized(entry.term) ? entry.term.en : undefined
}

function isLocalized(node: unknown): node is LocalizedText {
  return (
    typeof node === 'object' &&
    node !== null &&
    'en' in node &&
    typeof node.en === 'string' &&
    'es' in node &&
    typeof node.es === 'string'
  )
}
