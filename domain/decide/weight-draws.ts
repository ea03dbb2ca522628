import { exponential, type RandomState, uniform } from './random.ts'
import type { Tiers } from './rank-weights.ts'

/** Uniform on all weights: w_j = E_j / ΣE with exponential E_j (Tervonen & Lahdelma, EJOR 178, 2007). */
export function drawAny(random: RandomState, weights: Float64Array): void {
  const count = weights.length
  let sum = 0
  for (let j = 0; j < count; j += 1) {
    const drawn = exponential(random)
    weights[j] = drawn
    sum += drawn
  }
  const scale = 1 / sum
  for (let j = 0; j < count; j += 1) weights[j] = (weights[j] ?? 0) * scale
}

/** Where each criterion stands, shuffled within its tier at every draw. */
export interface Standing {
  readonly places: Int32Array
  /** Of the tiers of more than one. */
  readonly tiers: readonly (readonly [start: number, end: number])[]
  readonly drawn: Float64Array
}

export function standing(order: Tiers): Standing {
  const places = Int32Array.from(order.flat())
  let start = 0
  const tiers = order.flatMap(({ length }) => {
    const ends = [start, start + length] as const
    start += length
    return length > 1 ? [ends] : []
  })
  return { places, tiers, drawn: new Float64Array(places.length) }
}

/**
 * Uniform on the weights in an order: from weights u without order, the k-th is Σ_{q≥k} u_q / q, a straight map of all
 * weights onto the orderly ones that needs no sorting; the shuffle is that of Fisher and Yates. The mean of the draws
 * is the rank-order centroid.
 */
export function drawInOrder(
  random: RandomState,
  { places, tiers, drawn }: Standing,
  weights: Float64Array,
): void {
  drawAny(random, drawn)
  for (const [start, end] of tiers) shuffle(random, places, start, end)
  let sum = 0
  for (let k = places.length; k > 0; k -= 1) {
    sum += (drawn[k - 1] ?? 0) / k
    weights[places[k - 1] ?? 0] = sum
  }
}

function shuffle(random: RandomState, places: Int32Array, start: number, end: number): void {
  for (let last = end - 1; last > start; last -= 1) {
    const other = start + Math.floor(uniform(random) * (last - start + 1))
    const kept = places[last] ?? 0
    places[last] = places[other] ?? 0
    places[other] = kept
  }
}
