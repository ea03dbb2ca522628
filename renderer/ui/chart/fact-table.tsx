import type { ReactNode } from 'react'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FactValue } from '../fact/fact-value.tsx'
import { FigureTable } from './figure-table.tsx'

interface FactTableProps {
  readonly caption: string
  readonly dimensions: readonly Dimension[]
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

/** The figures of a chart as the comparison states them, each with its evidence. */
export function FactTable({ caption, dimensions, profiles, pack }: FactTableProps): ReactNode {
  const { inWords } = useLanguage()
  const rows = dimensions
    .filter(({ id }) => profiles.some(({ facts }) => facts[id] !== undefined))
    .map((dimension) => ({
      id: dimension.id,
      label: inWords(dimension.label),
      cells: profiles.map((profile) => {
        const effective = profile.facts[dimension.id]
        return (
          effective && (
            <FactValue
              key={profile.id}
              effective={effective}
              dimension={dimension}
              pack={pack}
              of={profile}
            />
          )
        )
      }),
    }))
  return <FigureTable caption={caption} profiles={profiles} rows={rows} />
}
