import { readingsOf } from '../catalog/evidence.ts'
import type { EffectiveFact } from '../catalog/fact.ts'
import type { SourceId } from '../catalog/ids.ts'
import type { Source } from '../catalog/pack.ts'
import type { NumberedSource } from './model.ts'

export interface Numbering {
  /** Ascending; a source that is new gets the next number. */
  of(sources: readonly SourceId[]): number[]
  /** Of the reading that is shown, or of every one. */
  ofFact(effective: EffectiveFact, readings?: 'shown' | 'all'): number[]
  /** @throws Error for a source that the pack does not have: no statement is printed without its source */
  all(): NumberedSource[]
}

/** Numbers sources as they first occur. */
export function numberSources(known: readonly Source[]): Numbering {
  const order: SourceId[] = []
  const of = (sources: readonly SourceId[]): number[] => {
    for (const source of sources) if (!order.includes(source)) order.push(source)
    return sources.map((source) => order.indexOf(source) + 1).toSorted((a, b) => a - b)
  }
  return {
    of,
    ofFact: ({ fact }, readings = 'shown') => {
      const all = readingsOf(fact)
      return of((readings === 'all' ? all : all.slice(0, 1)).flatMap(({ sources }) => sources))
    },
    all: () =>
      order.map((id, place) => {
        const source = known.find((entry) => entry.id === id)
        if (!source) throw new Error(`Source ${id} is not in the pack`)
        return { number: place + 1, source }
      }),
  }
}
