import { Plural, useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import {
  bookHabits,
  type ChartAssumptions,
  mostAttempts,
  mostYears,
} from '../../../domain/compare/charts/assumptions.ts'
import { Choice } from '../../ui/choice.tsx'
import styles from './assumptions.module.css'

interface AssumptionsProps {
  readonly assumptions: ChartAssumptions
  /** Whether the pack says anything of books. */
  readonly books: boolean
  readonly onChange: (assumptions: ChartAssumptions) => void
}

/** What the costs are added up for. */
export function Assumptions({ assumptions, books, onChange }: AssumptionsProps): ReactNode {
  const { t } = useLingui()
  const id = useId()
  const change = (changed: Partial<ChartAssumptions>): void => onChange({ ...assumptions, ...changed })
  const habits = { none: t`No books`, once: t`Books once`, yearly: t`Books each year` }
  return (
    <div className={styles.assumptions} role="group" aria-label={t`What is assumed`}>
      <div className={styles.years}>
        <label htmlFor={id} className={styles.label}>
          <Plural value={assumptions.years} one="# year" other="# years" />
        </label>
        <input
          id={id}
          type="range"
          min={1}
          max={mostYears}
          value={assumptions.years}
          className={styles.range}
          onChange={({ target }) => change({ years: target.valueAsNumber })}
        />
      </div>
      <Choice
        label={t`Membership`}
        value={assumptions.member ? 'yes' : 'no'}
        onChange={(member) => change({ member: member === 'yes' })}
        options={[
          { value: 'no', face: t`Not a member` },
          { value: 'yes', face: t`Member` },
        ]}
      />
      <Choice
        label={t`Attempts at the exam`}
        value={String(assumptions.attempts)}
        onChange={(attempts) => change({ attempts: Number(attempts) })}
        options={Array.from({ length: mostAttempts }, (_, index) => ({
          value: String(index + 1),
          face: <Plural value={index + 1} one="# attempt" other="# attempts" />,
        }))}
      />
      {books && (
        <Choice
          label={t`Books`}
          value={assumptions.books}
          onChange={(habit) => change({ books: habit })}
          options={bookHabits.map((habit) => ({ value: habit, face: habits[habit] }))}
        />
      )}
    </div>
  )
}
