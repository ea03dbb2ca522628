import type { ReactNode } from 'react'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FactValue } from '../fact/fact-value.tsx'
import styles from './fact-table.module.css'

interface FactTableProps {
  readonly caption: string
  readonly dimensions: readonly Dimension[]
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

/** The figures of a chart as the comparison states them, each with its evidence: a row for each credential. */
export function FactTable({ caption, dimensions, profiles, pack }: FactTableProps): ReactNode {
  const { inWords } = useLanguage()
  const shown = dimensions.filter(({ id }) => profiles.some(({ facts }) => facts[id] !== undefined))
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-columns={shown.length}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {shown.map(({ id, label }) => (
              <th key={id} scope="col">
                {inWords(label)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {profiles.map((profile) => (
            <tr key={profile.id}>
              <th scope="row" lang="en">
                {profile.abbreviation}
              </th>
              {shown.map((dimension) => {
                const effective = profile.facts[dimension.id]
                return (
                  <td key={dimension.id}>
                    <span className={styles.what} aria-hidden="true">
                      {inWords(dimension.label)}
                    </span>
                    {effective && (
                      <FactValue effective={effective} dimension={dimension} pack={pack} of={profile} />
                    )}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
