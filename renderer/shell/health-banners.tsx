import { Trans, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { ReactNode } from 'react'
import type { Problem } from '../../preload/contract/health.ts'
import { Banner } from '../ui/banner.tsx'
import { failureWords } from '../ui/failure-words.ts'
import styles from './health-banners.module.css'

const part: Readonly<Record<Problem['part'], { title: MessageDescriptor; kept: MessageDescriptor }>> = {
  catalog: {
    title: msg`The catalog is not complete.`,
    kept: msg`Everything that can be read is shown. Notes are not affected.`,
  },
  notes: {
    title: msg`Notes cannot be saved now.`,
    kept: msg`Comparing and printing work as usual. The notes saved before were not changed.`,
  },
  pack: {
    title: msg`A data file could not be used.`,
    kept: msg`The rest of the catalog works as usual.`,
  },
}

/** What does not work, what works all the same, and what to do. */
export function HealthBanners({ problems }: { readonly problems: readonly Problem[] }): ReactNode {
  const { t } = useLingui()
  return problems.map((problem) => (
    <Banner key={JSON.stringify(problem)} tone="attention">
      <p>
        <strong>{t(part[problem.part].title)}</strong> {t(failureWords[problem.code].what)}{' '}
        {t(part[problem.part].kept)} {t(failureWords[problem.code].next)}
      </p>
      <p className={styles.code}>
        <Trans>
          Code for staff: {problem.code} ({problem.detail})
        </Trans>
      </p>
    </Banner>
  ))
}
