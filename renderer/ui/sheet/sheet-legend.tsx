import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { evidenceMark, evidenceMarks } from '../../../domain/catalog/evidence.ts'
import type { Handout } from '../../../domain/handout/model.ts'
import { cx } from '../cx.ts'
import { EvidenceGlyph } from '../fact/evidence-glyph.tsx'
import { markWords } from '../fact/evidence-words.ts'
import styles from './comparison-sheet.module.css'

interface Props {
  readonly handout: Handout
  readonly heading: 'h2' | 'h3'
}

/** What the marks mean; only those that occur. */
export function SheetLegend({ handout, heading: Heading }: Props): ReactNode {
  const { t } = useLingui()
  const rows = handout.groups.flatMap((group) => group.rows)
  const facts = rows.flatMap((row) => row.cells.map((cell) => cell.fact.fact))
  const marks = new Set(facts.map(evidenceMark))
  return (
    <section className={cx(styles.section, styles.legend)}>
      <Heading className={styles.sectionTitle}>{t`How to read this page`}</Heading>
      <ul>
        {rows.some((row) => row.differs) && (
          <li>
            <span className={styles.bar} aria-hidden />
            {t`A bar marks rows that differ.`}
          </li>
        )}
        {evidenceMarks
          .filter((mark) => marks.has(mark))
          .map((mark) => (
            <li key={mark}>
              <EvidenceGlyph mark={mark} className={styles.glyph} />
              {t(markWords[mark])}
            </li>
          ))}
        <li>{t`Numbers: sources below.`}</li>
        {facts.some((fact) => fact.state === 'notPublished') && (
          <li>{t`“Not published”: looked for, not found; neither zero nor no.`}</li>
        )}
        <li className={styles.advice}>{t`Check with the issuer before you pay.`}</li>
      </ul>
    </section>
  )
}
