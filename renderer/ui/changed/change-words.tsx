import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import type { ChangeInWords } from './changed-facts.tsx'
import styles from './changed-mark.module.css'

/** Old and new, each with its edition of the data. */
export function ChangeWords({ change }: { readonly change: ChangeInWords }): ReactNode {
  const { language } = useLanguage()
  const { was, is, editionBefore, editionAfter } = change
  return (
    <dl className={styles.editions}>
      <div>
        <dt>
          <Trans>Data edition of {formatDate(editionBefore, language)}</Trans>
        </dt>
        <dd>{was}</dd>
      </div>
      <div>
        <dt>
          <Trans>Data edition of {formatDate(editionAfter, language)}, and now</Trans>
        </dt>
        <dd>{is}</dd>
      </div>
    </dl>
  )
}
