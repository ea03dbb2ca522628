import type { ReactNode } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { EffectiveFact, Fact, Reading } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { absenceWords, confidenceWords } from './evidence-words.ts'
import styles from './evidence.module.css'
import { SourceEntry } from './source-entry.tsx'
import { ValueLines } from './value-lines.tsx'

interface Context {
  readonly dimension: Dimension
  readonly pack: PackSummary
}

interface EvidenceProps extends Context {
  readonly effective: EffectiveFact
  readonly subject: string
}

/** All that is known about where a fact comes from. */
export function Evidence({ effective, dimension, pack, subject }: EvidenceProps): ReactNode {
  const { language, inWords } = useLanguage()
  const { fact, derivedFrom, edit } = effective
  const context = { dimension, pack }
  const parts = pack.groups.flatMap((group) => group.dimensions).filter(({ id }) => derivedFrom?.includes(id))
  return (
    <div className={styles.evidence}>
      <h3 className={styles.subject}>{subject}</h3>
      {edit && (
        <p className={styles.local}>
          <Trans>
            Corrected here by {edit.by} on {formatDate(localDate(new Date(edit.at)), language)}.
          </Trans>{' '}
          {edit.publishedChanged && <Trans>The published version has changed since then.</Trans>}
        </p>
      )}
      <FactEvidence fact={fact} {...context} />
      {parts.length > 0 && (
        <p>
          <Trans>Computed by this app from:</Trans> {parts.map(({ label }) => inWords(label)).join(', ')}.
        </p>
      )}
      {edit && (
        <section className={styles.published}>
          <h4 className={styles.title}>
            <Trans>As published</Trans>
          </h4>
          <FactEvidence fact={edit.published} {...context} />
        </section>
      )}
    </div>
  )
}

function FactEvidence({ fact, ...context }: Context & { readonly fact: Fact }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (fact.state === 'value') return <ReadingEvidence reading={fact} {...context} />
  if (fact.state !== 'disputed') {
    return (
      <>
        <p className={styles.value}>{t(absenceWords[fact.state])}</p>
        <p>{inWords(fact.note)}</p>
      </>
    )
  }
  return (
    <>
      <p>
        <strong>
          <Trans>Sources disagree.</Trans>
        </strong>{' '}
        {inWords(fact.why)}
      </p>
      <div className={styles.readings}>
        <ReadingEvidence reading={fact.recommended} title={t`Shown here`} {...context} />
        {fact.others.map((reading) => (
          <ReadingEvidence
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

interface ReadingEvidenceProps extends Context {
  readonly reading: Reading
  readonly title?: string
}

function ReadingEvidence({ reading, title, dimension, pack }: ReadingEvidenceProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const sources = pack.sources.filter(({ id }) => reading.sources.includes(id))
  return (
    <div className={styles.reading}>
      {title !== undefined && <h4 className={styles.title}>{title}</h4>}
      <div className={styles.value}>
        <ValueLines value={reading.value} dimension={dimension} />
      </div>
      {reading.counts && (
        <p>
          <Trans>What it includes: {inWords(reading.counts)}.</Trans>
        </p>
      )}
      {reading.note && <p>{inWords(reading.note)}</p>}
      <p className={styles.meta}>
        <Trans>How sure:</Trans> {t(confidenceWords[reading.confidence])}{' '}
        {reading.asOf === 'undated' ? (
          <Trans>The source gives no date.</Trans>
        ) : (
          <Trans>As of {formatDate(reading.asOf, language)}.</Trans>
        )}
      </p>
      <ul className={styles.sources}>
        {sources.map((source) => (
          <li key={source.id}>
            <SourceEntry source={source} />
          </li>
        ))}
      </ul>
    </div>
  )
}
