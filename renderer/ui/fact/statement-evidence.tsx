import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { Reading } from '../../../domain/catalog/fact.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermText } from '../glossary-terms.tsx'
import { PopoverButton } from '../popover-button.tsx'
import buttonStyles from './evidence-button.module.css'
import { EvidenceGlyph } from './evidence-glyph.tsx'
import { markWords } from './evidence-words.ts'
import styles from './statement-evidence.module.css'
import { WhereFrom } from './where-from.tsx'

interface StatementEvidenceProps {
  /** What is said, in a few words. */
  readonly subject: string
  readonly evidence: Pick<Reading, 'asOf' | 'confidence' | 'sources' | 'note'>
  readonly pack: PackSummary
  readonly children?: ReactNode
}

/** Where a relation or rule of the pack comes from. */
export function StatementEvidence({ subject, evidence, pack, children }: StatementEvidenceProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <div className={styles.note}>
      <h3 className={styles.subject}>{subject}</h3>
      {children}
      {evidence.note && (
        <p>
          <TermText text={inWords(evidence.note)} />
        </p>
      )}
      <WhereFrom evidence={evidence} pack={pack} />
    </div>
  )
}

/** Opens it: the glyph of its evidence. */
export function StatementButton(props: StatementEvidenceProps): ReactNode {
  const { t } = useLingui()
  const { subject, evidence } = props
  const mark = markOfConfidence(evidence.confidence)
  const source = t(markWords[mark])
  return (
    <PopoverButton
      name={t`Evidence for ${subject}: ${source}`}
      face={<EvidenceGlyph mark={mark} className={buttonStyles.glyph} />}
      className={buttonStyles.evidence}
    >
      <StatementEvidence {...props} />
    </PopoverButton>
  )
}
