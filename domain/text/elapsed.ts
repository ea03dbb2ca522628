import { durationMinutes, formatDurationRange } from './duration.ts'
import type { Language, LocalizedText } from './localized.ts'

const [month, week, hour] = [durationMinutes('P1M'), durationMinutes('P1W'), 60]
const monthsToTheYear = 12
/** Up to here weeks say more than months. */
const mostWeeks = 2 * month

const about: LocalizedText = { en: 'about', es: 'aproximadamente' }

/**
 * Minutes of the calendar in words: "16 weeks", "4 to 8 months", "2 years 4 months to 2 years 8 months";
 * rounded to months or weeks, with "about", where they do not come out even.
 */
export function formatElapsed({ min, max }: { min: number; max: number }, language: Language): string {
  const both = [min, max]
  const isEvenIn = (unit: number): boolean => both.every((minutes) => minutes % unit === 0)
  const inWeeks = !isEvenIn(month) && (isEvenIn(week) || max < mostWeeks)
  const unit = inWeeks ? week : month
  const [from = '', to = ''] = both.map((minutes) => {
    const count = Math.round(minutes / unit)
    return inWeeks ? `P${count}W` : monthsAsIso(count)
  })
  const words = formatDurationRange(from, to, language)
  return isEvenIn(unit) ? words : `${about[language]} ${words}`
}

function monthsAsIso(months: number): string {
  const [years, rest] = [Math.floor(months / monthsToTheYear), months % monthsToTheYear]
  if (years === 0 || (years === 1 && rest > 0)) return `P${months}M`
  return rest === 0 ? `P${years}Y` : `P${years}Y${rest}M`
}

/** Minutes of study in whole hours: "80 hours", "100 to 120 hours". */
export function formatEffort({ min, max }: { min: number; max: number }, language: Language): string {
  const [from, to] = [Math.round(min / hour), Math.round(max / hour)]
  return formatDurationRange(`PT${from}H`, `PT${to}H`, language)
}
