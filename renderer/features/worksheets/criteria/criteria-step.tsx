import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { fewestAdvised, mostAdvised } from '../../../../domain/worksheet/limits.ts'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import { BothOrders } from './both-orders.tsx'
import { ChooseCriteria } from './choose-criteria.tsx'
import { Importance } from './importance.tsx'
import { Points } from './points.tsx'
import { TwoPeople } from './two-people.tsx'

/** What matters, in what order, and, for whoever wants it, how much. */
export function CriteriaStep(props: StepProps): ReactNode {
  const { sheet, view } = props
  const count = sheet.criteria.length
  const { visitor, counselor } = sheet.weights
  return (
    <>
      <section className={block.part} aria-labelledby="criteria-choose">
        <h2 id="criteria-choose" className={block.title}>
          <Trans>Choose what matters</Trans>
        </h2>
        <p className={block.help}>
          <Trans>
            Choose {fewestAdvised} to {mostAdvised}. Fewer say too little; more are hard to put in order.
            Nothing is chosen for you.
          </Trans>
        </p>
        <p role="status">
          <strong>
            <Plural value={count} _0="None chosen yet." one="# chosen." other="# chosen." />
          </strong>{' '}
          {count > mostAdvised && <Trans>Take out those that would change nothing for you.</Trans>}
        </p>
        <ChooseCriteria {...props} />
      </section>
      {count > 0 && <Importance key={view.person} {...props} />}
      {count > 1 && <Points {...props} />}
      {counselor && visitor.isDone && counselor.isDone && <BothOrders {...props} />}
      {count > 1 && <TwoPeople {...props} />}
    </>
  )
}
