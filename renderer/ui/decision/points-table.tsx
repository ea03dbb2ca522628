import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { tie } from '../../../domain/decide/problem.ts'
import { Figures } from './figures.tsx'
import { CriterionAt, OptionAt, points, type Told } from './told.tsx'

/** How the points of each option come about: weight times worth, criterion by criterion. */
export function PointsTable(told: Told): ReactNode {
  const { t } = useLingui()
  const { options, criteria, values, problem, scores, points: weights } = told.result
  const isOpen = (option: number, criterion: number): boolean => {
    const span = problem.values[option]?.[criterion]
    return span !== undefined && span.high - span.low > tie
  }
  return (
    <Figures
      caption={t`Points of each option: what the criterion weighs, times how well the option does on it. A question mark stands where it is not exactly known and counts as half-way.`}
      first={t`Criterion`}
      columns={[
        { key: 'weight', head: t`Weight` },
        ...options.map(({ id }, place) => ({ key: id, head: <OptionAt place={place} {...told} /> })),
      ]}
      rows={criteria.map(({ id }, j) => ({
        key: id,
        label: <CriterionAt place={j} {...told} />,
        cells: [
          weights[j],
          ...options.map(
            (_, i) =>
              `${points((problem.weights[j] ?? 0) * (values[i]?.[j] ?? 0))}${isOpen(i, j) ? ' ?' : ''}`,
          ),
        ],
      }))}
      foot={{ key: 'sum', label: t`Together`, cells: [100, ...scores.map(points)] }}
    />
  )
}
