import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { tie } from '../../../domain/decide/problem.ts'
import { OptionAt, Points, points, type Told } from './told.tsx'

/** How far the answer may be trusted: missing answers, a close call, and what the order alone makes sure. */
export function HowSure(told: Told): ReactNode {
  const { result } = told
  const { twoBest } = result
  if (!twoBest) return null
  const leader = <OptionAt place={twoBest.leader} {...told} />
  const loss = result.regret[twoBest.leader] ?? 0
  const lost = <Points share={loss} />
  return (
    <>
      <MissingAnswers {...told} />
      {result.isFragile && (
        <p>
          <strong>
            <Trans>This is a close call.</Trans>
          </strong>{' '}
          <Trans>One rating that is one step different is enough to change who comes first.</Trans>
        </p>
      )}
      {twoBest.isSureByOrder && (
        <p>
          <Trans>
            With your order of importance, exact weights do not matter: {leader} comes first with any of them.
          </Trans>
        </p>
      )}
      {!twoBest.isSureByOrder && loss > tie && (
        <p>
          {hasOpen(result) ? (
            <Trans>
              If you chose {leader}, you could lose at most {lost} of 100. That is if your exact weights (in
              the same order) and the missing answers all spoke against it.
            </Trans>
          ) : (
            <Trans>
              If you chose {leader} and your exact weights were different, but in the same order, you could
              lose at most {lost} of 100.
            </Trans>
          )}
        </p>
      )}
    </>
  )
}

function MissingAnswers(told: Told): ReactNode {
  const { t } = useLingui()
  const span = ({ low, high } = { low: 0, high: 1 }): string => {
    const [least, most] = [points(low), points(high)]
    return least === most ? String(least) : t`${least} to ${most}`
  }
  const { ranges, twoBest } = told.result
  if (!hasOpen(told.result) || !twoBest) return null
  const leader = <OptionAt place={twoBest.leader} {...told} />
  if (twoBest.isSure) {
    return (
      <p>
        <Trans>Not everything is known. Whatever the missing answers are, {leader} stays first.</Trans>
      </p>
    )
  }
  const runnerUp = <OptionAt place={twoBest.runnerUp} {...told} />
  const [own, other] = [ranges[twoBest.leader], ranges[twoBest.runnerUp]]
  const [leaderPoints, otherPoints] = [span(own), span(other)]
  return (
    <p>
      <Trans>
        Not everything is known, and the missing answers could change who comes first: {leader} may have{' '}
        {leaderPoints} points, {runnerUp} {otherPoints}. Until then, what is not known counts as half-way.
      </Trans>
    </p>
  )
}

const hasOpen = ({ ranges }: Told['result']): boolean => ranges.some(({ low, high }) => high - low > tie)
