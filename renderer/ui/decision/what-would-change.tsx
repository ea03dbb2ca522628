import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { RatingChange, Transfer } from '../../../domain/decide/change.ts'
import { tie } from '../../../domain/decide/problem.ts'
import type { ToRival } from '../../../domain/worksheet/result.ts'
import { stepWords } from './rating-words.ts'
import { CriterionAt, OptionAt, Points, type Told } from './told.tsx'

/** What it would take for another option to come level: the smallest shift of weight, the easiest change of a rating. */
export function WhatWouldChange(told: Told): ReactNode {
  const { twoBest, leaders } = told.result
  if (!twoBest) return null
  if (leaders.length > 1) {
    return (
      <p>
        <Trans>Nothing: they are level already.</Trans>
      </p>
    )
  }
  const { transfer, ratingChange } = twoBest
  const leader = <OptionAt place={twoBest.leader} {...told} />
  return (
    <>
      <p>
        {transfer ? (
          <MovedWeight transfer={transfer} {...told} />
        ) : (
          <Trans>
            Moving weight from one criterion to one other never brings another option level with {leader}.
          </Trans>
        )}
      </p>
      <p>
        {ratingChange ? (
          <MovedRating change={ratingChange} leader={twoBest.leader} {...told} />
        ) : (
          <Trans>No single rating is enough to bring another option level with {leader}.</Trans>
        )}
      </p>
    </>
  )
}

interface MovedWeightProps extends Told {
  readonly transfer: ToRival<Transfer>
}

function MovedWeight({ transfer: { amount, from, to, rival: place }, ...told }: MovedWeightProps): ReactNode {
  const moved = <Points share={amount} />
  const source = <CriterionAt place={from} {...told} />
  const target = <CriterionAt place={to} {...told} />
  const rival = <OptionAt place={place} {...told} />
  return (
    <Trans>
      Moving {moved} of your 100 from {source} to {target} would bring {rival} level.
    </Trans>
  )
}

interface MovedRatingProps extends Told {
  readonly change: ToRival<RatingChange>
  readonly leader: number
}

function MovedRating({ change, leader: first, ...told }: MovedRatingProps): ReactNode {
  const { i18n } = useLingui()
  const criterion = <CriterionAt place={change.criterion} {...told} />
  const leader = <OptionAt place={first} {...told} />
  const rival = <OptionAt place={change.rival} {...told} />
  const moved = change.moved === 'leader' ? first : change.rival
  const rating = told.result.ratings[moved]?.[change.criterion]
  const steps = change.moved === 'leader' ? -change.steps : change.steps
  const before = rating?.kind === 'own' ? stepWords[rating.step] : undefined
  const after = rating?.kind === 'own' ? stepWords[rating.step + steps] : undefined
  if (before && after) {
    const [now, then] = [i18n._(before), i18n._(after)]
    return change.moved === 'leader' ? (
      <Trans>
        Say {leader} were rated “{then}” on {criterion}, not “{now}”. Then {rival} would be level with it, or
        ahead.
      </Trans>
    ) : (
      <Trans>
        Say {rival} were rated “{then}” on {criterion}, not “{now}”. Then it would be level with {leader}, or
        ahead.
      </Trans>
    )
  }
  const worth = <Points share={change.change} />
  return change.moved === 'leader' ? (
    <Trans>
      If {leader} were worth {worth} of 100 less on {criterion}, {rival} would be level with it.
    </Trans>
  ) : (
    <Trans>
      If {rival} were worth {worth} of 100 more on {criterion}, it would be level with {leader}.
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
  const { intervals, twoBest, problem } = told.result
  const interval = intervals[place]
  const criterion = <CriterionAt place={place} {...told} />
  const leader = <OptionAt place={twoBest?.leader ?? 0} {...told} />
  // Nothing says in what proportion the others would share what it gave up.
  if ((problem.weights[place] ?? 0) > 1 - tie)
    return <Trans>{criterion} has all the weight: move some of it to see what happens.</Trans>
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
