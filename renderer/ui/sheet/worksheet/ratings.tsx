import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { profilesOf } from '../../../../domain/handout/worksheet-facts.ts'
import type { Criterion, Option } from '../../../../domain/worksheet/model.ts'
import { consideredOptions } from '../../../../domain/worksheet/must-haves.ts'
import { findRating, valueOfRating } from '../../../../domain/worksheet/values.ts'
import { useRatingWords } from '../../decision/rating-words.ts'
import { points } from '../../decision/told.tsx'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import { SheetGrid } from '../sheet-grid.tsx'
import { FactMark } from './fact-mark.tsx'
import { Part } from './part.tsx'
import { inTables } from './tables.ts'
import type { Decided } from './use-decided.ts'
import styles from './worksheet.module.css'

/** How each option does: facts with their sources, own words, and what nobody knows. */
export function WorksheetRatings({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const { layout } = useSheet()
  const { sheet: worksheet, words } = decided
  const options = consideredOptions(worksheet)
  if (options.length === 0 || worksheet.criteria.length === 0) return null
  return (
    <Part title={t`How each option does`}>
      {inTables(options, layout).map((some) => (
        <div key={some[0]?.id} className={styles.ratings}>
          <SheetGrid
            name={t`How each option does`}
            corner={t`Criterion`}
            columns={some.map((option) => ({
              key: option.id,
              face: words.nameOf(option),
              ...(option.kind === 'credential' && { lang: 'en' }),
            }))}
            groups={[
              {
                key: 'criteria',
                rows: worksheet.criteria.map((criterion) => ({
                  key: criterion.id,
                  label: words.labelOf(criterion),
                  cells: some.map((option) => (
                    <Cell key={option.id} option={option} criterion={criterion} decided={decided} />
                  )),
                })),
              },
            ]}
          />
        </div>
      ))}
    </Part>
  )
}

interface CellProps {
  readonly option: Option
  readonly criterion: Criterion
  readonly decided: Decided
}

function Cell({ option, criterion, decided: { sheet: worksheet, catalog } }: CellProps): ReactNode {
  const { t } = useLingui()
  const ratingWords = useRatingWords(catalog)
  const rating = findRating(worksheet, option, criterion)
  if (!rating) return t`Not rated yet`
  const { low, high } = valueOfRating(rating, criterion)
  const [least, most] = [points(low), points(high)]
  const isOfTwo = worksheet.weights.counselor !== null
  return (
    <>
      {capitalised(ratingWords(rating, criterion))}
      {rating.kind === 'fact' && criterion.kind === 'dimension' && (
        <FactMark profiles={profilesOf(option, catalog.profiles)} dimension={criterion.dimension} />
      )}
      {rating.kind === 'fact' && rating.figure.isDisputed && (
        <span className={shared.remark}>
          {' '}
          {t({ message: 'sources disagree', context: 'short, beside a value' })}
        </span>
      )}
      {rating.kind === 'own' && rating.reason.trim() !== '' && `: ${rating.reason}`}
      {isOfTwo && rating.kind === 'own' && rating.by === 'counselor' && ` (${t`rated by the counselor`})`}
      {rating.kind !== 'unknown' && (
        <span className={styles.worth}>
          {least === most ? t`worth ${least} of 100` : t`worth ${least} to ${most} of 100`}
        </span>
      )}
    </>
  )
}

const capitalised = (words: string): string => `${words.slice(0, 1).toLocaleUpperCase()}${words.slice(1)}`
