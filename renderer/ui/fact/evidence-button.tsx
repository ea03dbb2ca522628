import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { evidenceMark } from '../../../domain/catalog/evidence.ts'
import type { EffectiveFact } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { checkBy } from '../../../domain/catalog/staleness.ts'
import { useLanguage } from '../../i18n/language.ts'
import { PopoverButton } from '../popover-button.tsx'
import styles from './evidence-button.module.css'
import { Evidence } from './evidence.tsx'
import { EvidenceGlyph } from './evidence-glyph.tsx'
import { absenceWords, markWords } from './evidence-words.ts'

export interface FactProps {
  readonly effective: EffectiveFact
  readonly dimension: Dimension
  readonly pack: PackSummary
  /** The credential that it is said of. */
  readonly of: Pick<Profile, 'abbreviation' | 'facts'>
}

/** Opens where a fact comes from: the glyph of its evidence or, where there is no value, the words for that. */
export function EvidenceButton({ effective, dimension, pack, of }: FactProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { fact } = effective
  const subject = `${of.abbreviation}, ${inWords(dimension.label)}`
  const due = checkBy(of.facts, dimension, pack)
  const evidence = (
    <Evidence effective={effective} dimension={dimension} pack={pack} subject={subject} due={due} />
  )
  const mark = evidenceMark(fact)
  if (mark) {
    const source = t(markWords[mark])
    return (
      <PopoverButton
        name={t`Evidence for ${subject}: ${source}`}
        face={<EvidenceGlyph mark={mark} className={styles.glyph} />}
        className={styles.evidence}
      >
        {evidence}
      </PopoverButton>
    )
  }
  const absence =
    fact.state === 'notApplicable' ? t(absenceWords.notApplicable) : t(absenceWords.notPublished)
  return (
    <PopoverButton name={t`Why: ${subject}: ${absence}`} face={absence} className={styles.absence}>
      {evidence}
    </PopoverButton>
  )
}
