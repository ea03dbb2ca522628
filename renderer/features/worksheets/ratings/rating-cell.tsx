import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Rating } from '../../../../domain/worksheet/model.ts'
import { valueOfRating } from '../../../../domain/worksheet/values.ts'
import { Button } from '../../../ui/button.tsx'
import { OptionName } from '../../../ui/decision/names.tsx'
import { stepWords, unknownWords } from '../../../ui/decision/rating-words.ts'
import { points } from '../../../ui/decision/told.tsx'
import { RadioCards } from '../../../ui/radio-cards.tsx'
import type { StepProps } from '../step.ts'
import { CellFact, type CellProps } from './cell-fact.tsx'
import { withRating } from './rate.ts'
import { Reason } from './reason.tsx'
import styles from './ratings.module.css'

interface RatingCellProps extends CellProps, Pick<StepProps, 'change'> {
  /** What it is by the catalog alone, where that has a scale for it. */
  readonly cataloged: Rating | undefined
  /** Visitor and counselor: then it is told who rated. */
  readonly isOfTwo: boolean
}

/** One option on one criterion: the fact, an own rating, or "I don't know". */
export function RatingCell(props: RatingCellProps): ReactNode {
  const { option, criterion, rating, cataloged, change, view } = props
  const { t, i18n } = useLingui()
  const [isAsked, setAsked] = useState(false)
  const { person } = view
  const rate = (next: Rating, how?: Parameters<typeof change>[1]): void =>
    change((now) => withRating(now, option.id, criterion.id, next), how)
  const name = view.nameOf(option)
  const subject = `${name}, ${view.labelOf(criterion)}`
  const dontKnow = (): void => {
    setAsked(false)
    rate({ kind: 'unknown', why: 'notSure', by: person })
  }
  const worth = rating && valueOfRating(rating, criterion)
  const why = rating?.kind === 'unknown' ? i18n._(unknownWords[rating.why]) : ''
  const isCounted = rating?.kind === 'fact' && !isAsked
  return (
    <>
      <div className={styles.head}>
        <OptionName option={option} words={view} />
        <CellFact {...props} subject={subject} />
        {rating?.kind === 'fact' && worth && (
          <span className={styles.worth}>
            <Worth low={points(worth.low)} high={points(worth.high)} />
          </span>
        )}
      </div>
      {rating?.kind === 'unknown' && rating.why !== 'notSure' && (
        <p className={styles.note}>
          <Trans>No fact to count: {why}.</Trans>
        </p>
      )}
      {isCounted ? (
        <div className={styles.actions}>
          <Button look="quiet" name={t`Rate it myself: ${subject}`} onPress={() => setAsked(true)}>
            <Trans>Rate it myself</Trans>
          </Button>
          <Button look="quiet" name={t`I don’t know: ${subject}`} onPress={dontKnow}>
            <Trans>I don’t know</Trans>
          </Button>
        </div>
      ) : (
        <RadioCards<number>
          legend={<span className="visually-hidden">{t`How well does it do? ${subject}`}</span>}
          value={stepOf(rating)}
          options={[
            ...stepWords.map((words, value) => ({ value, face: i18n._(words) })),
            { value: unknownStep, face: t`I don’t know` },
          ]}
          onChange={(step) => {
            if (step === unknownStep) return dontKnow()
            const reason = rating?.kind === 'own' ? rating.reason : ''
            setAsked(false)
            rate({ kind: 'own', step, reason, by: person })
          }}
        />
      )}
      {rating?.kind === 'own' && (
        <Reason
          subject={subject}
          reason={rating.reason}
          onChange={(reason) => rate({ ...rating, reason }, { as: `reason ${option.id} ${criterion.id}` })}
        />
      )}
      {props.isOfTwo && rating?.kind === 'own' && (
        <p className={styles.note}>
          {rating.by === 'visitor' ? (
            <Trans>Rated by the visitor</Trans>
          ) : (
            <Trans>Rated by the counselor</Trans>
          )}
        </p>
      )}
      {cataloged?.kind === 'fact' && !isCounted && (
        <div>
          <Button
            look="quiet"
            name={t`Use the fact: ${subject}`}
            onPress={() => {
              setAsked(false)
              rate(cataloged)
            }}
          >
            <Trans>Use the fact</Trans>
          </Button>
        </div>
      )}
    </>
  )
}

/** Beside the steps from 0 on. */
const unknownStep = -1

function stepOf(rating: Rating | undefined): number | undefined {
  if (rating?.kind === 'own') return rating.step
  return rating?.kind === 'unknown' && rating.why === 'notSure' ? unknownStep : undefined
}

function Worth({ low, high }: { readonly low: number; readonly high: number }): ReactNode {
  return low === high ? (
    <Trans>counts as {low} of 100</Trans>
  ) : (
    <Trans>
      counts as {low} to {high} of 100
    </Trans>
  )
}
