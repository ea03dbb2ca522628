import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact, Fact } from '../catalog/fact.ts'
import type { Value } from '../catalog/value.ts'

/** Two facts are the same when a reader would be shown the same thing; evidence does not count. */
export function sameFact(a: EffectiveFact, b: EffectiveFact): boolean {
  return shown(a.fact) === shown(b.fact)
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
