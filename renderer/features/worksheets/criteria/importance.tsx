import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Criterion } from '../../../../domain/worksheet/model.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import block from '../part.module.css'
import type { StepProps } from '../step.ts'
import styles from './importance.module.css'
import { placedLast } from './order.ts'
import { OrderList } from './order-list.tsx'
import { useOwnWeights } from './use-own-weights.ts'

/** The order of importance; each is placed by the person, none beforehand. */
export function Importance(props: StepProps): ReactNode {
  const { sheet, view } = props
  const { t } = useLingui()
  const { own, changeOwn } = useOwnWeights(props)
  const placed = own.tiers.flat()
  const rest = sheet.criteria.filter(({ id }) => !placed.includes(id))
  const labelOf = (criterion: Criterion): string => view.labelOf(criterion)
  return (
    <section className={block.part} aria-labelledby="criteria-order">
      <h2 id="criteria-order" className={block.title}>
        {sheet.weights.counselor === null ? (
          <Trans>Your order of importance</Trans>
        ) : view.person === 'visitor' ? (
          <Trans>The visitor’s order of importance</Trans>
        ) : (
          <Trans>The counselor’s order of importance</Trans>
        )}
      </h2>
      {own.exact && (
        <Banner tone="notice">
          <p>
            {own.exact.kind === 'swing' ? (
              <Trans>You gave points: they count, and not this order.</Trans>
            ) : (
              <Trans>You set the weights yourself: they count, and not this order.</Trans>
            )}
          </p>
          <div>
            <Button onPress={() => changeOwn((now) => ({ ...now, exact: null }))}>
              <Trans>Let the order count again</Trans>
            </Button>
          </div>
        </Banner>
      )}
      {placed.length > 0 && <OrderList {...props} />}
      {rest.length > 0 && (
        <div className={styles.rest}>
          <p>
            {placed.length === 0 ? (
              <Trans>Press what matters most to you first, then what comes next, and so on.</Trans>
            ) : (
              <Trans>Not placed yet. Press what comes next:</Trans>
            )}
          </p>
          <ul className={styles.choices}>
            {rest.map((criterion) => {
              const label = labelOf(criterion)
              return (
                <li key={criterion.id}>
                  <Button
                    name={t`Place next: ${label}`}
                    onPress={() =>
                      changeOwn((now) => ({ ...now, tiers: placedLast(now.tiers, criterion.id) }))
                    }
                  >
                    <span className={styles.next}>{placed.length + 1}</span>
                    {label}
                  </Button>
                </li>
              )
            })}
          </ul>
        </div>
      )}
    </section>
  )
}
