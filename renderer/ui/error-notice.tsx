import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { failureOf } from '../bridge.ts'
import { Banner } from './banner.tsx'
import styles from './error-notice.module.css'
import { failureWords } from './failure-words.ts'

interface ErrorNoticeProps {
  readonly error: unknown
  /** What is still there, in a sentence. */
  readonly kept?: ReactNode
  /** A way on, such as a button to try again. */
  readonly children?: ReactNode
}

/** What happened, what was kept, what to do, and a code for staff. */
export function ErrorNotice({ error, kept, children }: ErrorNoticeProps): ReactNode {
  const { t } = useLingui()
  const failure = failureOf(error)
  const { what, next } = failureWords[failure.code]
  return (
    <Banner tone="error">
      <p>
        <strong>{t(what)}</strong> {kept} {t(next)}
      </p>
      {children}
      <p className={styles.code}>
        <Trans>Code for staff: {failure.code}</Trans>
        {failure.code !== 'CONFLICT' && failure.detail !== '' && ` (${failure.detail})`}
      </p>
    </Banner>
  )
}
