import { assertNever } from '../assert-never.ts'
import { durationMinutes } from '../text/duration.ts'
import { formatAmount } from '../text/money.ts'
import { stateName } from '../text/states.ts'
import type { LocalizedText } from '../text/localized.ts'
import { shownReading } from './evidence.ts'
import { confidences, type Confidence, type EffectiveFact, type Reading } from './fact.ts'
import { DimensionId, type SourceId, type StateCode } from './ids.ts'
import type { Dimension, OccupationWages } from './pack.ts'
import type { Value } from './value.ts'

type Facts = Readonly<Record<string, EffectiveFact>>
type Rule = NonNullable<Dimension['derived']>

const id = (text: string): DimensionId => DimensionId.parse(text)

const dimension = {
  items: id('exam-items'),
  time: id('exam-time'),
  memberFee: id('exam-fee-member'),
  otherFee: id('exam-fee-non-member'),
  required: id('membership-required'),
  dues: id('membership-dues'),
  memberRenewal: id('renewal-fee-member'),
  otherRenewal: id('renewal-fee-non-member'),
  cycle: id('cycle-length'),
} as const

const costInputs = Object.values(dimension).filter((d) => d !== dimension.items && d !== dimension.time)

const minutesInMonth = durationMinutes('P1M')

/** Besides the facts of the credential: the wages of its occupation, and the state that was chosen, if any. */
export interface Circumstances {
  readonly wages: OccupationWages | undefined
  readonly state: StateCode | undefined
}

/**
 * A fact computed from others. Unknown parts make the result unknown: they are never taken as zero.
 * Undefined where there is nothing to say, because no state was chosen.
 */
export function deriveFact(
  rule: Rule,
  facts: Facts,
  { wages, state }: Circumstances,
): EffectiveFact | undefined {
  switch (rule) {
    case 'minutesPerItem':
      return minutesPerItem(facts)
    case 'firstYearCost':
      return costOver(facts, 12)
    case 'fiveYearCost':
      return costOver(facts, 60)
    case 'occupationMedian':
      return occupationMedian(wages)
    case 'occupationStateMedian':
      return state && occupationStateMedian(wages, state)
    case 'occupationRange':
      return occupationRange(wages)
    default:
      return assertNever(rule)
  }
}

function minutesPerItem(facts: Facts): EffectiveFact {
  const items = part(facts, dimension.items, 'count')
  const time = part(facts, dimension.time, 'duration')
  const inputs = [dimension.items, dimension.time]
  if (!items || !time || items.value.amount === 0) return unknown(inputs)
  if (items.counts) {
    return unknown(inputs, {
      en: 'Cannot be worked out: the questions are not all of one kind.',
      es: 'No se puede calcular: las preguntas no son todas del mismo tipo.',
    })
  }
  const minutes = durationMinutes(time.value.duration)
  return computed(
    { kind: 'count', amount: Math.round((minutes / items.value.amount) * 10) / 10 },
    [items, time],
    inputs,
    { en: `${minutes} minutes ÷ ${items.value.amount}.`, es: `${minutes} minutos ÷ ${items.value.amount}.` },
  )
}

/** One payment of a way of paying: what, how much, how often within the span. */
interface Payment {
  readonly dimension: DimensionId
  readonly fact: Part<'money'>
  readonly times: number
}

/**
 * What the exam, taken once, and what keeps the credential cost in the first `months`: the span
 * between the two ways of paying, as a member and, where that is allowed, without membership. Books
 * and courses are left out for every credential, so that all are on the same footing.
 */
function costOver(facts: Facts, months: number): EffectiveFact {
  const inputs = costInputs
  const required = part(facts, dimension.required, 'yesNo')
  const cycle = part(facts, dimension.cycle, 'duration')
  if (!required || !cycle) return unknown(inputs)
  const renewals = Math.floor((months * minutesInMonth - 1) / durationMinutes(cycle.value.duration))
  const member = payments(facts, [
    [dimension.memberFee, 'once', 1],
    [dimension.dues, 'year', months / 12],
    [dimension.memberRenewal, 'cycle', renewals],
  ])
  const other = required.value.yes
    ? []
    : payments(facts, [
        [dimension.otherFee, 'once', 1],
        [dimension.otherRenewal, 'cycle', renewals],
      ])
  if (!member || !other) return unknown(inputs)
  const ways = other.length === 0 ? [member] : [other, member]
  const totals = ways.map((way) => way.reduce((sum, { fact, times }) => sum + fact.value.amount * times, 0))
  const value: Value = {
    kind: 'moneyRange',
    min: Math.min(...totals),
    max: Math.max(...totals),
    currency: 'USD',
    period: 'once',
    year: Math.max(...ways.flat().map(({ fact }) => fact.value.year)),
  }
  const sums = ways.map(arithmetic)
  const [without, within] = other.length === 0 ? [undefined, sums[0]] : sums
  const sentence = (outside: string, inside: string): string =>
    [without && `${outside}: ${without}`, `${inside}: ${within}`].filter(Boolean).join('. ') + '.'
  const paid = ways.flat()
  const used = [dimension.required, ...paid.map((payment) => payment.dimension)]
  const parts: Part<Value['kind']>[] = [required, ...paid.map(({ fact }) => fact)]
  // The length of a cycle says something only where a renewal falls due.
  if (renewals > 0) {
    used.push(dimension.cycle)
    parts.push(cycle)
  }
  return computed(value, parts, used, {
    en: sentence('Without membership', 'With membership'),
    es: sentence('Sin membresía', 'Con membresía'),
  })
}

/**
 * Undefined when an amount is unknown, or buys another span than it is counted for; what does not
 * apply is not paid.
 */
