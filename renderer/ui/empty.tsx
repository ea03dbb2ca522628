import type { ReactNode } from 'react'
import styles from './empty.module.css'

/** A screen or part with nothing to show: why, and a way on. */
export function Empty({
  title,
  children,
}: {
  readonly title: string
  readonly children: ReactNode
}): ReactNode {
  return (
    <div className={styles.empty}>
      <h2>{title}</h2>
      {children}
    </div>
  )
}
