import { useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import type { BlankWorksheetHandout } from '../../../../domain/handout/model.ts'
import { profilesOf } from '../../../../domain/handout/worksheet-facts.ts'
import type { Criterion, Option } from '../../../../domain/worksheet/model.ts'
import { inNeutralOrder } from '../../../../domain/worksheet/options.ts'
import type { PaperTwin } from '../../../../domain/worksheet/paper-twin.ts'
import { stepWords, useRatingWords } from '../../decision/rating-words.ts'
import { useSheetWords } from '../../decision/use-sheet-words.ts'
import { useSheet } from '../sheet-context.ts'
import { SheetGrid } from '../sheet-grid.tsx'
import { FactMark } from './fact-mark.tsx'
import { Part } from './part.tsx'
import styles from './pen.module.css'
import { Scale } from './scale.tsx'
import { inTables } from './tables.ts'
import shared from './worksheet.module.css'

interface BlankRatingsProps {
  readonly handout: BlankWorksheetHandout
  readonly twin: PaperTwin
}

/** Columns that leave room for six numbers. */
const mostForPen = 4

/** A box for each option on each criterion, with room to multiply, and a row for the sums. */
export function BlankRatings({ handout, twin }: BlankRatingsProps): ReactNode {
  const { t } = useLingui()
  const { language, layout } = useSheet()
  const { profiles } = handout
  const { nameOf, labelOf } = useSheetWords({ credentials: profiles })
  const options = useMemo(() => {
    const named = twin.options.flatMap((option) => option ?? [])
    return named.length === 0 ? twin.options : inNeutralOrder(named, nameOf, language)
  }, [twin.options, nameOf, language])
  const columns = options.map((option, place) => ({ option, key: option?.id ?? String(place) }))
  const words = stepWords.map((word, step) => `${step} ${t(word).toLocaleLowerCase(language)}`)
  const scale = [...words, `? ${t`I don’t know`}`].join(' · ')
  return (
    <Part title={t`Step 2: ratings`}>
      <p>{t`Circle for each: ${scale}.`}</p>
      {inTables(columns, layout, mostForPen).map((some) => (
        <div key={some[0]?.key} className={styles.table}>
          <SheetGrid
            name={t`Ratings`}
            corner={t`What matters, and its weight`}
            columns={some.map(({ option, key }) => ({
              key,
              face: option ? nameOf(option) : <Open name={t`Option`} />,
              ...(option?.kind === 'credential' && { lang: 'en' }),
            }))}
            groups={[
              {
                key: 'criteria',
                rows: [
                  ...twin.criteria.map((criterion, place) => ({
                    key: criterion?.id ?? String(place),
                    label: (
                      <>
                        {criterion ? labelOf(criterion) : <Open name={String(place + 1)} />}
                        {criterion && (
                          <span className={shared.scale}>
                            <Scale criterion={criterion} groups={handout.groups} counted="steps" />
                          </span>
                        )}
                        <Room label={t`Weight`} />
                      </>
                    ),
                    cells: some.map(({ option, key }) => (
                      <Boxes key={key} {...{ option, criterion, handout }} ratings={twin.ratings} />
                    )),
                  })),
                  {
                    key: 'sum',
                    label: t`Sum`,
                    cells: some.map(({ key }) => (
                      <span key={key} className={styles.sum}>
                        <span className={styles.box} /> {'÷ 4 ='} <span className={styles.box} />
                      </span>
                    )),
                  },
                ],
              },
            ]}
          />
        </div>
      ))}
    </Part>
  )
}

/** A place for a name. */
function Open({ name }: { readonly name: string }): ReactNode {
  return (
    <span className={styles.open}>
      {name} <span className={styles.rule} />
    </span>
  )
}

function Room({ label }: { readonly label: string }): ReactNode {
  return (
    <span className={styles.room}>
      {label} <span className={styles.box} />
    </span>
  )
}

interface BoxesProps {
  readonly option: Option | null
  readonly criterion: Criterion | null
  readonly handout: BlankWorksheetHandout
  readonly ratings: readonly number[]
}

function Boxes({ option, criterion, handout: { facts, groups, profiles }, ratings }: BoxesProps): ReactNode {
  const { t } = useLingui()
  const ratingWords = useRatingWords({ groups })
  const cell = facts.find((one) => one.option === option?.id && one.criterion === criterion?.id)
  return (
    <>
      {cell && option && criterion?.kind === 'dimension' && (
        <span className={styles.fact}>
          {ratingWords(cell.rating, criterion)}
          <FactMark profiles={profilesOf(option, profiles)} dimension={criterion.dimension} />
        </span>
      )}
      <span className={styles.cell}>
        <span className={styles.steps}>
          {ratings.map((step) => (
            <span key={step} className={styles.step}>
              {step}{' '}
            </span>
          ))}
          <span className={styles.step}>{'?'}</span>
        </span>
        <Room label={t`× weight =`} />
      </span>
    </>
  )
}