function payments(
  facts: Facts,
  wanted: readonly (readonly [DimensionId, Part<'money'>['value']['period'], number])[],
): Payment[] | undefined {
  const found: Payment[] = []
  for (const [dimensionId, period, times] of wanted) {
    if (times === 0 || facts[dimensionId]?.fact.state === 'notApplicable') continue
    const fact = part(facts, dimensionId, 'money')
    if (fact?.value.period !== period) return undefined
    found.push({ dimension: dimensionId, fact, times })
  }
  return found
}

function arithmetic(way: readonly Payment[]): string {
  return way
    .map(({ fact, times }) => (times === 1 ? '' : `${times} × `) + formatAmount(fact.value.amount))
    .join(' + ')
}

type Part<K extends Value['kind']> = Reading & {
  readonly value: Extract<Value, { kind: K }>
  readonly disputed: boolean
}

/** Commonly said figures take part in no computation: they count as unknown here. */
function part<K extends Value['kind']>(facts: Facts, dimensionId: DimensionId, kind: K): Part<K> | undefined {
  const effective = facts[dimensionId]
  const reading = effective && shownReading(effective.fact)
  if (!reading || reading.confidence === 'article') return undefined
  const found = { ...reading, disputed: effective.fact.state === 'disputed' }
  return isOfKind(found, kind) ? found : undefined
}

function isOfKind<K extends Value['kind']>(
  reading: Reading & { disputed: boolean },
  kind: K,
): reading is Part<K> {
  return reading.value.kind === kind
}

function computed(
  value: Value,
  parts: readonly Part<Value['kind']>[],
  derivedFrom: DimensionId[],
  arithmeticNote: LocalizedText,
): EffectiveFact {
  const dates = parts.map((p) => p.asOf)
  const note = parts.some((p) => p.disputed) ? disputedNote(arithmeticNote) : arithmeticNote
  return {
    fact: {
      state: 'value',
      value,
      note,
      sources: [...new Set(parts.flatMap((p) => p.sources))],
      asOf: dates.filter((date) => date !== 'undated').toSorted()[0] ?? 'undated',
      confidence: weakest(parts.map((p) => p.confidence)),
    },
    derivedFrom,
  }
}

function disputedNote({ en, es }: LocalizedText): LocalizedText {
  return {
    en: `${en} Sources disagree on a figure it rests on; the recommended one was used.`,
    es: `${es} Las fuentes no coinciden en una cifra en que se basa; se usó la recomendada.`,
  }
}

/** The confidence of a value computed from several: that of its weakest part. */
function weakest(parts: readonly Confidence[]): Confidence {
  return confidences.findLast((confidence) => parts.includes(confidence)) ?? 'article'
}

const partMissing: LocalizedText = {
  en: 'Cannot be worked out: a figure it needs is not published.',
  es: 'No se puede calcular: falta una cifra que no está publicada.',
}

function unknown(derivedFrom: DimensionId[], note = partMissing): EffectiveFact {
  return { fact: { state: 'notPublished', note }, derivedFrom }
}

function noWages(en: string, es: string): EffectiveFact {
  return { fact: { state: 'notPublished', note: { en, es } } }
}

const noOccupation = noWages(
  'We have no wage figures for an occupation that fits.',
  'No tenemos cifras de sueldo de una ocupación que corresponda.',
)

function occupationMedian(wages: OccupationWages | undefined): EffectiveFact {
  if (!wages) return noOccupation
  const value: Value = { kind: 'money', amount: wages.national.p50, ...moneyOf(wages) }
  return wageFact(wages, value, wages.sources, everywhere)
}

function occupationRange(wages: OccupationWages | undefined): EffectiveFact {
  if (!wages) return noOccupation
  const { p10, p90 } = wages.national
  if (p10 === undefined || p90 === undefined) {
    return noWages(
      'Only the middle wage of this occupation was found.',
      'Solo se halló el sueldo mediano de esta ocupación.',
    )
  }
  const value: Value = { kind: 'moneyRange', min: p10, max: p90, ...moneyOf(wages) }
  return wageFact(wages, value, wages.sources, everywhere)
}

function occupationStateMedian(wages: OccupationWages | undefined, state: StateCode): EffectiveFact {
  if (!wages) return noOccupation
  const place = { en: stateName(state, 'en'), es: stateName(state, 'es') }
  const figures = wages.byState[state]
  if (!figures) {
    return noWages(
      `We have no figure for this occupation in ${place.en}.`,
      `No tenemos una cifra de esta ocupación en ${place.es}.`,
    )
  }
  const value: Value = { kind: 'money', amount: figures.median, ...moneyOf(wages) }
  return wageFact(wages, value, wages.stateSources, place)
}

const everywhere: LocalizedText = { en: 'United States', es: 'Estados Unidos' }

function wageFact(
  wages: OccupationWages,
  value: Value,
  sources: SourceId[],
  place: LocalizedText,
): EffectiveFact {
  return {
    fact: {
      state: 'value',
      value,
      counts: {
        en: `${place.en}; occupation as a whole, not this credential`,
        es: `${place.es}; toda la ocupación, no esta credencial`,
      },
      note: {
        en: `${wages.title.en}, with or without a credential.`,
        es: `${wages.title.es}, con o sin credencial.`,
      },
      sources,
      asOf: wages.vintage,
      confidence: wages.confidence,
    },
  }
}

function moneyOf(
  wages: OccupationWages,
): Pick<Extract<Value, { kind: 'money' }>, 'currency' | 'period' | 'year'> {
  return { currency: 'USD', period: 'year', year: Number(wages.vintage.slice(0, 4)) }
}
