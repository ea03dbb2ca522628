import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { mostHoursAWeek } from '../../../domain/handout/choices.ts'
import type { StudyDates } from './asked.ts'
import styles from './study-choice.module.css'

interface StudyChoiceProps {
  readonly study: StudyDates
  readonly onChange: (changes: Readonly<Record<string, string | null>>) => void
}

/** When to begin, how much to study, and by when it should be done. */
export function StudyChoice({ study, onChange }: StudyChoiceProps): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.fields}>
      <label className={styles.field}>
        {t`First day`}
        <input
          type="date"
          className={styles.input}
          value={study.start}
          onChange={({ target }) => target.value !== '' && onChange({ start: target.value })}
        />
      </label>
      <label className={styles.field}>
        {t`Hours a week`}
        <input
          type="number"
          className={styles.input}
          min={1}
          max={mostHoursAWeek}
          inputMode="numeric"
          value={study.hoursPerWeek}
          onChange={({ target }) => onChange({ hours: target.value })}
        />
      </label>
      <label className={styles.field}>
        {t`To be done by (may stay empty)`}
        <input
          type="date"
          className={styles.input}
          value={study.target ?? ''}
          onChange={({ target }) => onChange({ target: target.value === '' ? null : target.value })}
        />
      </label>
    </div>
  )
}
