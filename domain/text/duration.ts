import { isoDate } from './date.ts'
import { numberFormat } from './formats.ts'
import type { Language } from './localized.ts'

const units = ['year', 'month', 'week', 'day', 'hour', 'minute'] as const
type Unit = (typeof units)[number]

/** Sizes in minutes; a month counts as 365.25 / 12 days. */
const minutesIn: Record<Unit, number> = {
  year: 525_960,
  month: 43_830,
  week: 10_080,
  day: 1_440,
  hour: 60,
  minute: 1,
}

function parts(iso: string): { unit: Unit; amount: number }[] {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?$/.exec(iso)
  if (!found) throw new RangeError(`Not an ISO 8601 duration: ${iso}`)
  return units.flatMap((unit, place) => {
    const digits = found[place + 1]
    return digits === undefined ? [] : [{ unit, amount: Number(digits) }]
  })
}

/** Minutes in an ISO 8601 duration. */
export function durationMinutes(iso: string): number {
  return parts(iso).reduce((sum, { unit, amount }) => sum + amount * minutesIn[unit], 0)
}

/**
 * ISO 8601 durations in a row, each unit added up by itself, and sixty minutes as an hour: `P4M` and `P16W` give
 * `P4M16W`.
 */
export function sumDurations(isos: readonly string[]): string {
  const sums = { year: 0, month: 0, week: 0, day: 0, hour: 0, minute: 0 }
  for (const { unit, amount } of isos.flatMap(parts)) sums[unit] += amount
  sums.hour += Math.floor(sums.minute / minutesIn.hour)
  sums.minute %= minutesIn.hour
  const told = (some: readonly Unit[]): string =>
    some.map((unit) => (sums[unit] > 0 ? `${sums[unit]}${unit.charAt(0).toUpperCase()}` : '')).join('')
  const [date, time] = [told(['year', 'month', 'week', 'day']), told(['hour', 'minute'])]
  return date + time === '' ? 'PT0M' : `P${date}${time && `T${time}`}`
}

/**
 * An ISO date and whole years, months, weeks and days, by the calendar: `2025-05-31` and `P18M` give
 * `2026-11-30`, the last day of a shorter month. Hours and minutes count for nothing.
 */
export function addDuration(date: string, iso: string): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const amount = { year: 0, month: 0, week: 0, day: 0, hour: 0, minute: 0 }
  for (const part of parts(iso)) amount[part.unit] = part.amount
  const [toYear, toMonth] = [year + amount.year, month - 1 + amount.month]
  const daysInMonth = new Date(Date.UTC(toYear, toMonth + 1, 0)).getUTCDate()
  return isoDate(Date.UTC(toYear, toMonth, Math.min(day, daysInMonth) + amount.week * 7 + amount.day))
}

function unitFormat(unit: Unit, language: Language, more: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return numberFormat(language, { style: 'unit', unit, unitDisplay: 'long', ...more })
}

/** `PT5H40M` → "5 hours 40 minutes" / "5 horas 40 minutos". */
export function formatDuration(iso: string, language: Language): string {
  return parts(iso)
    .map(({ unit, amount }) => unitFormat(unit, language).format(amount))
    .join(' ')
}

/**
 * Minutes in the units a person would use: hours and minutes to two days, then weeks, from two months on
 * months, from two years on years, with "about" where that is rounded.
 */
export function approximateDuration(minutes: number, language: Language): string {
  if (minutes < 2 * minutesIn.day) {
    const hours = Math.floor(minutes / minutesIn.hour)
    const rest = Math.round(minutes % minutesIn.hour)
    const hourWords = hours > 0 ? [unitFormat('hour', language).format(hours)] : []
    const minuteWords = rest > 0 || hours === 0 ? [unitFormat('minute', language).format(rest)] : []
    return [...hourWords, ...minuteWords].join(' ')
  }
  const unit = (['year', 'month', 'week', 'day'] as const).find(
    (candidate) => candidate === 'day' || minutes >= 2 * minutesIn[candidate],
  )
  const size = minutesIn[unit ?? 'day']
  const amount = Math.round(minutes / size)
  const text = unitFormat(unit ?? 'day', language).format(amount)
  if (Math.abs(amount * size - minutes) < minutesIn.hour) return text
  return language === 'es' ? `unos ${text}` : `about ${text}`
}

/** `P4M`, `P8M` → "4 to 8 months" / "de 4 a 8 meses"; mixed units are written out on both sides. */
export function formatDurationRange(min: string, max: string, language: Language): string {
  if (min === max) return formatDuration(min, language)
  const [low, ...lowRest] = parts(min)
  const [high, ...highRest] = parts(max)
  const sameUnit = low && high && low.unit === high.unit && lowRest.length + highRest.length === 0
  const from = sameUnit ? numberFormat(language).format(low.amount) : formatDuration(min, language)
  const to = formatDuration(max, language)
  return language === 'es' ? `de ${from} a ${to}` : `${from} to ${to}`
}

/** What durations that are stated in several units of the calendar can all be told in. */
export const commonUnits = ['month', 'week'] as const
export type CommonUnit = (typeof commonUnits)[number]

/**
 * The unit in which durations can be read across: months, or weeks where there are only weeks and days.
 * Undefined where they share a unit already. Hours and minutes of work are another thing than time that
 * passes: they stay as they are.
 */
export function commonUnitOf(isos: readonly string[]): CommonUnit | undefined {
  const stated = new Set(isos.flatMap((iso) => parts(iso).map(({ unit }) => unit)))
  const [longest, ...others] = (['year', 'month', 'week', 'day'] as const).filter((unit) => stated.has(unit))
  if (others.length === 0) return undefined
  return longest === 'week' ? 'week' : 'month'
}

/**
 * A range, or a duration where both ends are equal, in one unit. Where that is rounded, "about" and what is
 * stated: "about 3.7 months (16 weeks)".
 */
export function formatTimeIn(unit: CommonUnit, min: string, max: string, language: Language): string {
  const stated = formatDurationRange(min, max, language)
  const used = [...parts(min), ...parts(max)].map((part) => part.unit)
  if (used.every((other) => other === unit || other === 'hour' || other === 'minute')) return stated
  const [low = 0, high = 0] = [min, max].map((iso) => durationMinutes(iso) / minutesIn[unit])
  const decimal = { maximumFractionDigits: 1 }
  const start = numberFormat(language, decimal).format(low)
  const single = unitFormat(unit, language, decimal).format(high)
  const range = language === 'es' ? `de ${start} a ${single}` : `${start} to ${single}`
  const text = low === high ? single : range
  if (Number.isInteger(low * 10) && Number.isInteger(high * 10)) return text
  return language === 'es' ? `aproximadamente ${text} (${stated})` : `about ${text} (${stated})`
}
