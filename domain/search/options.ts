import { shownReading } from '../catalog/evidence.ts'
import type { Credential, Dimension, DimensionGroup, Organization } from '../catalog/pack.ts'
import type { Value } from '../catalog/value.ts'
import type { LocalizedText } from '../text/localized.ts'
import { fittingRows } from './fields.ts'

/** One way to narrow results, and a credential that it leaves in. */
export interface Option {
  /** `issuer`, or the id of a dimension. */
  readonly filter: string
  readonly id: string
  readonly label: LocalizedText
  /** Of the filter among all filters. */
  readonly place: number
}

export function optionsOf(
  credential: Credential,
  issuer: Organization,
  groups: readonly DimensionGroup[],
): readonly Option[] {
  const { id, shortName } = issuer
  const filters = groups.flatMap(({ dimensions }) => dimensions).filter(({ filter }) => filter)
  return [
    { filter: 'issuer', id, label: { en: shortName, es: shortName }, place: 0 },
    ...filters.flatMap((dimension, i) => {
      const fact = credential.facts[dimension.id]
      const value = fact && shownReading(fact)?.value
      const chosen = value ? choicesIn(value, dimension) : []
      return chosen.map((choice) => ({ filter: dimension.id, place: i + 1, ...choice }))
    }),
  ]
}

const yes: LocalizedText = { en: 'Yes', es: 'Sí' }

function choicesIn(value: Value, dimension: Dimension): readonly Pick<Option, 'id' | 'label'>[] {
  if (value.kind === 'matrix') return fittingRows(value, dimension)
  if (value.kind === 'yesNo') return value.yes ? [{ id: 'yes', label: yes }] : []
  if (value.kind !== 'list') return []
  return value.items.flatMap(({ id, ...label }) => (id === undefined ? [] : [{ id, label }]))
}
