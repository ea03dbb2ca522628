import { plural } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import type { UseMutationResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { Contract, Output } from '../../preload/contract/index.ts'
import { failureOf } from '../bridge.ts'
import { Banner } from './banner.tsx'
import { ErrorNotice } from './error-notice.tsx'
import styles from './save-outcome.module.css'

type Saved = Output<Contract['handouts']['savePdf']>

interface SaveOutcomeProps {
  readonly saving: Pick<UseMutationResult<Saved, unknown, never>, 'data' | 'error' | 'isPending'>
}

/** What became of the file: said only when main has answered. */
export function SaveOutcome({ saving: { data, error, isPending } }: SaveOutcomeProps): ReactNode {
  const { t } = useLingui()
  if (isPending) {
    return <p role="status">{t`Choose a place for the file; the pages are made after that.`}</p>
  }
  if (data) {
    const { path, pages } = data
    return (
      <Banner tone="notice">
        <p className={styles.path}>
          {t`Saved: ${path}, ${plural(pages, { one: '# page', other: '# pages' })}`}
        </p>
      </Banner>
    )
  }
  if (!error) return null
  if (failureOf(error).code === 'CANCELLED') {
    return (
      <Banner tone="notice">
        <p>{t`No file was saved. Your choices are still here.`}</p>
      </Banner>
    )
  }
  return <ErrorNotice error={error} kept={t`No file was saved. Your choices are still here.`} />
}
