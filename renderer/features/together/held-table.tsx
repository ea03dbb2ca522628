import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import styles from './held-table.module.css'

export interface HeldRow {
  readonly key: string
  readonly label: ReactNode
  /** One for each credential. */
  readonly alone: readonly ReactNode[]
  readonly together: ReactNode
}

interface HeldTableProps {
  readonly caption: string
  readonly profiles: readonly Profile[]
  readonly rows: readonly HeldRow[]
}

/** Each credential by itself beside all of them together; where the columns do not fit, one card a row. */
export function HeldTable({ caption, profiles, rows }: HeldTableProps): ReactNode {
  const together = profiles.length === 2 ? <Trans>Both together</Trans> : <Trans>All together</Trans>
  return (
    <div className={styles.frame}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {profiles.map(({ id, abbreviation }) => (
              <th key={id} scope="col">
                <Trans>
                  <span lang="en">{abbreviation}</span> alone
                </Trans>
              </th>
            ))}
            <th scope="col">{together}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, label, alone, together: combined }) => (
            <tr key={key}>
              <th scope="row" className={styles.label}>
                {label}
              </th>
              {profiles.map(({ id, abbreviation }, place) => (
                <td key={id}>
                  <span className={styles.of} aria-hidden="true">
                    {abbreviation}
                  </span>
                  <div>{alone[place]}</div>
                </td>
              ))}
              <td className={styles.together}>
                <span className={styles.of} aria-hidden="true">
                  {together}
                </span>
                <div>{combined}</div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
