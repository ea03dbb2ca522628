import type { ReactNode } from 'react'
import { useLingui } from '@lingui/react/macro'
import { evidenceMark, shownReading } from '../../../domain/catalog/evidence.ts'
import { checkBy, isStale } from '../../../domain/catalog/staleness.ts'
import { formatDate } from '../../../domain/text/date.ts'
import type { EffectiveFact } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { today } from '../../today.ts'
import { PopoverButton } from '../popover-button.tsx'
import { Evidence } from './evidence.tsx'
import { EvidenceGlyph } from './evidence-glyph.tsx'
import { absenceWords, markWords } from './evidence-words.ts'
import styles from './fact-value.module.css'
import { ValueLines } from './value-lines.tsx'
import { useLanguage } from '../../i18n/language.ts'

interface FactValueProps {
  readonly effective: EffectiveFact
  readonly dimension: Dimension
  readonly pack: PackSummary
  /** The credential that it is said of. */
  readonly of: Pick<Profile, 'abbreviation' | 'facts'>
}

/** A fact as it is shown everywhere: its value or its stated absence, and the way to its evidence. */
export function FactValue({ effective, dimension, pack, of }: FactValueProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const { fact, edit } = effective
  const subject = `${of.abbreviation}, ${inWords(dimension.label)}`
  const due = checkBy(of.facts, dimension, pack)
  const late = due !== undefined && isStale(due, today()) && (
    <span className={styles.late}>{t`To be checked again: it was due by ${formatDate(due, language)}`}</span>
  )
  const evidence = (
    <Evidence effective={effective} dimension={dimension} pack={pack} subject={subject} due={due} />
  )

  const reading = shownReading(fact)
  const mark = evidenceMark(fact)
  if (!reading || !mark) {
    const absence =
      fact.state === 'notApplicable' ? t(absenceWords.notApplicable) : t(absenceWords.notPublished)
    return (
      <>
        <PopoverButton name={t`Why: ${subject}: ${absence}`} face={absence} className={styles.absence}>
          {evidence}
        </PopoverButton>
        {late}
      </>
    )
  }
  const source = t(markWords[mark])
  const button = (
    <PopoverButton
      name={t`Evidence for ${subject}: ${source}`}
      face={<EvidenceGlyph mark={mark} className={styles.glyph} />}
      className={styles.evidence}
    >
      {evidence}
    </PopoverButton>
  )
  return (
    <>
      <ValueLines value={reading.value} dimension={dimension} after={button} />
      {reading.counts && <span className={styles.counts}>{inWords(reading.counts)}</span>}
      {late}
      {edit && <span className={styles.local}>{t`Corrected here`}</span>}
    </>
  )
}
