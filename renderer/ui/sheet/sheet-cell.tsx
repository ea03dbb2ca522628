import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import type { ComparisonHandout } from '../../../domain/handout/model.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import type { CommonUnit } from '../../../domain/text/duration.ts'
import { formatValue, type LabelledLine } from '../../../domain/text/format-value.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { absenceWords } from '../fact/evidence-words.ts'
import styles from './comparison-sheet.module.css'
import { SheetEvidence } from './sheet-evidence.tsx'
import { UnbrokenText } from './unbroken-text.tsx'

interface Props {
  readonly cell: ComparisonHandout['groups'][number]['rows'][number]['cells'][number]
  readonly dimension: Dimension
  readonly unit: CommonUnit | undefined
  readonly language: Language
}

/** One value with its evidence, and what has to be said of it on paper. */
export function SheetCell(props: Props): ReactNode {
  const { t } = useLingui()
  const { fact, edit } = props.cell.fact
  const editDate = edit && formatDate(localDate(new Date(edit.at)), props.language)
  return (
    <>
      <CellValue {...props} />
      {fact.state === 'disputed' && (
        <span className={styles.remark}>
          {' '}
          {t({ message: 'sources disagree', context: 'short, beside a value' })}
        </span>
      )}
      {editDate && <span className={styles.remark}> {t`corrected here on ${editDate}`}</span>}
    </>
  )
}

function CellValue({ cell, dimension, unit, language }: Props): ReactNode {
  const { t } = useLingui()
  const { fact } = cell.fact
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
      {labelled.map(({ label, text }, place) => (
        <Fragment key={label}>
          {place > 0 && <br />}
          {label}: {text}
        </Fragment>
      ))}
      {reading.counts && <span className={styles.remark}> {reading.counts[language]}</span>}
      <SheetEvidence fact={fact} numbers={cell.sourceNumbers} />
    </>
  )
}
