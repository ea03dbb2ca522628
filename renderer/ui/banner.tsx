import { Info, TriangleAlert } from 'lucide-react'
import type { ReactNode } from 'react'
import styles from './banner.module.css'
import { cx } from './cx.ts'

interface BannerProps {
  readonly tone: 'notice' | 'attention' | 'error'
  readonly children: ReactNode
}

/** A message above or within what it is about. Announced when it appears, at once for an error. */
export function Banner({ tone, children }: BannerProps): ReactNode {
  const Icon = tone === 'notice' ? Info : TriangleAlert
  return (
    <div className={cx(styles.banner, styles[tone])} role={tone === 'error' ? 'alert' : 'status'}>
      <Icon className={styles.icon} aria-hidden="true" />
      <div className={styles.body}>{children}</div>
    </div>
  )
}
