import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { known } from '../../../domain/catalog/known-dimensions.ts'
import type { OrderStep } from '../../../domain/compare/suggested-order.ts'
import { useLanguage } from '../../i18n/language.ts'
import { StatementButton } from '../../ui/fact/statement-evidence.tsx'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import styles from './order.module.css'
import type { HeldProps } from './together-view.tsx'

/** An order to take them in, with the reason for each step; nobody has to follow it. */
export function Order({ held, profiles, pack }: HeldProps): ReactNode {
  return (
    <>
      <ol className={styles.order}>
        {held.order.map(({ credential, reason }, place) => (
          <li key={credential} className={styles.one}>
            <a href={`#/credentials/${credential}`} className={styles.link} lang="en">
              {profiles.find(({ id }) => id === credential)?.abbreviation}
            </a>
            {reason && (
              <p className={styles.reason}>
                <Reason
                  reason={reason}
                  pair={held.order.slice(place, place + 2).map((step) => step.credential)}
                  held={held}
                  profiles={profiles}
                  pack={pack}
                />
              </p>
            )}
          </li>
        ))}
      </ol>
      <p className={styles.remark}>
        <Trans>
          From the relations between them, then what is open to beginners, then the cost of the first year.
          Another order may suit you better.
        </Trans>
      </p>
    </>
  )
}

interface ReasonProps extends HeldProps {
  readonly reason: NonNullable<OrderStep['reason']>
  /** The two that it puts in order. */
  readonly pair: readonly OrderStep['credential'][]
}

function Reason({ reason, pair, held, pack }: ReasonProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const words = inWords(reason.words)
  switch (reason.kind) {
    case 'relation':
      return (
        <>
          {words}
          <StatementButton subject={words} evidence={reason.relation} pack={pack} />
        </>
      )
    case 'openToBeginners':
      return (
        <FigureButton subject={t`Why in this order`} figure={words}>
          <FactParts
            parts={pair.map((credential) => ({ credential, dimension: known.openToBeginners }))}
            pack={pack}
          />
        </FigureButton>
      )
    case 'cost':
      return (
        <FigureButton subject={t`Why in this order`} figure={words}>
          <FactParts
            parts={held.firstYear.alone
              .filter(({ credential }) => pair.includes(credential))
              .flatMap(({ credential, cost }) =>
                cost.restsOn.map((dimension) => ({ credential, dimension })),
              )}
            pack={pack}
          />
        </FigureButton>
      )
    case 'name':
      return words
    default:
      return assertNever(reason)
  }
}
