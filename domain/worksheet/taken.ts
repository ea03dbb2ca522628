import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { Dimension, Profile } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import { measureOf } from '../compare/span.ts'
import type { Figure } from './figure.ts'
import { rawSpan } from './raw-span.ts'
import type { Gap } from './model.ts'

/** What the catalog has to score one option by, or why it has nothing. */
export type Taken =
  { readonly kind: 'figure'; readonly figure: Figure } | { readonly kind: 'gap'; readonly why: Gap }

export const gap = (why: Gap): Taken => ({ kind: 'gap', why })

/** The recommended reading stands for a disputed fact, with the range it may have; what is only said does not count. */
export function takenFrom({ facts }: Pick<Profile, 'facts'>, dimension: Dimension, row?: string): Taken {
  const effective = facts[dimension.id]
  return effective ? takenFromFact(effective, row) : gap('notPublished')
}

function takenFromFact({ fact }: EffectiveFact, row: string | undefined): Taken {
  const reading = shownReading(fact)
  if (!reading) return gap(fact.state === 'notApplicable' ? 'notApplicable' : 'notPublished')
  if (reading.confidence === 'article') return gap('unverified')
  const value = measured(reading.value, row)
  if (!value) return gap(reading.value.kind === 'matrix' ? 'notPublished' : 'notInCatalog')
  const { asOf, counts } = reading
  const figure = { value, asOf, isDisputed: fact.state === 'disputed' }
  return { kind: 'figure', figure: counts ? { ...figure, counts } : figure }
}

/** Of a matrix the row; without the words that stand beside a yes, a no or a level. */
function measured(value: Value, row: string | undefined): Value | undefined {
  if (value.kind === 'matrix') {
    const level = row === undefined ? undefined : value.levels[row]
    return level === null || level === undefined ? undefined : { kind: 'level', level }
  }
  if (value.kind === 'yesNo') return { kind: 'yesNo', yes: value.yes }
  if (value.kind === 'level') return { kind: 'level', level: value.level }
  return rawSpan(value) && value
}

/**
 * What a figure measures: two are scored on one scale only where this is the same. Hours of work are not weeks of
 * a calendar, and what was counted in one year is not what was counted in another.
 */
export function scoredMeasure({ value, counts, asOf }: Figure): string {
  const measure = measureOf({ value, counts, asOf, sources: [], confidence: 'issuer' })
  const surveyYear = counts && 'year' in value ? value.year : ''
  return `${measure} ${surveyYear} ${isEffort(value) ? 'effort' : ''}`
}

/** Time that is told in hours and minutes alone: work, not days that pass. */
export function isEffort(value: Value): boolean {
  if (value.kind === 'duration') return value.duration.startsWith('PT')
  return value.kind === 'durationRange' && value.min.startsWith('PT') && value.max.startsWith('PT')
}
