import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { FactsChange } from '../../../domain/worksheet/changed.ts'
import type { Worksheet } from '../../../domain/worksheet/model.ts'
import { OptionName } from './names.tsx'
import { useRatingWords } from './rating-words.ts'
import type { SheetWords } from './use-sheet-words.ts'

interface FactChangeWordsProps {
  readonly change: FactsChange
  readonly sheet: Pick<Worksheet, 'options' | 'criteria'>
  readonly words: SheetWords
  readonly pack: Pick<PackSummary, 'groups'>
}

/** One change: what it said, and what it says now. */
export function FactChangeWords({ change, sheet, words, pack }: FactChangeWordsProps): ReactNode {
  const { t } = useLingui()
  const ratingWords = useRatingWords(pack)
  const optionOf = (id: string): ReactNode => {
    const option = sheet.options.find((one) => one.id === id)
    return option && <OptionName option={option} words={words} />
  }
  const criterionOf = (id: string) => sheet.criteria.find((one) => one.id === id)
  switch (change.kind) {
    case 'fact': {
      const criterion = criterionOf(change.criterion)
      if (!criterion) return null
      const option = optionOf(change.option)
      const label = <em>{words.labelOf(criterion)}</em>
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
      const label = <em>{criterion && words.labelOf(criterion)}</em>
      return <Trans>The scale of {label} has other ends now.</Trans>
    }
    default:
      return assertNever(change)
  }
}
