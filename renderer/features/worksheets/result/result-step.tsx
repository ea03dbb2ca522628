import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
import type { Obstacle } from '../../../../domain/worksheet/findings.ts'
import { Banner } from '../../../ui/banner.tsx'
import { LinkButton } from '../../../ui/button.tsx'
import { ObstacleWords, stageOf } from '../../../ui/decision/obstacle-words.tsx'
import type { StepProps } from '../step.ts'
import { stepAddress } from '../step-address.ts'
import { AskFirst } from './ask-first.tsx'
import { resultFor } from './result-cache.ts'
import { ResultView } from './result-view.tsx'

/** What follows from everything that was said before, or what keeps it from following. */
export function ResultStep(props: StepProps): ReactNode {
  const { sheet, view } = props
  const barrier = barrierTo(sheet)
  if (barrier === 'waiting') {
    return (
      <Banner tone="notice">
        <p>
          <Trans>
            Two people weigh for themselves here. The result is shown when both have said that they are done.
          </Trans>
        </p>
      </Banner>
    )
  }
  const result = resultFor(sheet, view.person)
  if (result.kind !== 'stated') return <NoResult obstacle={result} id={sheet.id} />
  if (barrier === 'leaning') return <AskFirst {...props} />
  return <ResultView {...props} result={result} />
}

function NoResult({ obstacle, id }: { readonly obstacle: Obstacle; readonly id: string }): ReactNode {
  return (
    <Banner tone="notice">
      <p>
        <ObstacleWords obstacle={obstacle} />
      </p>
      <p>
        <LinkButton to={stepAddress(id, stageOf(obstacle))}>
          <Trans>Go to that step</Trans>
        </LinkButton>
      </p>
    </Banner>
  )
}
