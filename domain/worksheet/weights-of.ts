import { rankOrderCentroid } from '../decide/rank-weights.ts'
import { tie } from '../decide/problem.ts'
import { weightsOf } from '../decide/weights.ts'
import type { Finding, Obstacle } from './findings.ts'
import type { Criterion, Option, Weights, Worksheet } from './model.ts'
import type { Person } from './parts.ts'
import { fullScalePoints, isOutdated, swingOf } from './swing.ts'

/** By place of the criterion. */
export interface PlacedWeights {
  /** Sum 1. */
  readonly weights: readonly number[]
  /** Tiers of places, the most important first. */
  readonly order: readonly (readonly number[])[]
  readonly findings: readonly Finding[]
}

/** One person's weights of the criteria of a worksheet; from the order alone unless exact ones were given. */
export function placedWeights(
  worksheet: Worksheet,
  options: readonly Option[],
  person: Person,
): PlacedWeights | Obstacle {
  const own = worksheet.weights[person]
  if (!own || (own.tiers.length === 0 && !own.exact)) return { kind: 'notWeighed', person }
  return own.exact ? exactly(worksheet, options, own.exact, person) : byOrder(worksheet.criteria, own)
}

function byOrder(criteria: readonly Criterion[], { tiers }: Weights): PlacedWeights {
  const placed = new Set(tiers.flat())
  const rest = criteria.filter(({ id }) => !placed.has(id)).map(({ id }) => id)
  const order = [...tiers, ...(rest.length > 0 ? [rest] : [])].map((tier) =>
    tier.map((id) => criteria.findIndex((criterion) => criterion.id === id)),
  )
  return {
    weights: rankOrderCentroid(order),
    order,
    findings: rest.length > 0 ? [{ kind: 'notPlaced', criteria: rest }] : [],
  }
}

function exactly(
  worksheet: Worksheet,
  options: readonly Option[],
  exact: NonNullable<Weights['exact']>,
  person: Person,
): PlacedWeights | Obstacle {
  const { criteria } = worksheet
  const given = new Map(
    exact.kind === 'swing'
      ? exact.swings.map((swing) => [swing.criterion, fullScalePoints(swing)])
      : exact.shares.map(({ criterion, share }) => [criterion, share]),
  )
  const weighed = weightsOf(criteria.map(({ id }) => given.get(id) ?? 0))
  if (weighed.kind === 'refused') return { kind: 'allWeightsZero', person }
  const { weights } = weighed
  const without = criteria.filter(({ id }) => !given.has(id)).map(({ id }) => id)
  const findings: Finding[] = without.length > 0 ? [{ kind: 'withoutPoints', criteria: without }] : []
  if (exact.kind === 'swing') {
    const outdated = exact.swings.filter((swing) => {
      const criterion = criteria.find(({ id }) => id === swing.criterion)
      return criterion && isOutdated(swing, swingOf(worksheet, options, criterion))
    })
    const ids = outdated.map(({ criterion }) => criterion)
    if (ids.length > 0) findings.push({ kind: 'outdatedSwing', criteria: ids })
  }
  return { weights, order: orderOf(weights), findings }
}

/** The order that weights themselves state. */
function orderOf(weights: readonly number[]): readonly (readonly number[])[] {
  const falling = [...weights.keys()].toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0))
  const tiers: number[][] = []
  for (const place of falling) {
    const last = tiers.at(-1)
    const isEqual = last && Math.abs((weights[last[0] ?? 0] ?? 0) - (weights[place] ?? 0)) <= tie
    if (isEqual) last.push(place)
    else tiers.push([place])
  }
  return tiers.map((tier) => tier.toSorted((a, b) => a - b))
}
