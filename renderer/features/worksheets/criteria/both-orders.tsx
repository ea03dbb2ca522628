import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { wholeNumberWeights } from '../../../../domain/decide/rank-weights.ts'
import { consideredOptions } from '../../../../domain/worksheet/must-haves.ts'
import type { Person } from '../../../../domain/worksheet/parts.ts'
import { placedWeights } from '../../../../domain/worksheet/weights-of.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './both-orders.module.css'

/** Both are done: what each of the two gives to what, of 100. */
export function BothOrders({ sheet, view }: StepProps): ReactNode {
  const options = consideredOptions(sheet)
  const pointsOf = (person: Person): readonly number[] => {
    const placed = placedWeights(sheet, options, person)
    return 'kind' in placed ? [] : wholeNumberWeights(placed.weights)
  }
  const [visitor, counselor] = [pointsOf('visitor'), pointsOf('counselor')]
  return (
    <section className={block.part} aria-labelledby="criteria-both">
      <h2 id="criteria-both" className={block.title}>
        <Trans>Both orders, side by side</Trans>
      </h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">
              <Trans>What matters</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Visitor, of 100</Trans>
            </th>
            <th scope="col" className={styles.figure}>
              <Trans>Counselor, of 100</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {sheet.criteria.map((criterion, place) => (
            <tr key={criterion.id}>
              <th scope="row">{view.labelOf(criterion)}</th>
              <td className={styles.figure}>{visitor[place] ?? '–'}</td>
              <td className={styles.figure}>{counselor[place] ?? '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
