import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Result } from '../../../../domain/worksheet/result.ts'
import { CriterionAt } from '../../../ui/decision/told.tsx'
import type { SheetWords } from '../../../ui/decision/use-sheet-words.ts'
import styles from './weights-of-two.module.css'

interface WeightsOfTwoProps {
  readonly visitor: Result
  readonly counselor: Result
  readonly words: SheetWords
}

/** Who weighs what, side by side. */
export function WeightsOfTwo({ visitor, counselor, words }: WeightsOfTwoProps): ReactNode {
  const { t } = useLingui()
  return (
    <table className={styles.table}>
      <caption>{t`Weights, of 100`}</caption>
      <thead>
        <tr>
          <th scope="col">{t`Criterion`}</th>
          <th scope="col">{t`Visitor`}</th>
          <th scope="col">{t`Counselor`}</th>
        </tr>
      </thead>
      <tbody>
        {visitor.criteria.map(({ id }, place) => (
          <tr key={id}>
            <th scope="row">
              <CriterionAt place={place} result={visitor} words={words} />
            </th>
            <td>{visitor.points[place]}</td>
            <td>{counselor.points[place]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
