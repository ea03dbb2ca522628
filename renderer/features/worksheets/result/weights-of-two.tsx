import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Result } from '../../../../domain/worksheet/result.ts'
import { Figures } from '../../../ui/decision/figures.tsx'
import { CriterionAt } from '../../../ui/decision/told.tsx'
import type { SheetWords } from '../../../ui/decision/use-sheet-words.ts'

interface WeightsOfTwoProps {
  readonly visitor: Result
  readonly counselor: Result
  readonly words: SheetWords
}

/** Who weighs what, side by side. */
export function WeightsOfTwo({ visitor, counselor, words }: WeightsOfTwoProps): ReactNode {
  const { t } = useLingui()
  return (
    <Figures
      caption={t`Weights, of 100`}
      first={t`Criterion`}
      columns={[
        { key: 'visitor', head: t`Visitor` },
        { key: 'counselor', head: t`Counselor` },
      ]}
      rows={visitor.criteria.map(({ id }, place) => ({
        key: id,
        label: <CriterionAt place={place} result={visitor} words={words} />,
        cells: [visitor.points[place], counselor.points[place]],
      }))}
    />
  )
}
