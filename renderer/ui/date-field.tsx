import type { ReactNode } from 'react'
import { today } from '../today.ts'
import styles from './text-field.module.css'

interface DateFieldProps {
  readonly label: string
  /** An ISO date; null where none is given. */
  readonly value: string | null
  readonly onChange: (value: string | null) => void
}

/** A day to come; the browser's own field, which knows the order of day and month where the reader is. */
export function DateField({ label, value, onChange }: DateFieldProps): ReactNode {
  return (
    <label className={styles.field}>
      {label}
      <input
        type="date"
        className={styles.input}
        value={value ?? ''}
        min={today()}
        max="9999-12-31"
        onChange={({ target }) => onChange(/^\d{4}-\d\d-\d\d$/.test(target.value) ? target.value : null)}
      />
    </label>
  )
}
