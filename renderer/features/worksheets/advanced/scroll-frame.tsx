import type { ReactNode } from 'react'
import styles from './advanced.module.css'

interface ScrollFrameProps {
  readonly label: string
  readonly children: ReactNode
}

/** A table that is wider than the screen moves inside it, also by keyboard. */
export function ScrollFrame({ label, children }: ScrollFrameProps): ReactNode {
  return (
    <section className={styles.frame} tabIndex={0} aria-label={label}>
      {children}
    </section>
  )
}
