import { assertNever } from '../assert-never.ts'
import { mostHoursAWeek } from '../handout/choices.ts'
import { addDuration, durationMinutes } from '../text/duration.ts'
import { timesOf, type StatedSpan } from '../compare/times.ts'
import { shareHours, type ExamPart } from './share-hours.ts'
import type { StudyPlan, StudyWeek } from './model.ts'

export interface StudyAsked {
  /** ISO date of the first day. */
  readonly start: string
  /** Whole, 1 or more. */
  readonly hoursPerWeek: number
  /** ISO date by which it should be done; later than `start`. */
  readonly target: string | null
}

/** Ten years: nobody reads a plan of more. */
const mostWeeks = 520

const minutesInWeek = durationMinutes('P1W')
const millisInWeek = minutesInWeek * 60_000

/**
 * A plan by weeks that begin on the day of the week of `start`. Time on the calendar is taken as it is stated,
 * with the given hours in each week; hours of study take as many weeks as they need. One week in six is a buffer,
 * one in eight, at the end, is for review: both are part of the time and not added to it. Without a target the
 * longest stated time is planned; where a target leaves less, what it leaves, but never less than the shortest.
 *
 * @param stated time that preparation takes; undefined where nobody says
 * @param parts of the exam; none where nobody says
 */
export function planStudy(
  { start, hoursPerWeek, target }: StudyAsked,
  stated: StatedSpan | undefined,
  parts: readonly ExamPart[],
): StudyPlan {
  const left = target === null ? undefined : weeksBetween(start, target)
  const need = stated && needed(stated, hoursPerWeek)
  const { outcome, weeks: count } = decide(need, left)
  const halves = halvesIn(count, hoursPerWeek, need, outcome)
  const weeks = layOut(start, count, halves, parts)
  return {
    start,
    hoursPerWeek,
    target,
    outcome,
    stated: need ? { kind: need.kind, range: need.range } : null,
    weeks,
    hours: halves / 2,
    done: addDuration(start, `P${count}W`),
    hoursNeeded:
      outcome === 'short' && need?.kind === 'effort' ? hoursToFit(need.range.min, left ?? 0) : null,
    fromMiddles: weeks.length > 0 && parts.some(({ min, max }) => min !== max),
  }
}

interface Need {
  readonly kind: 'elapsed' | 'effort'
  /** Minutes. */
  readonly range: { readonly min: number; readonly max: number }
  readonly weeks: { readonly min: number; readonly max: number }
}

function needed(stated: StatedSpan, hoursPerWeek: number): Need {
  const { elapsed, effort } = timesOf(stated)
  if (effort) {
    const weeksOf = (minutes: number): number => weeksForHalves(Math.ceil(minutes / 30), hoursPerWeek)
    return { kind: 'effort', range: effort, weeks: { min: weeksOf(effort.min), max: weeksOf(effort.max) } }
  }
  const range = elapsed ?? { min: 0, max: 0 }
  const weeksOf = (minutes: number): number => Math.ceil(minutes / minutesInWeek)
  return { kind: 'elapsed', range, weeks: { min: weeksOf(range.min), max: weeksOf(range.max) } }
}

function decide(
  need: Need | undefined,
  left: number | undefined,
): { readonly outcome: StudyPlan['outcome']; readonly weeks: number } {
  const chosen = choose(need, left)
  return chosen.weeks > mostWeeks ? { outcome: 'long', weeks: 0 } : chosen
}

function choose(need: Need | undefined, left: number | undefined): ReturnType<typeof decide> {
  if (!need) return left ? { outcome: 'unknown', weeks: left } : { outcome: 'nothing', weeks: 0 }
  const { min, max } = need.weeks
  if (left === undefined) return { outcome: 'open', weeks: max }
  if (left >= max) return { outcome: left > max ? 'spare' : 'longest', weeks: max }
  return left >= min ? { outcome: 'within', weeks: left } : { outcome: 'short', weeks: min }
}

/** Half hours of study in a plan of so many weeks. */
function halvesIn(
  weeks: number,
  hoursPerWeek: number,
  need: Need | undefined,
  outcome: StudyPlan['outcome'],
): number {
  const room = (weeks - buffersIn(weeks)) * hoursPerWeek * 2
  if (need?.kind !== 'effort') return room
  const { min, max } = need.range
  return Math.min(room, Math.ceil((outcome === 'short' ? min : max) / 30))
}

const buffersIn = (weeks: number): number => (weeks < 4 ? 0 : Math.max(1, Math.floor(weeks / 6)))
const reviewsIn = (weeks: number): number => (weeks < 3 ? 0 : Math.max(1, Math.round(weeks / 8)))

/** The fewest weeks that hold so many half hours beside their buffers. */
function weeksForHalves(halves: number, hoursPerWeek: number): number {
  let weeks = Math.ceil(halves / (hoursPerWeek * 2))
  if (weeks > mostWeeks) return weeks
  while ((weeks - buffersIn(weeks)) * hoursPerWeek * 2 < halves) weeks += 1
  return weeks
}

/** Whole hours a week with which so many minutes fit into the weeks that are left; null for more than can be planned. */
function hoursToFit(minutes: number, left: number): number | null {
  const working = left - buffersIn(left)
  const hours = working < 1 ? Infinity : Math.ceil(minutes / 60 / working)
  return hours <= mostHoursAWeek ? hours : null
}

function weeksBetween(start: string, end: string): number {
  return Math.max(0, Math.floor((Date.parse(end) - Date.parse(start)) / millisInWeek))
}

function layOut(start: string, count: number, halves: number, parts: readonly ExamPart[]): StudyWeek[] {
  const [buffers, reviews] = [buffersIn(count), reviewsIn(count)]
  const before = count - reviews
  const bufferAt = new Set(
    Array.from({ length: buffers }, (_, k) => Math.round(((k + 1) * before) / buffers) - 1),
  )
  const kinds = Array.from({ length: count }, (_, at): StudyWeek['kind'] =>
    at >= before ? 'review' : bufferAt.has(at) ? 'buffer' : 'study',
  )
  const working = count - buffers
  const inReview = working === 0 ? 0 : Math.ceil((halves * reviews) / working)
  const study = evenly(halves - inReview, working - reviews)
  const review = evenly(inReview, reviews)
  const tasks = shareHours(study, parts)
  let [studied, reviewed] = [0, 0]
  return kinds.map((kind, at) => {
    const week = { number: at + 1, begins: addDuration(start, `P${at}W`), kind }
    switch (kind) {
      case 'buffer':
        return { ...week, tasks: [], hours: 0 }
      case 'review':
        return { ...week, tasks: [], hours: (review[reviewed++] ?? 0) / 2 }
      case 'study':
        return { ...week, tasks: tasks[studied] ?? [], hours: (study[studied++] ?? 0) / 2 }
      default:
        return assertNever(kind)
    }
  })
}

/** A whole number in so many whole parts that differ by one at most. */
function evenly(total: number, count: number): number[] {
  return Array.from(
    { length: count },
    (_, at) => Math.floor(((at + 1) * total) / count) - Math.floor((at * total) / count),
  )
}
