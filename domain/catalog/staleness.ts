import { addDuration } from '../text/duration.ts'
import { lastDay } from '../text/date.ts'
import { shownReading } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { Dimension, PackSummary, Profile } from './pack.ts'

/** What a pack says of itself that tells when its facts fall due; a `PackSummary` is one. */
export type DatedPack = Pick<PackSummary, 'edition' | 'sources' | 'groups'>

/** Wages are stated once for an occupation and not by a dimension; BLS publishes them once a year. */
const wagesEvery = 'P18M'

/**
 * The day (ISO date) by which somebody should look again at what a credential says in one dimension: the
 * day it was last known to hold, and the time that a fact of its kind may stand. A fact computed from others
 * is due with the first of them. Undefined where the credential says nothing, because no state was chosen.
 */
export function checkBy(facts: Profile['facts'], dimension: Dimension, pack: DatedPack): string | undefined {
  const effective = facts[dimension.id]
  if (!effective) return undefined
  if (effective.derivedFrom) {
    const parts = pack.groups
      .flatMap((group) => group.dimensions)
      .filter(({ id }) => effective.derivedFrom?.includes(id))
    return parts
      .map((part) => checkBy(facts, part, pack))
      .filter((due) => due !== undefined)
      .toSorted()[0]
  }
  return addDuration(lastKnown(effective.fact, pack), dimension.checkEvery ?? wagesEvery)
}

/** ISO dates in the order of the calendar: what is due today may still stand. */
export function isStale(due: string, today: string): boolean {
  return due < today
}

/** Pages without a date held when they were read; that nothing is published, when the edition was made. */
function lastKnown(fact: Fact, { edition, sources }: DatedPack): string {
  const reading = shownReading(fact)
  if (!reading) return edition
  // The year of the edition is known as far as the edition, not to its end.
  if (edition.startsWith(reading.asOf)) return edition
  if (reading.asOf !== 'undated') return lastDay(reading.asOf)
  const read = sources.filter(({ id }) => reading.sources.includes(id)).map(({ checkedOn }) => checkedOn)
  return read.toSorted().at(-1) ?? edition
}
