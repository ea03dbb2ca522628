import { shownReading } from './evidence.ts'
import type { EffectiveFact, Reading } from './fact.ts'
import type { DimensionId } from './ids.ts'
import type { Value } from './value.ts'

export type Facts = Readonly<Record<string, EffectiveFact>>

/** A reading that a computation may rest on. */
export interface Figure extends Reading {
  readonly disputed: boolean
}

/** Undefined for a stated absence, and for what is only commonly said: that takes part in no computation. */
export function findFigure(facts: Facts, dimension: DimensionId): Figure | undefined {
  const effective = facts[dimension]
  const reading = effective && shownReading(effective.fact)
  if (!reading || reading.confidence === 'article') return undefined
  return { ...reading, disputed: effective.fact.state === 'disputed' }
}

export type FigureOf<K extends Value['kind']> = Figure & { readonly value: Extract<Value, { kind: K }> }

/** The same, where its value is of this kind. */
export function findFigureOf<K extends Value['kind']>(
  facts: Facts,
  dimension: DimensionId,
  kind: K,
): FigureOf<K> | undefined {
  const figure = findFigure(facts, dimension)
  return figure && isOfKind(figure, kind) ? figure : undefined
}

function isOfKind<K extends Value['kind']>(figure: Figure, kind: K): figure is FigureOf<K> {
  return figure.value.kind === kind
}

/** The credential has no such thing, which is known: it costs nothing and adds nothing. */
export function doesNotApply(facts: Facts, dimension: DimensionId): boolean {
  return facts[dimension]?.fact.state === 'notApplicable'
}
