import { readdirSync, readFileSync } from 'node:fs'
import { shownReading } from '../../domain/catalog/evidence.ts'
import type { Fact, Reading } from '../../domain/catalog/fact.ts'
import { Pack, type Credential, type Dimension } from '../../domain/catalog/pack.ts'
import type { Value } from '../../domain/catalog/value.ts'
import type { Language, LocalizedText } from '../../domain/text/localized.ts'

const folder = new URL('../../resources/packs/medical-coding/', import.meta.url)

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
}

export const credentialFiles = readdirSync(new URL('credentials/', folder)).toSorted()

/** The files as they stand, before any schema has looked at them. */
export const rawPack = {
  manifest: readJson('pack.json'),
  organizations: readJson('organizations.json'),
  sources: readJson('sources.json'),
  groups: readJson('dimensions.json'),
  credentials: credentialFiles.map((file) => readJson(`credentials/${file}`)),
  glossary: readJson('glossary.json'),
  wages: readJson('wages.json'),
}

export const pack = Pack.parse(rawPack)

export const dimensions: readonly Dimension[] = pack.groups.flatMap((group) => group.dimensions)

export const statedDimensions = dimensions.filter((dimension) => !dimension.derived)

export function credential(id: string): Credential {
  const found = pack.credentials.find((c) => c.id === id)
  if (!found) throw new Error(`No credential "${id}" in the pack`)
  return found
}

export function factOf(credentialId: string, dimensionId: string): Fact {
  const found = Object.entries(credential(credentialId).facts).find(([id]) => id === dimensionId)?.[1]
  if (!found) throw new Error(`${credentialId} says nothing of "${dimensionId}"`)
  return found
}

export interface PlacedReading {
  /** For messages: `cpc exam-time`. */
  readonly place: string
  readonly dimension: string
  readonly reading: Reading
}

/** Every reading of every fact, those that the pack does not recommend included. */
export const readings: readonly PlacedReading[] = pack.credentials.flatMap((c) =>
  Object.entries(c.facts).flatMap(([dimension, fact]) => {
    const shown = shownReading(fact)
    const others = fact.state === 'disputed' ? fact.others : []
    return [...(shown ? [shown] : []), ...others].map((reading) => ({
      place: `${c.id} ${dimension}`,
      dimension,
      reading,
    }))
  }),
)

/** The words of a value in one language; undefined for figures. */
export function proseOf(value: Value, language: Language): string | undefined {
  if (value.kind === 'text') return value.text[language]
  if (value.kind === 'list') return value.items.map((item) => item[language]).join(' ')
  if (value.kind === 'level' || value.kind === 'yesNo') return value.detail?.[language]
  return undefined
}

interface PlacedText {
  readonly place: string
  readonly text: LocalizedText
}

/** Every text of the pack that is written in both languages, with its place in the files. */
export const texts: readonly PlacedText[] = textsIn(pack, 'pack')

function textsIn(node: unknown, place: string): PlacedText[] {
  if (typeof node !== 'object' || node === null) return []
  const inside = Object.entries(node).flatMap(([key, child]) => textsIn(child, `${place}.${key}`))
  return isLocalized(node) ? [{ place, text: node }, ...inside] : inside
}

function isLocalized(node: object): node is LocalizedText {
  return 'en' in node && 'es' in node
}
