import { tie } from '../decide/problem.ts'
import { rawSpan } from './raw-span.ts'
import type { Criterion, Option, SwingPoints, Worksheet } from './model.ts'
import { findRating, valueOfRating } from './values.ts'

export interface SwingEnd {
  /** From 0 to 1. */
  readonly value: number
  readonly option: Option['id']
  /** In the units of the criterion; undefined where a person rated it. */
  readonly figure: number | undefined
}

/** From the worst to the best of what the options offer. */
export interface Swing {
  readonly worst: SwingEnd
  readonly best: SwingEnd
}

/** Undefined where all options do equally well, or too little is known of them: there is no swing to ask about. */
export function swingOf(
  worksheet: Pick<Worksheet, 'ratings'>,
  options: readonly Option[],
  criterion: Criterion,
): Swing | undefined {
  const ends = options.flatMap((option): SwingEnd[] => {
    const rating = findRating(worksheet, option, criterion)
    if (!rating || rating.kind === 'unknown') return []
    const { low, high } = valueOfRating(rating, criterion)
    const span = rating.kind === 'fact' ? rawSpan(rating.figure.value) : undefined
    const falls = criterion.kind === 'dimension' && doFall(criterion)
    const [least, most] = falls ? [span?.high, span?.low] : [span?.low, span?.high]
    return [
      { value: low, option: option.id, figure: least },
      { value: high, option: option.id, figure: most },
    ]
  })
  const rising = ends.toSorted((a, b) => a.value - b.value)
  const [worst, best] = [rising[0], rising.at(-1)]
  return worst && best && best.value > worst.value ? { worst, best } : undefined
}

function doFall({ anchors }: Extract<Criterion, { kind: 'dimension' }>): boolean {
  return anchors !== null && (anchors[0]?.at ?? 0) > (anchors.at(-1)?.at ?? 0)
}

/** What of the scale a swing goes over: all of it where there is none to show. */
const stretchOf = (swing: Swing | undefined): Pick<SwingPoints, 'worst' | 'best'> => ({
  worst: swing?.worst.value ?? 0,
  best: swing?.best.value ?? 1,
})

/** Points for a swing, with the swing that they are for. */
export function swingPoints(
  { id }: Pick<Criterion, 'id'>,
  swing: Swing | undefined,
  points: number,
): SwingPoints {
  return { criterion: id, points, ...stretchOf(swing) }
}

/**
 * How much the full scale weighs when a part of it was given these points, in any unit: as much again as the part is
 * smaller than the whole.
 */
export const fullScalePoints = ({ points, worst, best }: SwingPoints): number => points / (best - worst)

/** Options, facts or anchors have changed so that the points are for another swing than there is now. */
export function isOutdated(given: SwingPoints, now: Swing | undefined): boolean {
  const { worst, best } = stretchOf(now)
  return Math.abs(worst - given.worst) > tie || Math.abs(best - given.best) > tie
}
