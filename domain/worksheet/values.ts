import { assertNever } from '../assert-never.ts'
import type { Span } from '../compare/span.ts'
import { valueSpan } from '../decide/value-function.ts'
import { canonical } from './canonical.ts'
import { rawSpan } from './raw-span.ts'
import { highestStep } from './limits.ts'
import type { Criterion, Option, Rating, Worksheet } from './model.ts'

/** What nobody knows may be anything. */
const anything: Span = { low: 0, high: 1 }

/** Undefined where the cell was not looked at. */
export function findRating(
  { ratings }: Pick<Worksheet, 'ratings'>,
  option: Option,
  criterion: Criterion,
): Rating | undefined {
  return ratings.find((cell) => cell.option === option.id && cell.criterion === criterion.id)?.rating
}

/** From 0 to 1; a figure beyond the anchors is worth as much as the nearest one. */
export function valueOfRating(rating: Rating | undefined, criterion: Criterion): Span {
  switch (rating?.kind) {
    case 'fact': {
      const span = rawSpan(rating.figure.value)
      if (criterion.kind === 'own' || !criterion.anchors || !span) return anything
      return valueSpan(criterion.anchors, span)
    }
    case 'own':
      return { low: rating.step / highestStep, high: rating.step / highestStep }
    case 'unknown':
    case undefined:
      return anything
    default:
      return assertNever(rating)
  }
}

/** A fact that lies outside the anchors: its value was cut to the end of the scale. */
export function isCut(rating: Rating | undefined, criterion: Criterion): boolean {
  if (rating?.kind !== 'fact' || criterion.kind === 'own' || !criterion.anchors) return false
  const span = rawSpan(rating.figure.value)
  const ends = criterion.anchors.map(({ at }) => at)
  return span !== undefined && (span.low < Math.min(...ends) || span.high > Math.max(...ends))
}

/** One point of a hundred, the smallest difference that a result tells. */
const onePoint = 0.01

/** The smallest change of a rating: a step of the scale where people rate, or where a level states it. */
export function stepOf(ratings: readonly (Rating | undefined)[]): number {
  const isFigure = (rating: Rating | undefined): boolean =>
    rating?.kind === 'fact' && rating.figure.value.kind !== 'level'
  return ratings.some(isFigure) && ratings.every((rating) => rating?.kind !== 'own')
    ? onePoint
    : 1 / highestStep
}

/** They say the same, whichever edition of the pack says so, and as of when. */
export function isSameRating(a: Rating | undefined, b: Rating | undefined): boolean {
  return a === b || (a !== undefined && b !== undefined && contentOf(a) === contentOf(b))
}

function contentOf(rating: Rating): string {
  if (rating.kind !== 'fact') return canonical(rating)
  const { value, counts } = rating.figure
  return canonical([value, counts?.en])
}
