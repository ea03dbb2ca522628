import type { ReactNode } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import type { EffectiveFact, Fact } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermText } from '../glossary-terms.tsx'
import { absenceWords } from './evidence-words.ts'
import styles from './evidence.module.css'
import { Readings } from './readings.tsx'

interface Context {
  readonly dimension: Dimension
  readonly pack: PackSummary
}

interface EvidenceProps extends Context {
  readonly effective: EffectiveFact
  readonly subject: string
  /** ISO date by which somebody should look again. */
  readonly due: string | undefined
}

/** All that is known about where a fact comes from. */
export function Evidence({ effective, dimension, pack, subject, due }: EvidenceProps): ReactNode {
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
      {due !== undefined && (
        <p className={styles.meta}>
          <Trans>To be checked again by {formatDate(due, language)}.</Trans>
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

function FactEvidence({ fact, dimension, pack }: Context & { readonly fact: Fact }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (fact.state === 'value' || fact.state === 'disputed') {
    return <Readings fact={fact} dimension={dimension} pack={pack} detail="full" />
  }
  return (
    <>
      <p className={styles.value}>{t(absenceWords[fact.state])}</p>
      <p>
        <TermText text={inWords(fact.note)} />
      </p>
    </>
  )
}
