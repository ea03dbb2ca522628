import { Trans, useLingui } from '@lingui/react/macro'
import { ArrowDown, ArrowUp, Equal, GripVertical, X } from 'lucide-react'
import { useRef, useState, type ReactNode } from 'react'
import type { CriterionId } from '../../../../domain/worksheet/parts.ts'
import { Button } from '../../../ui/button.tsx'
import { useDrag } from '../../../ui/use-drag.ts'
import type { StepProps } from '../step.ts'
import styles from './importance.module.css'
import { joined, moved, movedTo, without, type Tiers } from './order.ts'
import { useOwnWeights } from './use-own-weights.ts'

/** What is placed, the most important first; by grip or by buttons. */
export function OrderList(props: StepProps): ReactNode {
  const { sheet, view } = props
  const { t } = useLingui()
  const { own, changeOwn } = useOwnWeights(props)
  const list = useRef<HTMLOListElement>(null)
  const [said, setSaid] = useState('')
  const { tiers } = own
  const put = (make: (now: Tiers) => Tiers): void => changeOwn((now) => ({ ...now, tiers: make(now.tiers) }))
  const labelOf = (id: CriterionId): string => {
    const criterion = sheet.criteria.find((one) => one.id === id)
    return criterion ? view.labelOf(criterion) : ''
  }
  /** Said aloud, because only sight shows where it went. */
  const place = (id: CriterionId, make: (now: Tiers) => Tiers): void => {
    put(make)
    const rank = rankOf(make(tiers), id)
    const label = labelOf(id)
    setSaid(t`${label}: now number ${rank}`)
  }
  useDrag(list, '[data-criterion]', (from, to) => put((now) => movedTo(now, from, to)))
  return (
    <>
      <ol ref={list} className={styles.order}>
        {tiers.flatMap((tier, tierPlace) =>
          tier.map((id, nth) => {
            const label = labelOf(id)
            const isAlone = tier.length === 1
            return (
              <li
                key={id}
                className={styles.placed}
                data-criterion={id}
                data-equal={nth < tier.length - 1 || undefined}
              >
                {/* For the pointer alone: the buttons do the same. */}
                <span className={styles.grip} data-grip="" aria-hidden="true">
                  <GripVertical />
                </span>
                <span className={styles.rank}>{rankOf(tiers, id)}</span>
                <span className={styles.label}>
                  {label}
                  {!isAlone && (
                    <span className={styles.equal}>
                      <Trans>as important as others of this number</Trans>
                    </span>
                  )}
                </span>
                <span className={styles.tools}>
                  <Button
                    look="quiet"
                    name={t`${label}: more important`}
                    isDisabled={isAlone && tierPlace === 0}
                    onPress={() => place(id, (now) => moved(now, id, -1))}
                  >
                    <ArrowUp aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    name={t`${label}: less important`}
                    isDisabled={isAlone && tierPlace === tiers.length - 1}
                    onPress={() => place(id, (now) => moved(now, id, 1))}
                  >
                    <ArrowDown aria-hidden="true" />
                  </Button>
                  <Button
                    look="quiet"
                    name={t`${label}: as important as above`}
                    isDisabled={!isAlone || tierPlace === 0}
                    onPress={() => place(id, (now) => joined(now, id))}
                  >
                    <Equal aria-hidden="true" />
                    <span className={styles.face}>
                      <Trans>As above</Trans>
                    </span>
                  </Button>
                  <Button
                    look="quiet"
                    name={t`${label}: take out of the order`}
                    onPress={() => put((now) => without(now, id))}
                  >
                    <X aria-hidden="true" />
                  </Button>
                </span>
              </li>
            )
          }),
        )}
      </ol>
      <p role="status" className="visually-hidden">
        {said}
      </p>
    </>
  )
}

/** Equals share a number, and the next is left out: 1, 1, 3. */
function rankOf(tiers: Tiers, id: CriterionId): number {
  const place = tiers.findIndex((tier) => tier.includes(id))
  return tiers.slice(0, place).flat().length + 1
}
