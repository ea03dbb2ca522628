import { assertNever } from '../assert-never.ts'
import { type CostOverYears, costOverYears } from '../compare/costs.ts'
import { durationMinutes } from '../text/duration.ts'
import type { Language, LocalizedText } from '../text/localized.ts'
import { stateName } from '../text/states.ts'
import { confidences, type Confidence, type EffectiveFact } from './fact.ts'
import { type Facts, type Figure, findFigure, findFigureOf } from './figures.ts'
import type { DimensionId, SourceId, StateCode } from './ids.ts'
import { known } from './known-dimensions.ts'
import type { Dimension, OccupationWages } from './pack.ts'
import type { Value } from './value.ts'

type Rule = NonNullable<Dimension['derived']>

const costInputs = [
  known.memberFee,
  known.otherFee,
  known.required,
  known.dues,
  known.memberRenewal,
  known.otherRenewal,
  known.cycle,
]

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
      return costOver(facts, 1)
    case 'fiveYearCost':
      return costOver(facts, 5)
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
  const items = findFigureOf(facts, known.items, 'count')
  const time = findFigureOf(facts, known.time, 'duration')
  const inputs = [known.items, known.time]
  if (!items || !time || items.value.amount === 0) return unknownFrom(inputs)
  if (items.counts) {
    return unknownFrom(inputs, {
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

/**
 * What the exam, taken once, and what keeps the credential cost: the span between the two ways of
 * paying, as a member and, where that is allowed, without membership. Books and courses are left out for
 * every credential, so that all are on the same footing.
 */
function costOver(facts: Facts, years: number): EffectiveFact {
  const way = (member: boolean): CostOverYears =>
    costOverYears(facts, years, { member, attempts: 1, books: 'none' })
  const [other, member] = [way(false), way(true)]
  const ways = other.asMember === member.asMember ? [member] : [other, member]
  const used = [...new Set(ways.flatMap(({ restsOn }) => restsOn))]
  const parts = used.flatMap((id) => findFigure(facts, id) ?? [])
  const priceYears = parts.flatMap(({ value: of }) => ('year' in of ? [of.year] : []))
  const missing = ways.some(({ unknown }) => unknown.length > 0)
  if (missing || priceYears.length === 0) return unknownFrom(costInputs)
  const value: Value = {
    kind: 'moneyRange',
    min: Math.min(...ways.map(({ total }) => total.min)),
    max: Math.max(...ways.map(({ total }) => total.max)),
    currency: 'USD',
    period: 'once',
    year: Math.max(...priceYears),
  }
  const sentences = (outside: string, inside: string, language: Language): string =>
    ways
      .map(({ asMember, arithmetic }) => `${asMember ? inside : outside}: ${arithmetic[language]}.`)
      .join(' ')
  return computed(value, parts, used, {
    en: sentences('Without membership', 'With membership', 'en'),
    es: sentences('Sin membresía', 'Con membresía', 'es'),
  })
}

function computed(
  value: Value,
  parts: readonly Figure[],
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

function unknownFrom(derivedFrom: DimensionId[], note = partMissing): EffectiveFact {
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
