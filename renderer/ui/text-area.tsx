import type { ReactNode } from 'react'
import styles from './text-field.module.css'

interface TextAreaProps {
  readonly label: string
  readonly value: string
  readonly longest: number
  readonly onChange: (value: string) => void
}

/** A few sentences. */
export function TextArea({ label, value, longest, onChange }: TextAreaProps): ReactNode {
  return (
    <label className={styles.long}>
      {label}
      <textarea
        className={styles.input}
        rows={3}
        dir="auto"
        value={value}
        maxLength={longest}
        onChange={({ target }) => onChange(target.value)}
      />
    </label>
  )
}
