import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Cover } from '../../../domain/decide/trade-offs.ts'
import { Contributions, OptionAt, Points, sum, type Told } from './told.tsx'

/** Why the first is ahead of the second: it dominates, its advantages make up for each drawback, or on balance. */
export function Why(told: Told): ReactNode {
  const showsPoints = (told.result.twoBest?.explanation.advantages.length ?? 0) > 0
  return (
    <>
      <Reasons {...told} />
      {showsPoints && (
        <p>
          <Trans>All points are rounded to whole ones, so they may not add up exactly.</Trans>
        </p>
      )}
    </>
  )
}

function Reasons(told: Told): ReactNode {
  const { twoBest } = told.result
  if (!twoBest) return null
  const { explanation } = twoBest
  const leader = <OptionAt place={twoBest.leader} {...told} />
  const rival = <OptionAt place={twoBest.runnerUp} {...told} />
  const ahead = <Contributions found={explanation.advantages} {...told} />
  const behind = <Contributions found={explanation.drawbacks} {...told} />
  switch (explanation.kind) {
    case 'equal':
      if (explanation.advantages.length === 0) {
        return (
          <p>
            <Trans>
              {leader} and {rival} do equally well on everything that carries weight.
            </Trans>
          </p>
        )
      }
      return (
        <p>
          <Trans>
            {leader} is ahead on {ahead}; {rival} is ahead on {behind}. They balance out.
          </Trans>
        </p>
      )
    case 'dominance':
      return (
        <>
          <p>
            {explanation.over === 'everything' ? (
              <Trans>
                {leader} is at least as good as {rival} on everything you rated.
              </Trans>
            ) : (
              <Trans>
                {leader} is at least as good as {rival} on everything that carries weight.
              </Trans>
            )}
          </p>
          <p>
            <Trans>It is ahead on {ahead}.</Trans>
          </p>
        </>
      )
    case 'tradeOffs':
      return (
        <>
          {explanation.covers.map((cover) => (
            <TradeOff key={cover.drawbacks[0]?.criterion} cover={cover} {...told} />
          ))}
        </>
      )
    case 'balance': {
      const gained = <Points share={sum(explanation.advantages)} />
      const lost = <Points share={sum(explanation.drawbacks)} />
      return (
        <>
          <p>
            <Trans>
              {leader} is ahead on {ahead}: {gained} in all.
            </Trans>
          </p>
          <p>
            <Trans>
              {rival} is ahead on {behind}: {lost} in all.
            </Trans>
          </p>
        </>
      )
    }
    default:
      return assertNever(explanation)
  }
}

function TradeOff({ cover, ...told }: Told & { readonly cover: Cover }): ReactNode {
  const { twoBest } = told.result
  if (!twoBest) return null
  const leader = <OptionAt place={twoBest.leader} {...told} />
  const rival = <OptionAt place={twoBest.runnerUp} {...told} />
  const behind = <Contributions found={cover.drawbacks} {...told} />
  const ahead = <Contributions found={cover.advantages} {...told} />
  return (
    <p>
      <Trans>
        {rival} is ahead on {behind}. That is made up for: {leader} is ahead on {ahead}.
      </Trans>
    </p>
  )
}
