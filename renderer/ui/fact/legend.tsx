import type { ReactNode } from 'react'
import { Trans, useLingui } from '@lingui/react/macro'
import { evidenceMarks } from '../../../domain/catalog/evidence.ts'
import { EvidenceGlyph } from './evidence-glyph.tsx'
import { markWords } from './evidence-words.ts'
import styles from './legend.module.css'

/** What the glyphs beside values mean. */
export function Legend({ differences = false }: { readonly differences?: boolean }): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.legend}>
      <span>
        <Trans>Where a fact comes from:</Trans>
      </span>
      <ul className={styles.marks}>
        {evidenceMarks.map((mark) => (
          <li key={mark}>
            <EvidenceGlyph mark={mark} className={styles.glyph} /> {t(markWords[mark])}
          </li>
        ))}
        {differences && (
          <li>
            <span className={styles.bar} aria-hidden="true" /> <Trans>this row differs</Trans>
          </li>
        )}
      </ul>
    </div>
  )
}
