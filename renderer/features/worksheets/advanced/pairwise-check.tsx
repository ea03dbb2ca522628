import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { PairwiseCheck as Check } from '../../../../domain/worksheet/cross-check.ts'
import type { CriterionId } from '../../../../domain/worksheet/parts.ts'
import type { Result } from '../../../../domain/worksheet/result.ts'
import { Button } from '../../../ui/button.tsx'
import type { StepProps } from '../step.ts'
import { PairQuestion } from './pair-question.tsx'
import styles from './pairwise-check.module.css'
import { PairwiseResult } from './pairwise-result.tsx'

interface PairwiseCheckProps extends StepProps {
  readonly result: Result
  readonly check: Check | undefined
}

/** Each with the next is enough to tell weights; more of them show whether they fit together. */
export function PairwiseCheck({ check, sheet, change, view, result }: PairwiseCheckProps): ReactNode {
  const { t } = useLingui()
  const { person } = view
  const [asksAll, setAsksAll] = useState(false)
  const { criteria } = result
  const answers = sheet.weights[person]?.pairs ?? []
  const timesOf = (first: string, second: string): number | undefined => {
    const same = answers.find((pair) => pair.first === first && pair.second === second)
    const turned = answers.find((pair) => pair.first === second && pair.second === first)
    return same?.times ?? (turned && 1 / turned.times)
  }
  const answer = (first: CriterionId, second: CriterionId, times: number | undefined): void =>
    change((now) => {
      const own = now.weights[person]
      if (!own) return now
      const others = own.pairs.filter(
        (pair) => ![pair.first, pair.second].every((id) => id === first || id === second),
      )
      const pairs = times === undefined ? others : [...others, { first, second, times }]
      return { ...now, weights: { ...now.weights, [person]: { ...own, pairs } } }
    })
  const pairs = criteria.flatMap((first, i) =>
    criteria.slice(i + 1).map((second, n) => ({ first, second, isNext: n === 0 })),
  )
  const shown = pairs.filter(
    ({ first, second, isNext }) => asksAll || isNext || timesOf(first.id, second.id) !== undefined,
  )
  return (
    <>
      <div className={styles.pairs}>
        {shown.map(({ first, second }) => (
          <PairQuestion
            key={`${first.id} ${second.id}`}
            first={view.labelOf(first)}
            second={view.labelOf(second)}
            times={timesOf(first.id, second.id)}
            onAnswer={(times) => answer(first.id, second.id, times)}
          />
        ))}
      </div>
      {shown.length < pairs.length && (
        <div>
          <Button onPress={() => setAsksAll(true)}>{t`Ask about all ${pairs.length} pairs`}</Button>
        </div>
      )}
      {check ? (
        <PairwiseResult check={check} result={result} words={view} />
      ) : (
        <p>
          <Trans>Answer at least these, and the weights that follow from them are shown.</Trans>
        </p>
      )}
    </>
  )
}
