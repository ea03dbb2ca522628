import type { LocalizedText } from '../text/localized.ts'
import { type Graph, isLiteral, isResource, type Item, type Literal, type Resource } from './reader.ts'

/** One text of a file; where the file has it in one language only, it stands for both. */
export interface Entry extends LocalizedText {
  /** In a public list, such as `29-2072.00`. */
  readonly code?: string
  /** The values that it was read from. */
  readonly from: readonly Literal[]
}

/** Where a thing says in words what it is, best first; a condition may list several. */
const naming = ['ceterms:targetNodeName', 'ceterms:description', 'ceterms:condition', 'ceterms:name'] as const

const longestText = 4000

/** What values say in words: literals as they stand, things by their names. */
export function entriesOf(graph: Graph, items: readonly Item[]): readonly Entry[] {
  const literals = items.filter(isLiteral)
  const things = items.filter(isResource)
  return [...inLanguages(literals), ...things.flatMap((thing) => entriesOfThing(graph, thing))]
}

function entriesOfThing(graph: Graph, thing: Resource): readonly Entry[] {
  const [code] = literalsOf(graph, thing, 'ceterms:codedNotation')
  const named = naming.map((property) => literalsOf(graph, thing, property)).find(({ length }) => length > 0)
  const entries = named ? inLanguages(named) : literalsOf(graph, thing, 'ceterms:targetNode').map(ofConcept)
  if (!code || entries.length !== 1) return entries
  return entries.map((entry) => ({ ...entry, code: code.text, from: [...entry.from, code] }))
}

export function literalsOf(graph: Graph, thing: Resource, property: string): readonly Literal[] {
  return graph.valuesOf(thing, property).filter(isLiteral)
}

/** `credentialStat:Active` → "Active", `audLevel:BeginnerLevel` → "Beginner level". */
function ofConcept(concept: Literal): Entry {
  const name = /[:/#]([A-Za-z]+)$/.exec(concept.text)?.[1] ?? concept.text
  const words = name.replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
  const label = words.charAt(0) + words.slice(1).toLowerCase()
  return { en: label, es: label, from: [concept] }
}

function inLanguages(literals: readonly Literal[]): readonly Entry[] {
  const usable = literals.filter(({ text }) => text.trim() !== '' && text.length <= longestText)
  const inLanguage = (tag: string) =>
    usable.filter(({ language = 'en' }) => language.toLowerCase().split('-')[0] === tag)
  const [en, es] = [inLanguage('en'), inLanguage('es')]
  const [first, second] = en.length > 0 ? [en, es] : [es.length > 0 ? es : usable, []]
  return first.map((literal, place) => {
    const translation = first.length === second.length ? second[place] : undefined
    return {
      en: literal.text.trim(),
      es: (translation ?? literal).text.trim(),
      from: translation ? [literal, translation] : [literal],
    }
  })
}
