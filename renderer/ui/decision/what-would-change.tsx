import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { RatingChange, Transfer } from '../../../domain/decide/change.ts'
import { tie } from '../../../domain/decide/problem.ts'
import { CriterionAt, OptionAt, Points, type Told } from './told.tsx'

/** What it would take for the second to come level: the smallest shift of weight, the easiest change of a rating. */
export function WhatWouldChange(told: Told): ReactNode {
  const { twoBest, leaders } = told.result
  if (!twoBest || leaders.length > 1) return null
  const [easiest] = twoBest.ratingChanges
  const rival = <OptionAt place={twoBest.runnerUp} {...told} />
  return (
    <>
      {twoBest.transfer ? (
        <p>
          <MovedWeight transfer={twoBest.transfer} {...told} />
        </p>
      ) : (
        <p>
          <Trans>Moving weight from one criterion to one other never brings {rival} level.</Trans>
        </p>
      )}
      {easiest ? (
        <p>
          <MovedRating change={easiest} {...told} />
        </p>
      ) : (
        <p>
          <Trans>No single rating is enough to bring {rival} level.</Trans>
        </p>
      )}
    </>
  )
}

function MovedWeight({
  transfer: { amount, from, to },
  ...told
}: Told & { readonly transfer: Transfer }): ReactNode {
  const { twoBest } = told.result
  const moved = <Points share={amount} />
  const source = <CriterionAt place={from} {...told} />
  const target = <CriterionAt place={to} {...told} />
  const rival = <OptionAt place={twoBest?.runnerUp ?? 0} {...told} />
  return (
    <Trans>
      Moving {moved} of your 100 from {source} to {target} would bring {rival} level.
    </Trans>
  )
}

function MovedRating({ change, ...told }: Told & { readonly change: RatingChange }): ReactNode {
  const { twoBest } = told.result
  const criterion = <CriterionAt place={change.criterion} {...told} />
  const isLeader = change.moved === 'leader'
  const option = <OptionAt place={(isLeader ? twoBest?.leader : twoBest?.runnerUp) ?? 0} {...told} />
  const worth = <Points share={change.change} />
  return isLeader ? (
    <Trans>
      If {option} were worth {worth} of 100 less on {criterion}, the two would be level.
    </Trans>
  ) : (
    <Trans>
      If {option} were worth {worth} of 100 more on {criterion}, the two would be level.
    </Trans>
  )
}

/** Whole points within which a statement still holds: inwards, never to the nearest. */
const fromPoint = (share: number): number => Math.ceil(share * 100 - tie)
const toPoint = (share: number): number => Math.floor(share * 100 + tie)

/** For each criterion, how far its weight alone can go before another option comes level. */
export function WeightLimits(told: Told): ReactNode {
  const { criteria } = told.result
  return criteria.map(({ id }, place) => (
    <li key={id}>
      <WeightLimit place={place} {...told} />
    </li>
  ))
}

function WeightLimit({ place, ...told }: Told & { readonly place: number }): ReactNode {
  const { intervals, twoBest } = told.result
  const interval = intervals[place]
  const criterion = <CriterionAt place={place} {...told} />
  const leader = <OptionAt place={twoBest?.leader ?? 0} {...told} />
  const { low, high } = interval ?? {}
  // A tie at the very end of the scale is no limit that anybody could pass.
  const below = low?.rival !== undefined && fromPoint(low.at) > 0 ? low : undefined
  const above = high?.rival !== undefined && toPoint(high.at) < 100 ? high : undefined
  const from = fromPoint(low?.at ?? 0)
  const to = toPoint(high?.at ?? 1)
  const under = <OptionAt place={below?.rival ?? 0} {...told} />
  const over = <OptionAt place={above?.rival ?? 0} {...told} />
  if (below && above) {
    return (
      <Trans>
        {criterion}: {leader} stays first from {from} to {to} of 100. Below that it is {under}, above that{' '}
        {over}.
      </Trans>
    )
  }
  if (below) {
    return (
      <Trans>
        {criterion}: {leader} stays first from {from} of 100 on. Below that it is {under}.
      </Trans>
    )
  }
  if (above) {
    return (
      <Trans>
        {criterion}: {leader} stays first up to {to} of 100. Above that it is {over}.
      </Trans>
    )
  }
  return (
    <Trans>
      {criterion}: {leader} stays first whatever this weighs.
    </Trans>
  )
}
