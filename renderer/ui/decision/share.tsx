import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'

/** A share of draws in whole parts of 100; a few of many are neither none nor all. */
export function Share({ share }: { readonly share: number }): ReactNode {
  if (share > 0 && share < 0.01) return <Trans>less than 1</Trans>
  if (share < 1 && share > 0.99) return <Trans>more than 99</Trans>
  return Math.round(share * 100)
}
