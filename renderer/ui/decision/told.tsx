import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Contribution } from '../../../domain/decide/trade-offs.ts'
import type { Obstacle } from '../../../domain/worksheet/findings.ts'
import type { Result } from '../../../domain/worksheet/result.ts'
import { Names, OptionName } from './names.tsx'
import type { SheetWords } from './use-sheet-words.ts'

/** What the sentences are about, and what it is called. */
export interface Told {
  readonly result: Result
  readonly words: SheetWords
}

/** One of several results that are told beside each other. */
export interface TitledResult {
  readonly title: string
  readonly result: Result | Obstacle
}

/** An option by its place in the result. */
export function OptionAt({ place, result, words }: Told & { readonly place: number }): ReactNode {
  const option = result.options[place]
  return option && <OptionName option={option} words={words} />
}

export function OptionsAt({ places, ...told }: Told & { readonly places: readonly number[] }): ReactNode {
  return (
    <Names
      names={places.map((place) => (
        <OptionAt key={place} place={place} {...told} />
      ))}
    />
  )
}

/** A criterion by its place in the result, as a name inside a sentence. */
export function CriterionAt({ place, result, words }: Told & { readonly place: number }): ReactNode {
  const criterion = result.criteria[place]
  return criterion && <em>{words.labelOf(criterion)}</em>
}

export function CriteriaAt({ places, ...told }: Told & { readonly places: readonly number[] }): ReactNode {
  return (
    <Names
      names={places.map((place) => (
        <CriterionAt key={place} place={place} {...told} />
      ))}
    />
  )
}

/** Whole points of 100, as every score, weight and difference is told. */
export const points = (share: number): number => Math.round(share * 100)

/** "12 points", and "less than 1 point" where that is what it rounds to. */
export function Points({ share }: { readonly share: number }): ReactNode {
  const whole = points(share)
  if (whole === 0 && share > 0) return <Trans>less than 1 point</Trans>
  return <Plural value={whole} one="# point" other="# points" />
}

export const sum = (found: readonly Contribution[]): number =>
  found.reduce((total, one) => total + one.points, 0)

/** Criteria with their points: "Exam fee (5 points) and Study time (3 points)". */
export function Contributions({
  found,
  ...told
}: Told & { readonly found: readonly Contribution[] }): ReactNode {
  const names = found.map(({ criterion, points: share }) => {
    const name = <CriterionAt place={criterion} {...told} />
    const worth = <Points share={share} />
    return (
      <Trans key={criterion}>
        {name} ({worth})
      </Trans>
    )
  })
  return <Names names={names} />
}
