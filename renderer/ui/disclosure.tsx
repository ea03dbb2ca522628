import { useState, type ReactNode } from 'react'
import styles from './disclosure.module.css'

interface DisclosureProps {
  readonly title: ReactNode
  /** Drawn when it is first opened: a long table nobody asks for would delay the screen it ends. */
  readonly children: ReactNode
}

/** More for those who want it; closed at first. */
export function Disclosure({ title, children }: DisclosureProps): ReactNode {
  const [wasOpened, setOpened] = useState(false)
  return (
    <details className={styles.disclosure} onToggle={() => setOpened(true)}>
      <summary className={styles.summary}>{title}</summary>
      {wasOpened && children}
    </details>
  )
}
