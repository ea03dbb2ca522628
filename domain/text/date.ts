import { dateFormat } from './formats.ts'
import type { Language } from './localized.ts'

/** `2026-05-01` → "May 1, 2026"; a year or a month stays as coarse as it is known. */
export function formatDate(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number)
  if (year === undefined || Number.isNaN(year)) throw new RangeError(`Not a date: ${date}`)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) options.month = language === 'en' && day !== undefined ? 'short' : 'long'
  if (day !== undefined) options.day = 'numeric'
  return dateFormat(language, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

/** A day in little room: "May 1, 2026", "1 may 2026". */
export function formatShortDate(date: string, language: Language): string {
  const options = { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' } as const
  const short = dateFormat(language, options).format(Date.parse(date))
  return short.replaceAll(' de ', ' ')
}

/** The day where the reader is, as an ISO date; in UTC an evening in the US is already tomorrow. */
export function localDate(date: Date): string {
  const two = (part: number): string => String(part).padStart(2, '0')
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

/** The last day of a year, a month or a day: `2022` → `2022-12-31`. */
export function lastDay(date: string): string {
  const [year = 0, month = 12, day] = date.split('-').map(Number)
  return day === undefined ? isoDate(Date.UTC(year, month, 0)) : date
}

/** Of a moment in milliseconds, in UTC. */
export function isoDate(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
