import { Trans } from '@lingui/react/macro'
import { Users } from 'lucide-react'
import type { ReactNode } from 'react'
import { noWeights } from '../../../../domain/worksheet/begin.ts'
import { Button } from '../../../ui/button.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { useOwnWeights } from './use-own-weights.ts'

/** Visitor and counselor, each with an order of their own, entered unseen by the other. */
export function TwoPeople(props: StepProps): ReactNode {
  const { sheet, change, view } = props
  const { own, changeOwn } = useOwnWeights(props)
  const { counselor } = sheet.weights
  const withCounselor = (weights: typeof counselor): void =>
    change((now) => ({ ...now, weights: { ...now.weights, counselor: weights } }))
  return (
    <section className={block.part} aria-labelledby="criteria-two">
      <h2 id="criteria-two" className={block.title}>
        <Trans>Two people, two orders</Trans>
      </h2>
      {counselor === null ? (
        <>
          <p className={block.help}>
            <Trans>
              A counselor can put the same things in order too. Each does it alone; when both are done, you
              see where you agree and where you differ most. Nobody can change the order of the other.
            </Trans>
          </p>
          <div>
            <Button onPress={() => withCounselor(noWeights)}>
              <Users aria-hidden="true" />
              <Trans>Put them in order with a counselor too</Trans>
            </Button>
          </div>
        </>
      ) : (
        <>
          {view.isPrivate && (
            <p>
              {own.isDone ? (
                <Trans>You are done. The other person is not done yet.</Trans>
              ) : (
                <Trans>When you are done, your order is hidden and you hand over.</Trans>
              )}
            </p>
          )}
          <div className={block.buttons}>
            {!own.isDone && (
              <Button
                look="primary"
                onPress={() => {
                  changeOwn((now) => ({ ...now, isDone: true }))
                  view.handOver()
                }}
                isDisabled={own.tiers.length === 0}
              >
                <Trans>I am done: hide my order</Trans>
              </Button>
            )}
            {view.person === 'visitor' && (
              <Button onPress={() => withCounselor(null)}>
                <Trans>Go on without the counselor’s order</Trans>
              </Button>
            )}
          </div>
        </>
      )}
    </section>
  )
}
