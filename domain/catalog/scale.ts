import type { AnchorPoint } from '../decide/value-function.ts'
import { durationMinutes } from '../text/duration.ts'
import type { Dimension } from './pack.ts'
import type { ValueKind } from './value.ts'

type Scale = NonNullable<Dimension['worksheet']>

/** Figures and what each is worth, from 0 to 1; durations in minutes. Undefined where only people can rate. */
export function scaleOfDimension({ worksheet }: Dimension): readonly AnchorPoint[] | undefined {
  if (!worksheet) return undefined
  const { anchors, between = [] } = worksheet
  return [
    { at: inUnits(anchors[0]), value: 0 },
    ...between.map(([figure, points]) => ({ at: inUnits(figure), value: points / 100 })),
    { at: inUnits(anchors[1]), value: 1 },
  ]
}

const inUnits = (figure: Scale['anchors'][number]): number =>
  typeof figure === 'string' ? durationMinutes(figure) : figure

const durations: ReadonlySet<ValueKind> = new Set(['duration', 'durationRange'])
const numbers: ReadonlySet<ValueKind> = new Set(['count', 'percent', 'money', 'moneyRange'])

/** Figures rise or fall all the way, from one worth nothing to one worth everything. */
export function doRise(anchors: readonly AnchorPoint[]): boolean {
  const [first, last] = [anchors[0], anchors.at(-1)]
  if (!first || !last || first.value !== 0 || last.value !== 1) return false
  const direction = Math.sign(last.at - first.at)
  return anchors.every(({ at, value }, place) => {
    const before = anchors[place - 1]
    return !before || (direction !== 0 && Math.sign(at - before.at) === direction && value >= before.value)
  })
}

/** Where the scale of a dimension makes no sense, as paths in `worksheet`. */
export function* scaleProblems(
  dimension: Dimension,
): Iterable<{ readonly at: readonly (string | number)[]; readonly rule: string }> {
  const { kind, worksheet } = dimension
  const scale = scaleOfDimension(dimension)
  if (!worksheet || !scale) return
  const { anchors, between = [] } = worksheet
  const figures = [...anchors, ...between.map(([figure]) => figure)]
  if (scale[0]?.at === scale.at(-1)?.at) yield { at: ['anchors'], rule: 'the two anchors must differ' }
  else if (!doRise(scale)) {
    yield { at: ['between'], rule: 'figures and points must go on from one anchor to the other' }
  }
  const isOf = (type: 'string' | 'number'): boolean => figures.every((figure) => typeof figure === type)
  const isWithin = (most: number): boolean => scale.every(({ at }) => at >= 0 && at <= most)
  if (durations.has(kind)) {
    if (!isOf('string')) yield { at: ['anchors'], rule: 'must be durations, such as "P6M"' }
  } else if (numbers.has(kind)) {
    if (!isOf('number')) yield { at: ['anchors'], rule: 'must be numbers' }
  } else if (kind === 'yesNo') {
    if (!isOf('number') || !isWithin(1)) yield { at: ['anchors'], rule: 'must be 0 for no and 1 for yes' }
  } else if (kind === 'level' || kind === 'matrix') {
    if (!isOf('number') || !isWithin(4)) yield { at: ['anchors'], rule: 'must be levels, 0 to 4' }
  } else yield { at: [], rule: `a ${kind} cannot be scored` }
}
