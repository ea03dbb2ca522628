import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { EffectiveFact } from '../../../domain/catalog/fact.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { differenceInWords } from '../../../domain/compare/difference.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import type { CommonUnit } from '../../../domain/text/duration.ts'
import { formatValue, type LabelledLine } from '../../../domain/text/format-value.ts'
import { cx } from '../cx.ts'
import { absenceWords } from '../fact/evidence-words.ts'
import shared from './sheet.module.css'
import styles from './sheet-cell.module.css'
import { useSheet } from './sheet-context.ts'
import { SheetEvidence } from './sheet-evidence.tsx'
import { UnbrokenText } from './unbroken-text.tsx'

interface Props {
  readonly fact: EffectiveFact
  readonly dimension: Dimension
  readonly unit?: CommonUnit | undefined
  /** The same of the column that the others are measured against. */
  readonly baseline?: EffectiveFact | undefined
}

/** One value with its evidence, and what has to be said of it on paper. */
export function SheetCell(props: Props): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const { fact, edit } = props.fact
  const difference = props.baseline && differenceInWords(props.baseline, props.fact, language)
  const editDate = edit && formatDate(localDate(new Date(edit.at)), language)
  return (
    <>
      <CellValue {...props} />
      {fact.state === 'disputed' && (
        <span className={cx(shared.remark, styles.disputed)}>
          {' '}
          {t({ message: 'sources disagree', context: 'short, beside a value' })}
        </span>
      )}
      {difference !== undefined && <span className={styles.difference}>{difference}</span>}
      {editDate && <span className={shared.remark}> {t`corrected here on ${editDate}`}</span>}
    </>
  )
}

function CellValue({ fact: { fact }, dimension, unit }: Props): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const reading = shownReading(fact)
  if (!reading) {
    return fact.state === 'notApplicable' ? t(absenceWords.notApplicable) : t(absenceWords.notPublished)
  }
  const lines = formatValue(reading.value, dimension, language, unit)
  const plain = lines.filter((line) => typeof line === 'string')
  const labelled = lines.filter((line): line is LabelledLine => typeof line !== 'string')
  return (
    <>
      <UnbrokenText text={plain.join('\u00a0· ')} />
      {labelled.length > 0 && (
        <span className={styles.parts}>
          {labelled.map(({ label, text }, place) => (
            <Fragment key={label}>
              {place > 0 && <br />}
              {label}: {text}
            </Fragment>
          ))}
        </span>
      )}
      {reading.counts && <span className={shared.remark}> {reading.counts[language]}</span>}
      <SheetEvidence fact={fact} />
    </>
  )
}
