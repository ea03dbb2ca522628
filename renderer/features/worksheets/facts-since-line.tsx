import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { Banner } from '../../ui/banner.tsx'
import { HowManyChanged } from '../../ui/decision/how-many-changed.tsx'
import { toldResult } from './result/result-cache.ts'
import type { StepProps } from './step.ts'
import { stepAddress } from './step-address.ts'
import { useFactsSince } from './use-facts-since.ts'

/** On the other steps: that facts have changed, and where both results stand once there are any. */
export function FactsSinceLine({ sheet, view }: Pick<StepProps, 'sheet' | 'view'>): ReactNode {
  const found = useFactsSince({ sheet, view })
  if (!found) return null
  return (
    <Banner tone="attention">
      <p>
        <HowManyChanged changes={found.changes} />{' '}
        {toldResult(sheet, view.person) && (
          <a href={`#${stepAddress(sheet.id, 'result')}`}>
            <Trans>See what has changed</Trans>
          </a>
        )}
      </p>
    </Banner>
  )
}
