import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Fact, Reading } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermText } from '../glossary-terms.tsx'
import styles from './readings.module.css'
import { ValueLines } from './value-lines.tsx'
import { WhereFrom } from './where-from.tsx'

interface Context {
  readonly dimension: Dimension
  readonly pack: PackSummary
  /** `brief` names publishers and dates only. */
  readonly detail: 'full' | 'brief'
}

interface ReadingsProps extends Context {
  readonly fact: Extract<Fact, { state: 'value' | 'disputed' }>
}

/** What the sources say; where they disagree, side by side, with the reason for the one that is shown. */
export function Readings({ fact, ...context }: ReadingsProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (fact.state === 'value') return <OneReading reading={fact} {...context} />
  return (
    <>
      <p>
        <strong>
          <Trans>Sources disagree.</Trans>
        </strong>{' '}
        <TermText text={inWords(fact.why)} />
      </p>
      <div className={styles.readings}>
        <OneReading reading={fact.recommended} title={t`Shown here`} {...context} />
        {fact.others.map((reading) => (
          <OneReading
            key={JSON.stringify(reading)}
            reading={reading}
            title={t`Another reading`}
            {...context}
          />
        ))}
      </div>
    </>
  )
}

interface OneReadingProps extends Context {
  readonly reading: Reading
  readonly title?: string
}

function OneReading({ reading, title, dimension, pack, detail }: OneReadingProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <div className={styles.reading}>
      {title !== undefined && <p className={styles.title}>{title}</p>}
      <div className={styles.value}>
        <ValueLines value={reading.value} dimension={dimension} />
      </div>
      {reading.counts && (
        <p>
          <Trans>What it includes: {inWords(reading.counts)}.</Trans>
        </p>
      )}
      {detail === 'full' ? (
        <>
          {reading.note && (
            <p>
              <TermText text={inWords(reading.note)} />
            </p>
          )}
          <WhereFrom evidence={reading} pack={pack} />
        </>
      ) : (
        <PublisherAndDate reading={reading} pack={pack} />
      )}
    </div>
  )
}

function PublisherAndDate({ reading, pack }: { reading: Reading; pack: PackSummary }): ReactNode {
  const { language } = useLanguage()
  const { asOf, sources } = reading
  const publishers = new Set(
    pack.sources.filter(({ id }) => sources.includes(id)).map(({ publisher }) => publisher),
  )
  return (
    <p className={styles.origin}>
      <span lang="en">{[...publishers].join('; ')}</span>
      {', '}
      {asOf === 'undated' ? <Trans>undated</Trans> : formatDate(asOf, language)}
    </p>
  )
}
