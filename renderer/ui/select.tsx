import type { ReactNode } from 'react'
import styles from './select.module.css'

interface SelectProps<V extends string> {
  readonly label: string
  readonly options: readonly { readonly value: V; readonly face: string }[]
  readonly value: V
  readonly onChange: (value: V) => void
}

/** One of many, by the system's own list. */
export function Select<V extends string>({ label, options, value, onChange }: SelectProps<V>): ReactNode {
  return (
    <label className={styles.field}>
      {label}
      <select
        className={styles.select}
        value={value}
        onChange={({ target }) => {
          const chosen = options.find((option) => option.value === target.value)
          if (chosen) onChange(chosen.value)
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.face}
          </option>
        ))}
      </select>
    </label>
  )
}
