import type { Dimension, Pack } from '../catalog/pack.ts'
import { shownReading } from '../catalog/evidence.ts'
import { Value } from '../catalog/value.ts'
import { durationMinutes } from '../text/duration.ts'
import { type Entry, entriesOf, literalsOf } from './entries.ts'
import { ruleOf } from './vocabulary.ts'
import { type Graph, isResource, type Item, type Literal } from './reader.ts'

/** A value as a dimension wants it, and what of the file it was made from. */
export interface Found {
  readonly value: Value
  readonly from: readonly Literal[]
}

/** Undefined when what the file says does not make a value of the dimension's kind. */
export function findValue(
  graph: Graph,
  items: readonly Item[],
  dimension: Dimension,
  pack: Pack,
): Found | undefined {
  const candidate = read(graph, items, dimension, pack)
  const { data } = Value.safeParse(candidate?.value)
  return candidate && data && isOrdered(data) ? { value: data, from: candidate.from } : undefined
}

interface Candidate {
  readonly value: unknown
  readonly from: readonly Literal[]
}

function read(graph: Graph, items: readonly Item[], dimension: Dimension, pack: Pack): Candidate | undefined {
  const { kind } = dimension
  switch (kind) {
    case 'text':
      return text(entriesOf(graph, items))
    case 'list':
      return listed(entriesOf(graph, items), dimension, pack)
    case 'count':
    case 'percent': {
      const number = single(graph, items, ['schema:value', 'qdata:percentage'])
      if (!number) return undefined
      const amount = Number(number.text)
      return { value: kind === 'count' ? { kind, amount } : { kind, percent: amount }, from: [number] }
    }
    case 'duration': {
      const duration = single(graph, items, ['ceterms:exactDuration', 'ceterms:timeRequired'])
      return duration && { value: { kind, duration: duration.text }, from: [duration] }
    }
    case 'durationRange':
      return span(graph, items)
    case 'shareTable':
      return shares(graph, items)
    case 'yesNo': {
      const answer = single(graph, items, [])
      const yes = { true: true, false: false }[answer?.text ?? '']
      return answer && { value: { kind, yes }, from: [answer] }
    }
    default:
      return undefined
  }
}

function text(entries: readonly Entry[]): Candidate | undefined {
  if (entries.length === 0) return undefined
  const joined = (language: 'en' | 'es'): string =>
    entries
      .map((entry) =>
        entries.length === 1 || /[.!?]$/.test(entry[language]) ? entry[language] : `${entry[language]}.`,
      )
      .join(' ')
  return {
    value: { kind: 'text', text: { en: joined('en'), es: joined('es') } },
    from: entries.flatMap(({ from }) => from),
  }
}

/** An entry that the pack has already keeps its id and its translation there. */
function listed(entries: readonly Entry[], { id, ctdl = '' }: Dimension, pack: Pack): Candidate | undefined {
  if (entries.length === 0) return undefined
  const known = pack.credentials.flatMap(({ facts }) => {
    const value = facts[id] && shownReading(facts[id])?.value
    return value?.kind === 'list' ? value.items : []
  })
  const items = entries.map(({ en, es, code }) => {
    const same = known.find((item) => item.en.toLowerCase() === en.toLowerCase())
    return same ?? { id: (ruleOf(ctdl).coded && code) || slug(en) || en, en, es }
  })
  return { value: { kind: 'list', items: unique(items) }, from: entries.flatMap(({ from }) => from) }
}

const slug = (words: string): string =>
  words
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, '-')
    .replaceAll(/^-|-$/g, '')

const unique = <T extends { readonly id?: string | undefined; readonly en: string }>(
  items: readonly T[],
): T[] => [...new Map(items.map((item) => [item.id ?? item.en, item])).values()]

function span(graph: Graph, items: readonly Item[]): Candidate | undefined {
  const exact = single(graph, items, ['ceterms:exactDuration', 'ceterms:timeRequired'])
  const min = exact ?? single(graph, items, ['ceterms:minimumDuration'])
  const max = exact ?? single(graph, items, ['ceterms:maximumDuration'])
  if (!min || !max) return undefined
  return { value: { kind: 'durationRange', min: min.text, max: max.text }, from: [min, max] }
}

const isOrdered = (value: Value): boolean =>
  value.kind !== 'durationRange' || durationMinutes(value.min) <= durationMinutes(value.max)

/** Weights are fractions in some files and percentages in others; together they tell which. */
function shares(graph: Graph, items: readonly Item[]): Candidate | undefined {
  const parts = items.filter(isResource).map((thing) => {
    const [label] = entriesOf(graph, [thing])
    const [weight] = literalsOf(graph, thing, 'ceterms:weight')
    return label && weight && { label, weight, amount: Number(weight.text) }
  })
  if (!parts.every((part) => part !== undefined)) return undefined
  const whole = parts.reduce((sum, { amount }) => sum + amount, 0) <= 1.5 ? 1 : 100
  return {
    value: {
      kind: 'shareTable',
      parts: parts.map(({ label: { en, es }, amount }) => {
        const percent = Math.round((amount / whole) * 1000) / 10
        return { label: { en, es }, min: percent, max: percent }
      }),
    },
    from: parts.flatMap(({ label, weight }) => [...label.from, weight]),
  }
}

/** The one value there is: as it stands, or by the first of the properties that has it. */
function single(graph: Graph, items: readonly Item[], properties: readonly string[]): Literal | undefined {
  const [item, ...others] = items
  if (!item || others.length > 0) return undefined
  if (!isResource(item)) return item
  const found = properties.flatMap((property) => literalsOf(graph, item, property))
  return found.length === 1 ? found[0] : undefined
}
