import { Plural, useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import { bookHabits, type Assumptions, mostAttempts, mostYears } from '../../../domain/compare/assumptions.ts'
import { Choice } from '../choice.tsx'
import styles from './assumptions-choice.module.css'

interface AssumptionsChoiceProps {
  readonly assumptions: Assumptions
  /** Whether the years to add up are chosen too. */
  readonly years: boolean
  /** Whether the pack says anything of books. */
  readonly books: boolean
  readonly onChange: (assumptions: Assumptions) => void
}

/** What the costs are added up for. */
export function AssumptionsChoice({
  assumptions,
  years,
  books,
  onChange,
}: AssumptionsChoiceProps): ReactNode {
  const { t } = useLingui()
  const change = (changed: Partial<Assumptions>): void => onChange({ ...assumptions, ...changed })
  const habits = { none: t`No books`, once: t`Books once`, yearly: t`Books each year` }
  return (
    <div className={styles.assumptions} role="group" aria-label={t`What is assumed`}>
      {years && <Years value={assumptions.years} onChange={(count) => change({ years: count })} />}
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

interface YearsProps {
  readonly value: number
  readonly onChange: (years: number) => void
}

function Years({ value, onChange }: YearsProps): ReactNode {
  const id = useId()
  return (
    <div className={styles.years}>
      <label htmlFor={id} className={styles.label}>
        <Plural value={value} one="# year" other="# years" />
      </label>
      <input
        id={id}
        type="range"
        min={1}
        max={mostYears}
        value={value}
        className={styles.range}
        onChange={({ target }) => onChange(target.valueAsNumber)}
      />
    </div>
  )
}
