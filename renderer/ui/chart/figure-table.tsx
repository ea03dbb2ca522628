import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import styles from './figure-table.module.css'

interface Row {
  readonly id: string
  readonly label: ReactNode
  /** One for each profile, in their order. */
  readonly cells: readonly ReactNode[]
}

interface FigureTableProps {
  readonly caption: string
  readonly profiles: readonly Profile[]
  readonly rows: readonly Row[]
}

/** The figures of a chart: a column for each credential or, where they do not fit, a card for each row. */
export function FigureTable({ caption, profiles, rows }: FigureTableProps): ReactNode {
  return (
    <div className={styles.frame} data-columns={profiles.length}>
      <table className={styles.table}>
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
          {rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {profiles.map((profile, place) => (
                <td key={profile.id} className={styles.cell}>
                  <span className={styles.whose} aria-hidden="true" lang="en">
                    {profile.abbreviation}
                  </span>
                  <div>{cells[place]}</div>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
