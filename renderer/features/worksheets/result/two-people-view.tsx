import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import { twoPeopleOf } from '../../../../domain/worksheet/two-people.ts'
import { CommonGround } from '../../../ui/decision/common-ground.tsx'
import { ScoreBars } from '../../../ui/decision/score-bars.tsx'
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
  const { visitor, counselor } = two
  const sides = [
    { key: 'visitor', title: t`By the visitor’s weights`, result: visitor },
    { key: 'counselor', title: t`By the counselor’s weights`, result: counselor },
  ]
  return (
    <section className={styles.part}>
      <h2>
        <Trans>Visitor and counselor</Trans>
      </h2>
      <CommonGround two={two} words={words} />
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
