import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { twoPeopleOf } from '../../../../domain/worksheet/two-people.ts'
import { ScoreBars } from '../../../ui/decision/score-bars.tsx'
import { CriterionAt, OptionsAt, points } from '../../../ui/decision/told.tsx'
import type { SheetWords } from '../../../ui/decision/use-sheet-words.ts'
import styles from './result.module.css'
import { WeightsOfTwo } from './weights-of-two.tsx'

interface TwoPeopleViewProps {
  readonly sheet: Worksheet
  readonly words: SheetWords
}

/** What two people agree on, and where they are farthest apart; never a mean of the two. */
export function TwoPeopleView({ sheet, words }: TwoPeopleViewProps): ReactNode {
  const { t } = useLingui()
  const two = useMemo(() => twoPeopleOf(sheet), [sheet])
  if (two?.kind !== 'both') return null
  const { visitor, counselor, together } = two
  const told = { result: visitor, words }
  const common = <OptionsAt places={together.common} {...told} />
  const sides = [
    { key: 'visitor', title: t`By the visitor’s weights`, result: visitor },
    { key: 'counselor', title: t`By the counselor’s weights`, result: counselor },
  ]
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Visitor and counselor</Trans>
      </h2>
      <p>
        {together.common.length > 0 ? (
          <Trans>Common ground: for both of you, {common} come first or second.</Trans>
        ) : (
          <Trans>No option comes first or second for both of you.</Trans>
        )}
      </p>
      <p>
        {together.largestGap ? (
          <LargestGap {...together.largestGap} {...told} />
        ) : (
          <Trans>You weigh everything alike.</Trans>
        )}
      </p>
      <div className={styles.both}>
        {sides.map(({ key, title, result }) => (
          <section key={key} className={styles.side}>
            <h3>{title}</h3>
            <ScoreBars result={result} words={words} />
          </section>
        ))}
      </div>
      <WeightsOfTwo visitor={visitor} counselor={counselor} words={words} />
    </section>
  )
}

interface LargestGapProps {
  readonly criterion: number
  /** The visitor's less the counselor's. */
  readonly gap: number
  readonly result: Parameters<typeof CriterionAt>[0]['result']
  readonly words: SheetWords
}

function LargestGap({ criterion, gap, ...told }: LargestGapProps): ReactNode {
  const name = <CriterionAt place={criterion} {...told} />
  const apart = points(Math.abs(gap))
  return gap > 0 ? (
    <Trans>
      You are farthest apart on {name}: it weighs{' '}
      <Plural value={apart} one="# point of 100 more" other="# points of 100 more" /> for the visitor.
    </Trans>
  ) : (
    <Trans>
      You are farthest apart on {name}: it weighs{' '}
      <Plural value={apart} one="# point of 100 more" other="# points of 100 more" /> for the counselor.
    </Trans>
  )
}
