import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { CostChart } from '../../../domain/compare/charts/cost.ts'
import { useLanguage } from '../../i18n/language.ts'
import { SoFar } from '../../ui/chart/cost-drawing.tsx'
import styles from './cost-table.module.css'

interface CostTableProps {
  readonly chart: CostChart
  readonly profiles: readonly Profile[]
  readonly caption: string
}

/** The total by the end of each year, and how the last one adds up. */
export function CostTable({ chart: { panels }, profiles, caption }: CostTableProps): ReactNode {
  const { inWords } = useLanguage()
  const years = panels[0]?.years ?? []
  return (
    <div className={styles.frame}>
      <table className={styles.table} data-columns={profiles.length}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <td />
            {profiles.map(({ id, abbreviation }) => (
              <th key={id} scope="col" lang="en">
                {abbreviation}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {years.map(({ year }, index) => (
            <tr key={year}>
              <th scope="row">
                <Plural value={year} one="After # year" other="After # years" />
              </th>
              {panels.map((panel, place) => {
                const soFar = panel.years[index]
                return (
                  <td key={profiles[place]?.id}>
                    <span className={styles.whose} aria-hidden="true" lang="en">
                      {profiles[place]?.abbreviation}
                    </span>
                    {soFar && <SoFar total={soFar.total} isMore={soFar.unknown.length > 0} />}
                  </td>
                )
              })}
            </tr>
          ))}
          <tr>
            <th scope="row">
              <Trans>How it adds up</Trans>
            </th>
            {panels.map(({ cost: { arithmetic, note } }, place) => (
              <td key={profiles[place]?.id} className={styles.sum}>
                <span className={styles.whose} aria-hidden="true" lang="en">
                  {profiles[place]?.abbreviation}
                </span>
                {inWords(arithmetic)}
                {note && <span className={styles.note}>{inWords(note)}</span>}
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  )
}
