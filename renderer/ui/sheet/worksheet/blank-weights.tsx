import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Part } from './part.tsx'
import styles from './pen.module.css'

interface BlankWeightsProps {
  /** For one criterion, for two and so on. */
  readonly rows: readonly (readonly number[])[]
  /** Criteria that are named on the sheet; 0 where they are to be written down. */
  readonly count: number
}

/** The weights to copy: one row for as many things as matter. */
export function BlankWeights({ rows, count }: BlankWeightsProps): ReactNode {
  const { t } = useLingui()
  const shown = rows.slice(1)
  const most = rows.length
  return (
    <Part title={t`Step 1: weights`}>
      <div className={styles.weighing}>
        <p>
          {count === 0 ? (
            <Trans>
              Write down what matters to you, the most important first: three to six things are enough. Find
              the row for as many as you have, and copy its numbers beside them.
            </Trans>
          ) : (
            <Trans>
              Number the things that matter, the most important first. Find the row for as many as you have,
              and copy its numbers beside them.
            </Trans>
          )}{' '}
          <Trans>Are two equally important? Give each the half of what they have together.</Trans>
        </p>
        <table className={styles.weights}>
          <caption className="visually-hidden">{t`Weights that sum to 100, by how many things matter`}</caption>
          <thead>
            <tr>
              <th scope="col">{t`If you have`}</th>
              {Array.from({ length: most }, (_, place) => (
                <th key={place} scope="col">
                  {place + 1}.
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <tr key={row.length} data-meant={row.length === count || undefined}>
                <th scope="row">{row.length}</th>
                {Array.from({ length: most }, (_, place) => (
                  <td key={place}>{row[place]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Part>
  )
}
