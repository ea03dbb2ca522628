import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { drawSeed } from '../../../../domain/worksheet/stamp.ts'
import { OptionAt, type Told } from '../../../ui/decision/told.tsx'
import { useShares } from '../../../ui/decision/use-shares.ts'
import { Share } from '../../../ui/decision/share.tsx'

/** How often the first is first over all exact weights in the stated order, and in any order. */
export function OrderShares(told: Told): ReactNode {
  const { result } = told
  const found = useShares(result.problem, drawSeed)
  const { twoBest, leaders } = result
  if (!twoBest || leaders.length > 1 || result.criteria.length < 2) return null
  if (found.state === 'failed') return null
  const leader = <OptionAt place={twoBest.leader} {...told} />
  if (found.state === 'working') {
    return (
      <p>
        <Trans>How sure the order alone makes it is being worked out…</Trans>
      </p>
    )
  }
  const { inOrder, any } = found.shares
  const ordered = <Share share={inOrder.rankShares[twoBest.leader]?.[0] ?? 0} />
  const anyhow = <Share share={any.rankShares[twoBest.leader]?.[0] ?? 0} />
  if (twoBest.isSureByOrder) {
    return (
      <p>
        <Trans>With no order at all it is first for {anyhow} of 100 possible exact weights.</Trans>
      </p>
    )
  }
  return (
    <p>
      <Trans>
        With your order of importance, {leader} is first for {ordered} of 100 possible exact weights. With no
        order at all it is first for {anyhow} of 100.
      </Trans>
    </p>
  )
}
