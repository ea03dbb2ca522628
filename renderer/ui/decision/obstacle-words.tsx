import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Obstacle } from '../../../domain/worksheet/findings.ts'
import type { WorksheetStage } from '../../../domain/worksheet/limits.ts'

/** Why there is no result yet, and what would bring one. */
export function ObstacleWords({ obstacle: { kind } }: { readonly obstacle: Obstacle }): ReactNode {
  switch (kind) {
    case 'noOptions':
      return <Trans>There are no options yet. Choose what to decide between.</Trans>
    case 'allRuledOut':
      return <Trans>Your must-haves rule out every option. Loosen one of them, or add an option.</Trans>
    case 'noCriteria':
      return <Trans>Nothing has been chosen that matters. Choose three to eight criteria.</Trans>
    case 'notWeighed':
      return <Trans>It is not said yet what matters most. Put the criteria in order.</Trans>
    case 'allWeightsZero':
      return <Trans>All weights are 0, so nothing counts. Give at least one criterion some weight.</Trans>
    default:
      return assertNever(kind)
  }
}

/** The step on which that can be mended. */
export function stageOf({ kind }: Obstacle): WorksheetStage {
  switch (kind) {
    case 'noOptions':
      return 'decision'
    case 'allRuledOut':
      return 'mustHaves'
    case 'noCriteria':
    case 'notWeighed':
    case 'allWeightsZero':
      return 'criteria'
    default:
      return assertNever(kind)
  }
}
