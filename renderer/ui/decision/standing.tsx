import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { OptionAt, OptionsAt, points, type Told } from './told.tsx'

/** Who is first, in one sentence. */
export function Standing(told: Told): ReactNode {
  const { result } = told
  const [first, second] = result.falling
  if (first === undefined) return null
  const leader = <OptionAt place={first} {...told} />
  const score = points(result.scores[first] ?? 0)
  if (second === undefined) {
    return (
      <Trans>
        {leader} has <Plural value={score} one="# point" other="# points" /> of 100. With one option there is
        nothing to compare it with.
      </Trans>
    )
  }
  if (result.leaders.length > 1) {
    const level = <OptionsAt places={result.leaders} {...told} />
    return (
      <Trans>
        {level} are level, with <Plural value={score} one="# point" other="# points" /> of 100 each.
      </Trans>
    )
  }
  const runnerUp = <OptionAt place={second} {...told} />
  const margin = score - points(result.scores[second] ?? 0)
  if (margin === 0) {
    return (
      <Trans>
        {leader} comes first with <Plural value={score} one="# point" other="# points" /> of 100, less than 1
        point ahead of {runnerUp}.
      </Trans>
    )
  }
  return (
    <Trans>
      {leader} comes first with <Plural value={score} one="# point" other="# points" /> of 100,{' '}
      <Plural value={margin} one="# more" other="# more" /> than {runnerUp}.
    </Trans>
  )
}
