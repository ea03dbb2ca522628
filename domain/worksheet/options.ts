import type { DimensionGroup } from '../catalog/pack.ts'
import { scaleOfDimension } from '../catalog/scale.ts'
import type { LocalizedText } from '../text/localized.ts'
import type { Criterion, Option } from './model.ts'
import type { CriterionId, Person } from './parts.ts'

/** A dimension, or a row of one, that can be a criterion. */
export type CriterionChoice = Pick<
  Extract<Criterion, { kind: 'dimension' }>,
  'dimension' | 'row' | 'label' | 'anchors'
> & {
  /** The group of the pack that it stands in. */
  readonly group: string
}

/**
 * Everything in the pack that may matter: what the catalog can rate and, with no anchors, what only people can; of a
 * matrix, each row by itself.
 */
export function criterionChoices(groups: readonly DimensionGroup[]): readonly CriterionChoice[] {
  return groups.flatMap(({ id: group, dimensions }) =>
    dimensions.flatMap((dimension): CriterionChoice[] => {
      const { id, label, rows, kind } = dimension
      const anchors = [...(scaleOfDimension(dimension) ?? [])]
      const choice = { group, dimension: id, label, anchors: anchors.length > 0 ? anchors : null }
      if (kind !== 'matrix') return [choice]
      return (rows ?? []).map((row) => ({ ...choice, row: row.id, label: labelOfRow(label, row.label) }))
    }),
  )
}

function labelOfRow(label: LocalizedText, row: LocalizedText): LocalizedText {
  return { en: `${label.en}: ${row.en}`, es: `${label.es}: ${row.es}` }
}

/** The choice as a criterion of a worksheet, with its anchors as they are now. */
export function criterionFrom(
  { dimension, row, label, anchors }: CriterionChoice,
  id: CriterionId,
  by: Person,
): Criterion {
  const criterion = { kind: 'dimension' as const, id, by, dimension, label, anchors }
  return row === undefined ? criterion : { ...criterion, row }
}

/** By name, so that no place is a recommendation; "not now" comes last. */
export function inNeutralOrder(
  options: readonly Option[],
  nameOf: (option: Option) => string,
  language: string,
): readonly Option[] {
  return options.toSorted(
    (a, b) =>
      Number(a.kind === 'notNow') - Number(b.kind === 'notNow') ||
      nameOf(a).localeCompare(nameOf(b), language) ||
      (a.id < b.id ? -1 : 1),
  )
}
