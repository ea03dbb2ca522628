import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import { checkBy, isStale } from '../../../domain/catalog/staleness.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { today } from '../../today.ts'
import { EvidenceButton, type FactProps } from './evidence-button.tsx'
import styles from './fact-value.module.css'
import { ValueLines } from './value-lines.tsx'

/** A fact as it is shown everywhere: its value or its stated absence, and the way to its evidence. */
export function FactValue(props: FactProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const { effective, dimension, pack, of } = props
  const due = checkBy(of.facts, dimension, pack)
  const reading = shownReading(effective.fact)
  const button = <EvidenceButton {...props} />
  return (
    <>
      {reading ? <ValueLines value={reading.value} dimension={dimension} after={button} /> : button}
      {reading?.counts && <span className={styles.counts}>{inWords(reading.counts)}</span>}
      {due !== undefined && isStale(due, today()) && (
        <span
          className={styles.late}
        >{t`To be checked again: it was due by ${formatDate(due, language)}`}</span>
      )}
      {reading && effective.edit && <span className={styles.local}>{t`Corrected here`}</span>}
    </>
  )
}
