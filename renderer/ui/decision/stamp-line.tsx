import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate } from '../../../domain/text/date.ts'
import type { Stamp } from '../../../domain/worksheet/stamp.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './stamp-line.module.css'

/** What a result was made from: whoever has the same four can work it out again. */
export function StampLine({
  stamp: { edition, method, seed, inputs },
}: {
  readonly stamp: Stamp
}): ReactNode {
  const { language } = useLanguage()
  const date = formatDate(edition, language)
  const seedText = String(seed)
  return (
    <p className={styles.stamp}>
      <Trans>
        Result stamp: data of {date}, method {method}, draws {seedText}, inputs <code>{inputs}</code>. The
        same stamp always gives the same result.
      </Trans>
    </p>
  )
}
