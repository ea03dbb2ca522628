import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { Confidence } from '../../../domain/catalog/fact.ts'
import { EvidenceGlyph } from '../../ui/fact/evidence-glyph.tsx'
import { confidenceWords } from '../../ui/fact/evidence-words.ts'
import styles from './about-page.module.css'

const confidences = Object.keys(confidenceWords) as Confidence[]

/** What the marks and the words of confidence mean. */
export function HowSure(): ReactNode {
  const { t } = useLingui()
  return (
    <section className={styles.section}>
      <h2>
        <Trans>How sure a fact is</Trans>
      </h2>
      <p>
        <Trans>
          Every fact names its sources, its date and how near they are to the issuer. The sign beside a value
          stands for it:
        </Trans>
      </p>
      <ul className={styles.marks}>
        {confidences.map((confidence) => (
          <li key={confidence}>
            <EvidenceGlyph mark={markOfConfidence(confidence)} className={styles.glyph} />
            {t(confidenceWords[confidence])}
          </li>
        ))}
        <li>
          <EvidenceGlyph mark="disputed" className={styles.glyph} />
          <Trans>Sources disagree: all that they say is kept, with the reason for what is shown.</Trans>
        </li>
      </ul>
      <p>
        <Trans>
          “Not published” means that somebody looked and found nothing. It is neither zero nor no. Each fact
          has a day by which it is to be checked again; after that day it says so.
        </Trans>
      </p>
    </section>
  )
}
