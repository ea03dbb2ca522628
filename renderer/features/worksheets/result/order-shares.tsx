import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { drawSeed } from '../../../../domain/worksheet/stamp.ts'
import { OrderSharesWords } from '../../../ui/decision/order-shares-words.tsx'
import { type Told } from '../../../ui/decision/told.tsx'
import { useShares } from '../../../ui/decision/use-shares.ts'

/** How often the first is first over all exact weights in the stated order, and in any order. */
export function OrderShares(told: Told): ReactNode {
  const { result } = told
  const found = useShares(result.problem, drawSeed)
  const { twoBest, leaders } = result
  if (!twoBest || leaders.length > 1 || result.criteria.length < 2) return null
  if (found.state === 'failed') return null
  if (found.state === 'working') {
    return (
      <p>
        <Trans>How sure the order alone makes it is being worked out…</Trans>
      </p>
    )
  }
  return <OrderSharesWords shares={found.shares} {...told} />
}
