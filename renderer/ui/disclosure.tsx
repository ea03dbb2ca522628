import type { ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  readonly children: ReactNode
}

/** More for those who want it; closed at first. */
export function Disclosure({ title, children }: DisclosureProps): ReactNode {
  return (
    <details className={styles.disclosure}>
      <summary className={styles.summary}>{title}</summary>
      {children}
    </details>
  )
}
