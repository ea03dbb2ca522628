import { defaultHoursAWeek, mostHoursAWeek } from '../../domain/handout/choices.ts'
import { isoDate } from '../../domain/text/date.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

const dayInMs = 86_400_000

/** The day on which the first week begins: by default the Monday that comes. */
export function readStart(options: Options, today: string): string {
  return readDate(options, 'start') ?? nextMonday(today)
}

/** @throws UsageError for a day that is no date, is over, or comes before the start */
export function readTarget(options: Options, today: string): string | null {
  const target = readDate(options, 'target')
  if (target === null) return null
  if (target < today) throw new UsageError(`The end ${target} is in the past. Give a day to come.`)
  const start = readStart(options, today)
  if (target <= start) throw new UsageError(`The end ${target} does not come after the start ${start}.`)
  return target
}

/** @throws UsageError for what is no number of hours of a week */
export function readHours(options: Options): number {
  const word = options.get('hours')
  if (word === undefined) return defaultHoursAWeek
  const hours = Number(word)
  if (/^\d+$/.test(word) && hours >= 1 && hours <= mostHoursAWeek) return hours
  throw new UsageError(`"${word}" hours a week are not possible. Give a number from 1 to ${mostHoursAWeek}.`)
}

function readDate(options: Options, option: 'start' | 'target'): string | null {
  const word = options.get(option)
  if (word === undefined) return null
  const time = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(word) : Number.NaN
  // The 30th of February would silently become a day in March.
  if (Number.isNaN(time) || isoDate(time) !== word) {
    throw new UsageError(`"${word}" is not a date. Write it as year-month-day, for example 2027-01-04.`)
  }
  return word
}

function nextMonday(today: string): string {
  const time = Date.parse(today)
  const weekday = new Date(time).getUTCDay()
  return isoDate(time + ((8 - weekday) % 7 || 7) * dayInMs)
}
