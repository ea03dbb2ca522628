import type { Reading } from '../catalog/fact.ts'
import type { Value } from '../catalog/value.ts'
import { durationMinutes } from '../text/duration.ts'

/** From the least to the most that a figure may be; both ends are equal where it is exact. */
export interface Span {
  readonly low: number
  readonly high: number
}

/** US dollars, minutes, percent or a count; undefined for what is not a figure. */
export function spanOf(value: Value): Span | undefined {
  switch (value.kind) {
    case 'money':
    case 'count':
      return { low: value.amount, high: value.amount }
    case 'moneyRange':
      return { low: value.min, high: value.max }
    case 'percent':
      return { low: value.percent, high: value.percent }
    case 'duration': {
      const minutes = durationMinutes(value.duration)
      return { low: minutes, high: minutes }
    }
    case 'durationRange':
      return { low: durationMinutes(value.min), high: durationMinutes(value.max) }
    default:
      return undefined
  }
}

/** What a figure measures, in no language: only figures that measure the same can be held against one another. */
export function measureOf({ value, counts }: Reading): string {
  return `${quantityOf(value)} ${counts?.en ?? ''}`
}

function quantityOf(value: Value): string {
  if (value.kind === 'money' || value.kind === 'moneyRange') return value.period
  return value.kind === 'durationRange' ? 'duration' : value.kind
}
