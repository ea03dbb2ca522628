import type { DimensionId } from '../../catalog/ids.ts'
import type { Dimension, PackSummary } from '../../catalog/pack.ts'
import type { ValueKind } from '../../catalog/value.ts'

type Groups = Pick<PackSummary, 'groups'>

/** Undefined where the pack says nothing of the kind. */
export function findDimension({ groups }: Groups, id: DimensionId): Dimension | undefined {
  return allOf(groups).find((dimension) => dimension.id === id)
}

/** What is compared in this kind of value. */
export function dimensionsOfKind({ groups }: Groups, kind: ValueKind): readonly Dimension[] {
  return allOf(groups).filter((dimension) => dimension.kind === kind && dimension.compare)
}

const allOf = (groups: PackSummary['groups']): readonly Dimension[] =>
  groups.flatMap(({ dimensions }) => dimensions)
