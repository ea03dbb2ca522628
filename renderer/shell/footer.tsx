import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import styles from './footer.module.css'

/** At the end of every screen. */
export function Footer(): ReactNode {
  return (
    <footer className={styles.footer}>
      <a href="#/notes" className={styles.link}>
        <Trans>Your notes</Trans>
      </a>
      <a href="#/about" className={styles.link}>
        <Trans>About and sources</Trans>
      </a>
    </footer>
  )
}
