import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { Value } from '../catalog/value.ts'
import { approximateDuration } from '../text/duration.ts'
import { formatNumber } from '../text/format-value.ts'
import type { Language } from '../text/localized.ts'
import { formatAmount } from '../text/money.ts'
import { measureOf, spanOf, type Span } from './span.ts'

type ValueOf<K extends Value['kind']> = Extract<Value, { kind: K }>

/**
 * How a fact differs from that of the credential chosen as the baseline: "$26 less", "1 hour longer",
 * "adds ICD-10-PCS". Undefined where the two say the same, where one says nothing, or where words cannot
 * be set against each other. Of ranges every possible difference is told: a baseline of $399 to $448
 * against $654 gives "$206 to $255 more".
 */
export function differenceInWords(
  baseline: EffectiveFact,
  other: EffectiveFact,
  language: Language,
): string | undefined {
  const from = shownReading(baseline.fact)
  const to = shownReading(other.fact)
  if (!from || !to || measureOf(from) !== measureOf(to)) return undefined
  const [a, b] = [from.value, to.value]
  const [start, end] = [spanOf(a), spanOf(b)]
  if (start && end) {
    // Two equal ranges are shown as the same, although what they stand for may differ within them.
    const areEqual = start.low === end.low && start.high === end.high
    return areEqual ? undefined : figureWords(a, minus(end, start), language) + yearWords(a, b, language)
  }
  if (a.kind === 'level' && b.kind === 'level') return stepWords(b.level - a.level, language)
  if (a.kind === 'list' && b.kind === 'list') return listWords(a, b, language)
  if (a.kind === 'matrix' && b.kind === 'matrix') return matrixWords(a, b, language)
  return undefined
}

/** All that `to` minus `from` may be. */
const minus = (to: Span, from: Span): Span => ({ low: to.low - from.high, high: to.high - from.low })

const words = {
  en: { and: 'and', adds: 'adds', without: 'without', to: 'to', from: 'from' },
  es: { and: 'y', adds: 'agrega', without: 'sin', to: 'a', from: 'de' },
} as const satisfies Record<Language, object>

/** A difference in two words of direction, either of which may hold for a span around zero. */
function spanWords(
  { low, high }: Span,
  amountOf: (size: number) => string,
  [less, more]: readonly [string, string],
  language: Language,
): string {
  const { from, to } = words[language]
  if (low < 0 && high > 0) return `${from} ${amountOf(-low)} ${less} ${to} ${amountOf(high)} ${more}`
  const [small, large] = low >= 0 ? [low, high] : [-high, -low]
  const direction = low >= 0 ? more : less
  if (small === large) return `${amountOf(small)} ${direction}`
  const start = small === 0 ? '0' : amountOf(small)
  return language === 'es'
    ? `${from} ${start} ${to} ${amountOf(large)} ${direction}`
    : `${start} ${to} ${amountOf(large)} ${direction}`
}

function figureWords({ kind }: Value, difference: Span, language: Language): string {
  // Counts and shares are exact.
  if (kind === 'count') return countWords(difference.low, language)
  if (kind === 'percent') return pointWords(difference.low, language)
  const isTime = kind === 'duration' || kind === 'durationRange'
  const [less, more] = isTime ? timeDirections[language] : moneyDirections[language]
  const amount = (size: number): string =>
    isTime ? approximateDuration(size, language) : formatAmount(Math.round(size * 100) / 100)
  return spanWords(difference, amount, [less, more], language)
}

/** What things cost in one year and in another differs for that reason alone, too. */
function yearWords(from: Value, to: Value, language: Language): string {
  if (!('year' in from && 'year' in to) || from.year === to.year) return ''
  return language === 'es'
    ? ` (cifras de ${to.year} y ${from.year})`
    : ` (figures of ${to.year} and ${from.year})`
}

const moneyDirections = { en: ['less', 'more'], es: ['menos', 'más'] } as const
const timeDirections = { en: ['shorter', 'longer'], es: ['menos', 'más'] } as const

/** Without the unit, which the cell names: its words are for the number there, not for this one. */
function countWords(difference: number, language: Language): string {
  const amount = formatNumber(Math.abs(difference), language)
  if (language === 'es') return `${amount} ${difference > 0 ? 'más' : 'menos'}`
  return `${amount} ${difference > 0 ? 'more' : 'fewer'}`
}

function pointWords(difference: number, language: Language): string {
  const amount = formatNumber(Math.abs(difference), language)
  const isOne = amount === '1'
  if (language === 'es') return `${amount} ${isOne ? 'punto' : 'puntos'} ${difference > 0 ? 'más' : 'menos'}`
  return `${amount} ${isOne ? 'point' : 'points'} ${difference > 0 ? 'higher' : 'lower'}`
}

function stepWords(difference: number, language: Language): string | undefined {
  if (difference === 0) return undefined
  const steps = Math.abs(difference)
  if (language === 'es') {
    return `${steps} ${steps === 1 ? 'grado' : 'grados'} ${difference > 0 ? 'más' : 'menos'}`
  }
  return `${steps} ${steps === 1 ? 'step' : 'steps'} ${difference > 0 ? 'higher' : 'lower'}`
}

/**
 * Only lists whose entries are known by id: free words cannot be told apart safely. One entry each is one
 * thing instead of another, and nothing added.
 */
function listWords(from: ValueOf<'list'>, to: ValueOf<'list'>, language: Language): string | undefined {
  if (from.items.length === 1 && to.items.length === 1) return undefined
  if (![...from.items, ...to.items].every(({ id }) => id !== undefined)) return undefined
  const missing = (in_: ValueOf<'list'>, of: ValueOf<'list'>): string[] =>
    of.items.filter(({ id }) => !in_.items.some((item) => item.id === id)).map((item) => item[language])
  const { adds, without } = words[language]
  const list = new Intl.ListFormat(language)
  const [added, left] = [missing(from, to), missing(to, from)]
  const parts = [
    ...(added.length > 0 ? [`${adds} ${list.format(added)}`] : []),
    ...(left.length > 0 ? [`${without} ${list.format(left)}`] : []),
  ]
  return parts.length === 0 ? undefined : parts.join('; ')
}

function matrixWords(from: ValueOf<'matrix'>, to: ValueOf<'matrix'>, language: Language): string | undefined {
  const pairs = Object.entries(from.levels).map(([row, level]) => [level, to.levels[row] ?? null] as const)
  const higher = pairs.filter(([a, b]) => a !== null && b !== null && b > a).length
  const lower = pairs.filter(([a, b]) => a !== null && b !== null && b < a).length
  const parts = [
    ...(higher > 0 ? [language === 'es' ? `más en ${higher}` : `higher in ${higher}`] : []),
    ...(lower > 0 ? [language === 'es' ? `menos en ${lower}` : `lower in ${lower}`] : []),
  ]
  return parts.length === 0 ? undefined : parts.join(', ')
}
