import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { EffectiveFact, Reading } from '../../../domain/catalog/fact.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { readingsOf } from '../../../domain/catalog/evidence.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
import { confidenceWords } from '../fact/evidence-words.ts'
import styles from './sheet.module.css'
import { useSheet } from './sheet-context.ts'

interface Props {
  readonly fact: EffectiveFact
  readonly dimension: Dimension
}

/** All that is known of where a value comes from: as of when, how sure, and what others say. */
export function SheetReadings({ fact: { fact }, dimension }: Props): ReactNode {
  const { t } = useLingui()
  const { inWords } = useSheet()
  const [shown, ...others] = readingsOf(fact)
  return (
    <>
      {!shown && fact.state !== 'value' && fact.state !== 'disputed' && (
        <span className={styles.detail}>{inWords(fact.note)}</span>
      )}
      {shown && <OneReading reading={shown} />}
      {others.map((other) => (
        <OneReading key={JSON.stringify(other)} reading={other} dimension={dimension} />
      ))}
      {fact.state === 'disputed' && (
        <span className={styles.detail}>{t`Why the first is shown: ${inWords(fact.why)}`}</span>
      )}
    </>
  )
}

/** With a dimension, the value too: of a reading that is not the one shown. */
function OneReading({
  reading,
  dimension,
}: {
  readonly reading: Reading
  readonly dimension?: Dimension
}): ReactNode {
  const { t } = useLingui()
  const { language, inWords, numbersOf } = useSheet()
  const numbers = numbersOf(reading.sources).join(', ')
  const date = reading.asOf === 'undated' ? t`undated` : formatDate(reading.asOf, language)
  const value = dimension && formatValue(reading.value, dimension, language).map(inOneLine).join('; ')
  return (
    <span className={styles.detail}>
      {value !== undefined && (
        <>
          <b>{t`Another reading`}:</b> {value.endsWith('.') ? value : `${value}.`}{' '}
        </>
      )}
      {t`Source ${numbers}; ${date}.`} {t(confidenceWords[reading.confidence])}
      {reading.note && ` ${inWords(reading.note)}`}
    </span>
  )
}

function inOneLine(line: ReturnType<typeof formatValue>[number]): string {
  return typeof line === 'string' ? line : `${line.label}: ${line.text}`
}
