import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Shares } from './acceptability-question.ts'
import { Share } from './share.tsx'
import { OptionAt, type Told } from './told.tsx'

/** How often the first is first over exact weights in the stated order, and in any order. */
export function OrderSharesWords({ shares, ...told }: Told & { readonly shares: Shares }): ReactNode {
  const { twoBest } = told.result
  if (!twoBest) return null
  const leader = <OptionAt place={twoBest.leader} {...told} />
  const ordered = <Share share={shares.inOrder.rankShares[twoBest.leader]?.[0] ?? 0} />
  const anyhow = <Share share={shares.any.rankShares[twoBest.leader]?.[0] ?? 0} />
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
