import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CostAssumptions } from '../../../domain/compare/costs.ts'
import { Choice } from '../../ui/choice.tsx'
import styles from './assumptions.module.css'
import { bookHabits, mostAttempts } from './together-address.ts'

interface AssumptionsProps {
  readonly assumptions: CostAssumptions
  readonly onChange: (assumptions: CostAssumptions) => void
}

/** What the costs are added up for. */
export function Assumptions({ assumptions, onChange }: AssumptionsProps): ReactNode {
  const { t } = useLingui()
  const { member, attempts, books } = assumptions
  const habits = { none: t`No books`, once: t`Books once`, yearly: t`Books each year` }
  return (
    <div className={styles.assumptions} role="group" aria-label={t`What is assumed`}>
      <Choice
        label={t`Membership`}
        value={member ? 'yes' : 'no'}
        onChange={(value) => onChange({ ...assumptions, member: value === 'yes' })}
        options={[
          { value: 'no', face: t`Not a member` },
          { value: 'yes', face: t`Member` },
        ]}
      />
      <Choice
        label={t`Attempts at the exam`}
        value={String(attempts)}
        onChange={(value) => onChange({ ...assumptions, attempts: Number(value) })}
        options={Array.from({ length: mostAttempts }, (_, place) => ({
          value: String(place + 1),
          face: plural(place + 1, { one: '# attempt', other: '# attempts' }),
        }))}
      />
      <Choice
        label={t`Books`}
        value={books}
        onChange={(habit) => onChange({ ...assumptions, books: habit })}
        options={bookHabits.map((habit) => ({ value: habit, face: habits[habit] }))}
      />
    </div>
  )
}
