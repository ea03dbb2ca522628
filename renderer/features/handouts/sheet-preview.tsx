import { useLingui } from '@lingui/react/macro'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import type { Paper } from '../../../domain/handout/model.ts'
import type { Language } from '../../../domain/text/localized.ts'
import { useNotes } from '../../notes.ts'
import { today } from '../../today.ts'
import { Answered } from '../../ui/answered.tsx'
import { HandoutSheet } from '../../ui/sheet/handout-sheet.tsx'
import styles from './sheet-preview.module.css'

interface SheetPreviewProps {
  readonly pack: PackSummary
  readonly profiles: UseQueryResult<readonly Profile[]>
  readonly hidden: readonly DimensionId[]
  readonly language: Language
  readonly paper: Paper
}

/** The sheet in its true proportions, in one piece: only saving decides where pages break. */
export function SheetPreview({ pack, profiles, hidden, language, paper }: SheetPreviewProps): ReactNode {
  const { t } = useLingui()
  const notes = useNotes().data?.filter(({ printed }) => printed)
  const printedOn = today()
  return (
    <figure className={styles.preview}>
      <figcaption>
        {t`Preview. The text is what will be printed; page breaks, dates and page numbers are set when you save.`}
      </figcaption>
      <div className={styles.desk}>
        <Answered query={profiles}>
          {(found) => (
            <div className={styles.paper} data-paper={paper}>
              <HandoutSheet
                handout={comparisonHandout(pack, found, { language, paper, printedOn, hidden, notes })}
                level={2}
              />
            </div>
          )}
        </Answered>
      </div>
    </figure>
  )
}
