import type { ReactNode } from 'react'
import styles from './text-field.module.css'

interface TextFieldProps {
  readonly label: string
  readonly value: string
  readonly longest: number
  readonly onChange: (value: string) => void
  /** For Enter: what the button beside the field does. */
  readonly onEnter?: () => void
}

/** One line of text, such as a name. */
export function TextField({ label, value, longest, onChange, onEnter }: TextFieldProps): ReactNode {
  return (
    <label className={styles.field}>
      {label}
      <input
        className={styles.input}
        value={value}
        maxLength={longest}
        autoComplete="off"
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={({ key, nativeEvent }) => {
          // Enter that ends a word of an input method is part of the word.
          if (key === 'Enter' && !nativeEvent.isComposing) onEnter?.()
        }}
      />
    </label>
  )
}
