import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { TwoPeople } from '../../../domain/worksheet/two-people.ts'
import { CriterionAt, OptionsAt, points, type Told } from './told.tsx'
import type { SheetWords } from './use-sheet-words.ts'

interface CommonGroundProps {
  readonly two: Extract<TwoPeople, { kind: 'both' }>
  readonly words: SheetWords
}

/** What is near the top for both of two people, and what they weigh most differently. */
export function CommonGround({ two: { visitor, together }, words }: CommonGroundProps): ReactNode {
  const told = { result: visitor, words }
  const common = <OptionsAt places={together.common} {...told} />
  return (
    <>
      <p>
        {together.common.length > 0 ? (
          <Trans>Common ground, first or second for both of you: {common}.</Trans>
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
    </>
  )
}

interface LargestGapProps extends Told {
  readonly criterion: number
  /** The visitor's less the counselor's. */
  readonly gap: number
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
