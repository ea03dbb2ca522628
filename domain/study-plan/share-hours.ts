import type { LocalizedText } from '../text/localized.ts'
import type { StudyWeek } from './model.ts'

/** A part of the exam, in percent. */
export interface ExamPart {
  readonly label: LocalizedText
  readonly min: number
  readonly max: number
}

/**
 * What to study in which week, part after part, each for its share of all hours (of a range, its middle).
 *
 * @param weeks half hours of each week
 */
export function shareHours(weeks: readonly number[], parts: readonly ExamPart[]): StudyWeek['tasks'][] {
  const total = weeks.reduce((sum, halves) => sum + halves, 0)
  const left = byShare(total, parts).map((halves, place) => ({ part: parts[place]?.label ?? null, halves }))
  return weeks.map((halves) => {
    const tasks: StudyWeek['tasks'] = []
    let room = halves
    while (room > 0) {
      const [next] = left
      if (!next) {
        tasks.push({ part: null, hours: room / 2 })
        break
      }
      const taken = Math.min(room, next.halves)
      if (taken > 0) tasks.push({ part: next.part, hours: taken / 2 })
      room -= taken
      next.halves -= taken
      if (next.halves === 0) left.shift()
    }
    return tasks
  })
}

/** Whole numbers by the largest remainder, which sum to `total` wherever there is a share at all. */
function byShare(total: number, parts: readonly ExamPart[]): number[] {
  const middles = parts.map(({ min, max }) => (min + max) / 2)
  const sum = middles.reduce((all, middle) => all + middle, 0)
  if (sum === 0) return []
  const exact = middles.map((middle) => (total * middle) / sum)
  const whole = exact.map(Math.floor)
  const missing = total - whole.reduce((all, one) => all + one, 0)
  const byRemainder = exact
    .map((share, place) => ({ place, remainder: share - Math.floor(share) }))
    .toSorted((a, b) => b.remainder - a.remainder || a.place - b.place)
  for (const { place } of byRemainder.slice(0, Math.round(missing))) whole[place] = (whole[place] ?? 0) + 1
  return whole
}
