import { shownReading } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { Value } from '../catalog/value.ts'
import { measureOf, spanOf, type Span } from './span.ts'

/** The figures of a row on one scale, which begins at zero. */
export interface Scale {
  readonly max: number
  /** One for each cell; undefined where there is none, or one that measures something else. */
  readonly spans: readonly (Span | undefined)[]
}

/**
 * Undefined where there is nothing to see: fewer than two figures that measure the same, or all of them
 * equal. Where some cells measure one thing and some another, those that are more.
 */
export function scaleOf(cells: readonly EffectiveFact[]): Scale | undefined {
  const figures = cells.map(({ fact }) => {
    const reading = shownReading(fact)
    const span = reading && spanOf(reading.value)
    return span && { span, measure: measureOf(reading) }
  })
  const measures = figures.flatMap((figure) => figure?.measure ?? [])
  const frequency = (measure: string): number => measures.filter((other) => other === measure).length
  const [measure] = measures.toSorted((a, b) => frequency(b) - frequency(a))
  const spans = figures.map((figure) => (figure?.measure === measure ? figure?.span : undefined))
  const drawn = spans.filter((span) => span !== undefined)
  const max = Math.max(...drawn.map(({ high }) => high))
  const areEqual = drawn.every(({ low, high }) => low === drawn[0]?.low && high === drawn[0].high)
  return drawn.length < 2 || areEqual || max === 0 ? undefined : { max, spans }
}

export type Item = Extract<Value, { kind: 'list' }>['items'][number]

/** Everything that any cell of a row lists, each once, as they come; entries without an id are not told apart. */
export function itemsAmong(cells: readonly EffectiveFact[]): readonly Item[] {
  const lists = cells.map(({ fact }) => shownReading(fact)?.value)
  const items = lists.flatMap((value) => (value?.kind === 'list' ? value.items : []))
  return [...new Map(items.map((item) => [item.id ?? item.en, item])).values()]
}
