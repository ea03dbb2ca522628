import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { tie } from '../../../domain/decide/problem.ts'
import styles from './points-table.module.css'
import { CriterionAt, OptionAt, points, type Told } from './told.tsx'

/** How the points of each option come about: weight times worth, criterion by criterion. */
export function PointsTable(told: Told): ReactNode {
  const { t } = useLingui()
  const { options, criteria, values, problem, scores } = told.result
  const isOpen = (option: number, criterion: number): boolean => {
    const span = problem.values[option]?.[criterion]
    return span !== undefined && span.high - span.low > tie
  }
  return (
    <div className={styles.frame} tabIndex={0} role="region" aria-label={t`How the points come about`}>
      <table className={styles.table}>
        <caption>
          <Trans>
            Points of each option: what the criterion weighs, times how well the option does on it. A question
            mark stands where it is not exactly known and counts as half-way.
          </Trans>
        </caption>
        <thead>
          <tr>
            <th scope="col">{t`Criterion`}</th>
            <th scope="col">{t`Weight`}</th>
            {options.map(({ id }, place) => (
              <th key={id} scope="col">
                <OptionAt place={place} {...told} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {criteria.map(({ id }, j) => (
            <tr key={id}>
              <th scope="row">
                <CriterionAt place={j} {...told} />
              </th>
              <td>{told.result.points[j]}</td>
              {options.map((option, i) => (
                <td key={option.id}>
                  {points((problem.weights[j] ?? 0) * (values[i]?.[j] ?? 0))}
                  {isOpen(i, j) && ' ?'}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t`Together`}</th>
            <td>{100}</td>
            {options.map(({ id }, place) => (
              <td key={id}>{points(scores[place] ?? 0)}</td>
            ))}
          </tr>
        </tfoot>
      </table>
    </div>
  )
}
