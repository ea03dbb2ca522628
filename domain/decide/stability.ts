import { type Matrix, tie } from './problem.ts'
import { leaders, scores, weightedSum } from './score.ts'

/** An option's score as the joint weight of some criteria goes from 0 to 1: a straight line. */
export interface Line {
  readonly at0: number
  readonly at1: number
}

const at = ({ at0, at1 }: Line, t: number): number => (1 - t) * at0 + t * at1

/**
 * Each option's line for the joint weight of a group of criteria, the others (and those inside it) in proportion.
 * Undefined where the others weigh nothing, or a group of several does: then nothing says in what proportion they
 * would share (Goodwin & Wright, Fig. 3.7).
 */
export function weightLines(
  matrix: Matrix,
  weights: readonly number[],
  group: readonly number[],
): readonly Line[] | undefined {
  // One criterion alone needs no proportion, so it may weigh nothing now.
  const inside = weights.map((weight, j) => (group.includes(j) ? (group.length === 1 ? 1 : weight) : 0))
  const outside = weights.map((weight, j) => (group.includes(j) ? 0 : weight))
  const [own, rest] = [inside, outside].map((part) => part.reduce((sum, weight) => sum + weight, 0))
  if (!own || !rest || own <= tie || rest <= tie) return undefined
  return matrix.map((row) => ({
    at0: weightedSum(outside, row) / rest,
    at1: weightedSum(inside, row) / own,
  }))
}

/** Where two lines meet, t* = ρ / (ρ − d) with their gap ρ at 0 and d at 1; undefined where they never do. */
function meeting(a: Line, b: Line): number | undefined {
  const [before, after] = [a.at0 - b.at0, a.at1 - b.at1]
  return Math.abs(before - after) <= tie ? undefined : before / (before - after)
}

export interface Stretch {
  readonly from: number
  readonly to: number
  /** Several where their lines are the same. */
  readonly leaders: readonly number[]
}

/** Who leads along [0, 1], from left to right: what a stability plot shows. */
export function leadingStretches(lines: readonly Line[]): readonly Stretch[] {
  const meetings = lines.flatMap((a) => lines.flatMap((b) => meeting(a, b) ?? []))
  const ends = [0, ...meetings.filter((t) => t > 0 && t < 1), 1].toSorted((a, b) => a - b)
  const stretches: Stretch[] = []
  for (const [n, to] of ends.entries()) {
    const from = ends[n - 1] ?? to
    if (to - from <= tie) continue
    const leading = leaders(lines.map((line) => at(line, (from + to) / 2)))
    const last = stretches.at(-1)
    if (last && last.leaders.join() === leading.join()) stretches[stretches.length - 1] = { ...last, to }
    else stretches.push({ from: last?.to ?? 0, to, leaders: leading })
  }
  return stretches
}

/** How far a weight can go before another option is equal; no rival where it can go to 0, or to 1. */
interface StabilityEnd {
  readonly at: number
  readonly rival: number | undefined
}

export interface StabilityInterval {
  readonly low: StabilityEnd
  readonly high: StabilityEnd
}

/**
 * Between which weights of one criterion the leader stays first, the other weights in proportion: the nearest tie
 * below and above today's weight over all rivals, cut to [0, 1]. Where several lead, it is that of the first of them
 * and ends today. Undefined with fewer than two options, and for a criterion that has all the weight.
 */
export function stabilityInterval(
  matrix: Matrix,
  weights: readonly number[],
  criterion: number,
): StabilityInterval | undefined {
  const lines = weightLines(matrix, weights, [criterion])
  const [leader] = leaders(scores(matrix, weights))
  const own = lines?.[leader ?? -1]
  const now = weights[criterion]
  if (!lines || !own || now === undefined || lines.length < 2) return undefined
  let low: StabilityEnd = { at: 0, rival: undefined }
  let high: StabilityEnd = { at: 1, rival: undefined }
  for (const [rival, line] of lines.entries()) {
    const t = meeting(own, line)
    if (t === undefined) continue
    const losesBelow = own.at1 - line.at1 > own.at0 - line.at0
    if (losesBelow && t >= low.at) low = { at: Math.min(t, now), rival }
    if (!losesBelow && t <= high.at) high = { at: Math.max(t, now), rival }
  }
  return { low, high }
}
