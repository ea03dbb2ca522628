import { isoDate } from '../text/date.ts'
import { addDuration, durationMinutes } from '../text/duration.ts'

/** What nobody plans yet; and dates without end have more than four digits of a year. */
const farthestStart = 'P10Y'

const millisInDay = durationMinutes('P1D') * 60_000

/** Whether it is a day of the calendar, written as `2027-01-04`. */
export function isDay(word: string): boolean {
  const time = /^\d{4}-\d\d-\d\d$/.test(word) ? Date.parse(word) : Number.NaN
  // The 30th of February would silently become a day in March.
  return !Number.isNaN(time) && isoDate(time) === word
}

/** The day on which a plan begins unless something else is asked for: the Monday that comes, never today. */
export function usualStart(today: string): string {
  const time = Date.parse(today)
  const weekday = new Date(time).getUTCDay()
  return isoDate(time + ((8 - weekday) % 7 || 7) * millisInDay)
}

/** ISO dates, as `StudyPlan` has them. */
interface StudyDates {
  readonly start: string
  readonly target: string | null
  /** The first day after the plan, once there is one; `start` where it has no weeks. */
  readonly done?: string
}

/**
 * Why no plan is made of dates: the target is over, the target does not come after the start, the start is more than
 * ten years away, or all of the plan is over.
 */
export type DatesProblem = 'target-past' | 'target-before-start' | 'start-far' | 'plan-past'

/**
 * The same for whoever asks. Undefined where nothing is wrong.
 * @param today an ISO date
 */
export function problemOfDates(
  { start, target, done = start }: StudyDates,
  today: string,
): DatesProblem | undefined {
  if (target !== null && target < today) return 'target-past'
  if (target !== null && target <= start) return 'target-before-start'
  if (start > addDuration(today, farthestStart)) return 'start-far'
  return done > start && done <= today ? 'plan-past' : undefined
}
