import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { crossCheckOf } from '../../../../domain/worksheet/cross-check.ts'
import type { Result } from '../../../../domain/worksheet/result.ts'
import type { StepProps } from '../step.ts'
import { AcceptabilityTable } from './acceptability-table.tsx'
import styles from './advanced.module.css'
import { OtherMethods } from './other-methods.tsx'
import { PairwiseCheck } from './pairwise-check.tsx'
import { RegretTable } from './regret-table.tsx'
import { StabilityPlot } from './stability-plot.tsx'

interface AdvancedProps extends StepProps {
  readonly result: Result
}

/** The same decision by further methods, for those who know them. */
export function AdvancedPanel(props: AdvancedProps): ReactNode {
  const { t } = useLingui()
  const { sheet, view, result } = props
  const check = useMemo(() => crossCheckOf(sheet, view.person, result), [sheet, view.person, result])
  const told = { result, words: view }
  if (result.options.length < 2 || result.criteria.length < 2) {
    return (
      <p>
        <Trans>There is more to see with two options and two criteria.</Trans>
      </p>
    )
  }
  return (
    <div className={styles.panel}>
      <Method
        title={t`If the weights were different`}
        says={t`9,604 sets of weights are drawn at random, and missing answers with them. The table tells in how many of 100 each option takes each place.`}
      >
        <AcceptabilityTable {...told} />
      </Method>
      <Method
        title={t`One weight from 0 to 100`}
        says={t`The score of each option as one weight grows and the others shrink in proportion. Where lines cross, options are level.`}
      >
        <StabilityPlot lines={check.lines} {...told} />
      </Method>
      <Method
        title={t`The most you could lose`}
        says={t`Points of 100 by which another option could turn out better, if the weights were others.`}
      >
        <RegretTable overAll={check.regretOverAll} {...told} />
      </Method>
      <Method
        title={t`Two criteria at a time`}
        says={t`Your weights asked for in another way: how many times as much does one thing matter as another? It changes nothing above.`}
      >
        <PairwiseCheck {...props} check={check.pairwise} />
      </Method>
      <Method
        title={t`What other methods would say`}
        says={t`Both measure the options against one another. So leaving out one option can change who is first among the rest; that is why the worksheet does not count that way.`}
      >
        <OtherMethods methods={check.otherMethods} {...told} />
      </Method>
    </div>
  )
}

interface MethodProps {
  readonly title: string
  readonly says: string
  readonly children: ReactNode
}

function Method({ title, says, children }: MethodProps): ReactNode {
  return (
    <section className={styles.method}>
      <h3>{title}</h3>
      <p className={styles.says}>{says}</p>
      {children}
    </section>
  )
}
