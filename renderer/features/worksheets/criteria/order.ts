import type { Weights } from '../../../../domain/worksheet/model.ts'
import type { CriterionId } from '../../../../domain/worksheet/parts.ts'

/** Criteria in the order of importance, equals together. */
export type Tiers = Weights['tiers']

/** Below all that are placed. */
export const placedLast = (tiers: Tiers, id: CriterionId): Tiers => [...without(tiers, id), [id]]

export const without = (tiers: Tiers, id: CriterionId): Tiers =>
  tiers.map((tier) => tier.filter((other) => other !== id)).filter((tier) => tier.length > 0)

/** Before all those above it that are equally important; or, of equals, before the others. */
export function moved(tiers: Tiers, id: CriterionId, by: -1 | 1): Tiers {
  const from = tierOf(tiers, id)
  const isAlone = tiers[from]?.length === 1
  const rest = without(tiers, id)
  // Of equals, it comes out on the side that it goes to.
  const to = isAlone ? from + by : from + (by > 0 ? 1 : 0)
  return rest.toSpliced(Math.max(0, to), 0, [id])
}

/** As important as those above it. */
export function joined(tiers: Tiers, id: CriterionId): Tiers {
  const from = tierOf(tiers, id)
  if (from < 1 || tiers[from]?.length !== 1) return tiers
  return without(tiers, id).map((tier, place) => (place === from - 1 ? [...tier, id] : tier))
}

/** To the place of another one, counted over all of them from 0; never among equals. */
export function movedTo(tiers: Tiers, from: number, to: number): Tiers {
  const id = tiers.flat()[from]
  const target = tiers.flat()[to]
  if (id === undefined || target === undefined || id === target) return tiers
  const rest = without(tiers, id)
  const beside = tierOf(rest, target)
  return rest.toSpliced(to > from ? beside + 1 : beside, 0, [id])
}

const tierOf = (tiers: Tiers, id: CriterionId): number => tiers.findIndex((tier) => tier.includes(id))
