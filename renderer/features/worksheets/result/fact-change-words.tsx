import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../../domain/assert-never.ts'
import type { FactsChange } from '../../../../domain/worksheet/changed.ts'
import { OptionName } from '../../../ui/decision/names.tsx'
import { useRatingWords } from '../../../ui/decision/rating-words.ts'
import type { StepProps } from '../step.ts'

interface FactChangeWordsProps extends Pick<StepProps, 'sheet' | 'view'> {
  readonly change: FactsChange
}

/** One change: what it said, and what it says now. */
export function FactChangeWords({ change, sheet, view }: FactChangeWordsProps): ReactNode {
  const { t } = useLingui()
  const ratingWords = useRatingWords(view.pack)
  const optionOf = (id: string): ReactNode => {
    const option = sheet.options.find((one) => one.id === id)
    return option && <OptionName option={option} words={view} />
  }
  const criterionOf = (id: string) => sheet.criteria.find((one) => one.id === id)
  switch (change.kind) {
    case 'fact': {
      const criterion = criterionOf(change.criterion)
      if (!criterion) return null
      const option = optionOf(change.option)
      const label = <em>{view.labelOf(criterion)}</em>
      const before = ratingWords(change.before, criterion)
      const now = ratingWords(change.now, criterion)
      return (
        <Trans>
          {label} of {option}. Then: {before}. Now: {now}.
        </Trans>
      )
    }
    case 'mustHave': {
      const verdicts = { met: t`met`, broken: t`not met`, unknown: t`not known` }
      const option = optionOf(change.option)
      const [before, now] = [verdicts[change.before], verdicts[change.now]]
      return (
        <Trans>
          A must-have, for {option}. Then: {before}. Now: {now}.
        </Trans>
      )
    }
    case 'anchors': {
      const criterion = criterionOf(change.criterion)
      const label = <em>{criterion && view.labelOf(criterion)}</em>
      return <Trans>The scale of {label} has other ends now.</Trans>
    }
    default:
      return assertNever(change)
  }
}
