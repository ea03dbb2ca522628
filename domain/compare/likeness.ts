import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact, Fact } from '../catalog/fact.ts'
import type { Dimension } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { measureOf, spanOf } from './span.ts'

/**
 * How facts stand to one another: a reader would be shown the very same thing, or figures that lie so close
 * together that the dimension calls them the same, or something else. Evidence does not count.
 */
export type Likeness = 'same' | 'within' | 'different'

export function likenessOf(facts: readonly EffectiveFact[], dimension: Dimension): Likeness {
  const [first, ...rest] = facts
  const shownFirst = first && shown(first.fact)
  if (rest.every(({ fact }) => shown(fact) === shownFirst)) return 'same'
  const { materiality } = dimension
  return materiality !== undefined && areWithin(facts, materiality) ? 'within' : 'different'
}

/** Largest and smallest differ by at most so many percent of the smallest; of ranges, at both ends. */
function areWithin(facts: readonly EffectiveFact[], percent: number): boolean {
  const readings = facts.flatMap(({ fact }) => shownReading(fact) ?? [])
  const spans = readings.flatMap(({ value }) => spanOf(value) ?? [])
  if (spans.length < facts.length || new Set(readings.map(measureOf)).size > 1) return false
  return [spans.map(({ low }) => low), spans.map(({ high }) => high)].every((ends) => {
    const smallest = Math.min(...ends)
    return Math.max(...ends) - smallest <= (smallest * percent) / 100
  })
}

function shown(fact: Fact): string {
  const reading = shownReading(fact)
  return reading ? JSON.stringify([comparable(reading.value), reading.counts?.en]) : fact.state
}

/** The order of a list and of the keys of a matrix carries no meaning; the year of a price is not shown. */
function comparable(value: Value): unknown {
  if (value.kind === 'list') return value.items.map((item) => item.id ?? item.en).toSorted()
  if (value.kind === 'matrix') return Object.entries(value.levels).toSorted(([a], [b]) => a.localeCompare(b))
  if (value.kind === 'money' || value.kind === 'moneyRange') return { ...value, year: undefined }
  return value
}
