import { assertNever } from '../assert-never.ts'
import type { Dimension } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { formatDuration, formatDurationRange, formatTimeIn, type CommonUnit } from './duration.ts'
import { numberFormat } from './formats.ts'
import type { Language, LocalizedText } from './localized.ts'
import { formatMoney } from './money.ts'

const yes: LocalizedText = { en: 'Yes', es: 'Sí' }
const no: LocalizedText = { en: 'No', es: 'No' }
const notSaid: LocalizedText = { en: 'not known', es: 'no se sabe' }

/** `12.5` → "12.5" / "12,5" by language; at most one decimal. */
export function formatNumber(amount: number, language: Language): string {
  return numberFormat(language, { maximumFractionDigits: 1 }).format(amount)
}

function formatPercent(percent: number, language: Language): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: 1 }).format(percent / 100)
}

export function formatShare({ min, max }: { min: number; max: number }, language: Language): string {
  if (min === max) return formatPercent(min, language)
  return `${formatNumber(min, language)}–${formatPercent(max, language)}`
}

function levelWords(level: number | null, dimension: Dimension, language: Language): string {
  return (level === null ? undefined : dimension.levels?.[level]?.[language]) ?? notSaid[language]
}

/** The rows of a table inside a cell: what it is about, and the figure or word for it. */
export interface LabelledLine {
  readonly label: string
  readonly text: string
}

/**
 * A value in words, one entry a line; a share table or matrix has a labelled line for each row.
 *
 * @param unit of all durations that are read across, where they are stated in several
 */
export function formatValue(
  value: Value,
  dimension: Dimension,
  language: Language,
  unit?: CommonUnit,
): readonly (string | LabelledLine)[] {
  switch (value.kind) {
    case 'text':
      return [value.text[language]]
    case 'list':
      return value.items.map((item) => item[language])
    case 'yesNo':
      return [joinDetail((value.yes ? yes : no)[language], value.detail?.[language])]
    case 'count': {
      const counted = dimension.unit?.[language]
      const amount = formatNumber(value.amount, language)
      return [counted === undefined ? amount : `${amount} ${counted}`]
    }
    case 'percent':
      return [formatPercent(value.percent, language)]
    case 'money':
    case 'moneyRange':
      return [formatMoney(value, language)]
    case 'duration':
      return [
        unit
          ? formatTimeIn(unit, value.duration, value.duration, language)
          : formatDuration(value.duration, language),
      ]
    case 'durationRange':
      return [
        unit
          ? formatTimeIn(unit, value.min, value.max, language)
          : formatDurationRange(value.min, value.max, language),
      ]
    case 'shareTable':
      return value.parts.map((part) => ({ label: part.label[language], text: formatShare(part, language) }))
    case 'level':
      return [joinDetail(asSentence(levelWords(value.level, dimension, language)), value.detail?.[language])]
    case 'matrix':
      return (dimension.rows ?? []).map((row) => ({
        label: row.label[language],
        text: levelWords(value.levels[row.id] ?? null, dimension, language),
      }))
    default:
      return assertNever(value)
  }
}

/** The words of a level also stand inside tables, in lower case. */
function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

function joinDetail(text: string, detail: string | undefined): string {
  return detail === undefined ? text : `${text}. ${detail}`
}
