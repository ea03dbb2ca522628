import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Reading } from '../../../domain/catalog/fact.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { confidenceWords } from './evidence-words.ts'
import { SourceEntry } from './source-entry.tsx'
import styles from './where-from.module.css'

interface WhereFromProps {
  readonly evidence: Pick<Reading, 'asOf' | 'confidence' | 'sources'>
  readonly pack: PackSummary
}

/** How sure it is, from when, and its sources. */
export function WhereFrom({ evidence: { asOf, confidence, sources }, pack }: WhereFromProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  return (
    <>
      <p className={styles.sure}>
        <Trans>How sure:</Trans> {t(confidenceWords[confidence])}{' '}
        {asOf === 'undated' ? (
          <Trans>The source gives no date.</Trans>
        ) : (
          <Trans>As of {formatDate(asOf, language)}.</Trans>
        )}
      </p>
      <ul className={styles.sources}>
        {pack.sources
          .filter(({ id }) => sources.includes(id))
          .map((source) => (
            <li key={source.id}>
              <SourceEntry source={source} />
            </li>
          ))}
      </ul>
    </>
  )
}
