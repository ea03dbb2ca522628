import type { ReactNode } from 'react'
import styles from './check-box.module.css'

interface CheckBoxProps {
  readonly isChecked: boolean
  readonly isDisabled?: boolean
  readonly onChange: (isChecked: boolean) => void
  readonly children: ReactNode
}

export function CheckBox({ isChecked, isDisabled, onChange, children }: CheckBoxProps): ReactNode {
  return (
    <label className={styles.label}>
      <input
        type="checkbox"
        className={styles.box}
        checked={isChecked}
        disabled={isDisabled}
        onChange={({ target }) => onChange(target.checked)}
      />
      <span>{children}</span>
    </label>
  )
}
