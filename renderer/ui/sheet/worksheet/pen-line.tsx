import type { ReactNode } from 'react'
import styles from './pen.module.css'

interface PenLineProps {
  readonly label: string
  /** What stands on the line already. */
  readonly written?: string
}

/** A label and a line to write on. */
export function PenLine({ label, written = '' }: PenLineProps): ReactNode {
  return (
    <p className={styles.line}>
      <b>{label}:</b> <span className={styles.rule}>{written}</span>
    </p>
  )
}
