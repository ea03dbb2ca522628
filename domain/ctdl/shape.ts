import { assertNever } from '../assert-never.ts'
import type { Reading } from '../catalog/fact.ts'
import type { Dimension } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { formatValue } from '../text/format-value.ts'
import { languages, type LocalizedText } from '../text/localized.ts'
import { chargeOf, ruleOf } from './vocabulary.ts'

export interface JsonLd {
  readonly [property: string]: unknown
}

/** One text or several, in both languages. */
export interface Words {
  readonly en: readonly string[]
  readonly es: readonly string[]
}

/** Words, or the values of a property. */
export type Shape = Words | readonly (JsonLd | string)[]

export const isWords = (value: Shape): value is Words => 'en' in value

/** As a JSON-LD language map. */
export function languageMap({ en, es }: Words): JsonLd {
  const single = en.length === 1 && es.length === 1
  return single ? { en: en[0], es: es[0] } : { en, es }
}

/** What one reading says in CTDL; undefined where its term cannot hold a value of this kind. */
export function shape(dimension: Dimension, term: string, reading: Reading): Shape | undefined {
  const { form, coded } = ruleOf(term)
  const { value } = reading
  const words = inWords(dimension, reading)
  const about = languageMap(words)
  const profile = (properties: JsonLd): JsonLd[] => [
    { '@type': `ceterms:${form}`, 'ceterms:name': dimension.label, ...properties },
  ]
  switch (form) {
    case 'words':
      return words
    case 'duration':
      return value.kind === 'duration' ? [value.duration] : undefined
    case 'status':
      return undefined
    case 'CredentialAlignmentObject':
      return alignments(value, coded ?? false, words)
    case 'ConditionProfile':
      return profile({ [value.kind === 'list' ? 'ceterms:condition' : 'ceterms:description']: about })
    case 'CostProfile':
      return value.kind === 'money' ? profile(cost(dimension, value, reading.counts)) : undefined
    case 'DurationProfile':
      return profile({ ...duration(value), ...(reading.counts && { 'ceterms:description': reading.counts }) })
    case 'ValueProfile':
      return value.kind === 'count'
        ? profile({ 'schema:value': value.amount, 'ceterms:description': about })
        : undefined
    case 'AggregateDataProfile':
      return profile({ 'ceterms:description': about, ...earnings(term, value) })
    case 'FinancialAssistanceProfile':
    case 'LearningResource':
    case 'RevocationProfile':
      return profile({ 'ceterms:description': about })
    default:
      return assertNever(form)
  }
}

/** With what the figure counts, which must stand beside it wherever it is shown. */
function inWords(dimension: Dimension, { value, counts }: Reading): Words {
  const [en, es] = languages.map((language) => {
    const lines = formatValue(value, dimension, language).map((line) =>
      typeof line === 'string' ? line : `${line.label}: ${line.text}`,
    )
    return counts ? lines.map((line) => `${line} (${counts[language]})`) : lines
  })
  return { en: en ?? [], es: es ?? [] }
}

function alignments(value: Value, coded: boolean, words: Words): JsonLd[] {
  const alignment = (name: LocalizedText, more: JsonLd = {}): JsonLd => ({
    '@type': 'ceterms:CredentialAlignmentObject',
    'ceterms:targetNodeName': { en: name.en, es: name.es },
    ...more,
  })
  switch (value.kind) {
    case 'list':
      return value.items.map(({ id, en, es }) =>
        alignment({ en, es }, coded && id !== undefined ? { 'ceterms:codedNotation': id } : {}),
      )
    case 'shareTable':
      // A span has no one weight, and is not averaged into one.
      return value.parts.map(({ label, min, max }) =>
        alignment(
          label,
          min === max ? { 'ceterms:weight': min } : { 'schema:minValue': min, 'schema:maxValue': max },
        ),
      )
    default:
      return words.en.map((en, i) => alignment({ en, es: words.es[i] ?? en }))
  }
}

const perPeriod: Readonly<Record<Money['period'], LocalizedText | undefined>> = {
  once: undefined,
  year: { en: 'every year', es: 'cada año' },
  cycle: { en: 'every renewal cycle', es: 'en cada ciclo de renovación' },
  hour: { en: 'every hour', es: 'cada hora' },
}
type Money = Extract<Value, { kind: 'money' }>

function cost(dimension: Dimension, { amount, currency, period }: Money, counts?: LocalizedText): JsonLd {
  const charge = chargeOf(dimension.id)
  const pattern = perPeriod[period]
  return {
    'ceterms:price': amount,
    'ceterms:currency': currency,
    ...(charge && { 'ceterms:directCostType': alignmentTo(charge.type) }),
    ...(charge?.audience && { 'ceterms:audienceType': alignmentTo(charge.audience) }),
    ...(pattern && { 'ceterms:paymentPattern': pattern }),
    ...(counts && { 'ceterms:description': counts }),
  }
}

/** To a concept of one of CTDL's own lists, such as `costType:RenewalFee`. */
export const alignmentTo = (concept: string): JsonLd => ({
  '@type': 'ceterms:CredentialAlignmentObject',
  'ceterms:targetNode': concept,
})

function duration(value: Value): JsonLd {
  if (value.kind === 'duration') return { 'ceterms:exactDuration': value.duration }
  return value.kind === 'durationRange'
    ? { 'ceterms:minimumDuration': value.min, 'ceterms:maximumDuration': value.max }
    : {}
}

/** Only what is said to be a median is written as one. */
function earnings(term: string, value: Value): JsonLd {
  return term === 'ceterms:medianEarnings' && value.kind === 'money' && value.period === 'year'
    ? { 'ceterms:medianEarnings': value.amount, 'ceterms:currency': value.currency }
    : {}
}
