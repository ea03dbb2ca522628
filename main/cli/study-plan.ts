import { defaultHoursAWeek, mostHoursAWeek } from '../../domain/handout/choices.ts'
import { isDay, problemOfDates, usualStart, type DatesProblem } from '../../domain/study-plan/dates.ts'
import type { Options } from './options.ts'
import { UsageError } from './usage-error.ts'

/** Why there is no plan, in words. */
export const datesProblems: Readonly<Record<DatesProblem, string>> = {
  'target-past': 'The target date is in the past. Give a day to come.',
  'target-before-start': 'The target date must be later than the start date.',
  'start-far': 'The start date is more than ten years away. Give an earlier one.',
  'plan-past': 'With this start date, all of the plan would be over by now. Give a later one.',
}

/** @throws UsageError for what is no date, and for dates of which no plan is made */
export function readDates(options: Options, today: string): { start: string; target: string | null } {
  const dates = {
    start: readDay(options, 'start') ?? usualStart(today),
    target: readDay(options, 'target') ?? null,
  }
  const problem = problemOfDates(dates, today)
  if (problem) throw new UsageError(datesProblems[problem])
  return dates
}

/** @throws UsageError for what is no number of hours of a week */
export function readHours(options: Options): number {
  const word = options.get('hours')
  if (word === undefined) return defaultHoursAWeek
  const hours = Number(word)
  if (/^\d+$/.test(word) && hours >= 1 && hours <= mostHoursAWeek) return hours
  throw new UsageError(`"${word}" hours a week are not possible. Give a number from 1 to ${mostHoursAWeek}.`)
}

function readDay(options: Options, option: 'start' | 'target'): string | undefined {
  const word = options.get(option)
  if (word === undefined || isDay(word)) return word
  throw new UsageError(`"${word}" is not a date. Write it as year-month-day, for example 2027-01-04.`)
}
