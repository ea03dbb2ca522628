import { Plural, Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Finding } from '../../../domain/worksheet/findings.ts'
import type { Criterion, Option } from '../../../domain/worksheet/model.ts'
import { Names, OptionName } from './names.tsx'
import type { SheetWords } from './use-sheet-words.ts'

interface FindingWordsProps {
  readonly finding: Finding
  readonly sheet: { readonly options: readonly Option[]; readonly criteria: readonly Criterion[] }
  readonly words: SheetWords
}

/** What a reader of a result must know besides, in a sentence or two. */
export function FindingWords({ finding, sheet, words }: FindingWordsProps): ReactNode {
  const options = (ids: readonly string[]): ReactNode => (
    <Names
      names={sheet.options
        .filter(({ id }) => ids.includes(id))
        .map((option) => (
          <OptionName key={option.id} option={option} words={words} />
        ))}
    />
  )
  const criteria = (ids: readonly string[]): ReactNode => (
    <Names
      names={sheet.criteria
        .filter(({ id }) => ids.includes(id))
        .map((criterion) => (
          <em key={criterion.id}>{words.labelOf(criterion)}</em>
        ))}
    />
  )
  switch (finding.kind) {
    case 'oneOption':
      return (
        <Trans>
          There is only one option to consider, so there is nothing to compare it with. Add another, such as
          “not now”.
        </Trans>
      )
    case 'everyRatingUnknown':
      return (
        <Trans>
          Nothing is known of any option yet, so the scores say nothing: each may be anything from 0 to 100.
          Rate what you can.
        </Trans>
      )
    case 'identicalOptions': {
      const alike = options(finding.options)
      return <Trans>{alike} are rated the same throughout, so nothing here can tell them apart.</Trans>
    }
    case 'criterionUnknown': {
      const criterion = criteria([finding.criterion])
      return (
        <Trans>
          Of {criterion}, nothing is known that can be compared, so it cannot tell the options apart. You can
          rate it yourself.
        </Trans>
      )
    }
    case 'noDifference': {
      const criterion = criteria([finding.criterion])
      return <Trans>There is no difference between the options on {criterion}.</Trans>
    }
    case 'notRated': {
      const { cells } = finding
      return (
        <Plural
          value={cells}
          one="# rating is still open; it counts as not known."
          other="# ratings are still open; they count as not known."
        />
      )
    }
    case 'notPlaced': {
      const left = criteria(finding.criteria)
      return <Trans>Not put in order yet, so counted last and as equal: {left}.</Trans>
    }
    case 'withoutPoints': {
      const left = criteria(finding.criteria)
      return <Trans>Without points, so without weight: {left}.</Trans>
    }
    case 'outdatedSwing': {
      const left = criteria(finding.criteria)
      return (
        <Trans>
          The options have changed since you gave points for {left}. Look at those points again: they were for
          another step from worst to best.
        </Trans>
      )
    }
    case 'otherSum': {
      const { sum } = finding
      return <Trans>The weights come to {sum}, not to 100. Their proportions count.</Trans>
    }
    case 'beyondAnchors': {
      const option = options([finding.option])
      const criterion = criteria([finding.criterion])
      return (
        <Trans>
          The figure of {option} for {criterion} lies beyond the scale, so it counts as the nearest end of it.
        </Trans>
      )
    }
    case 'fewCriteria': {
      const { count } = finding
      return (
        <Plural
          value={count}
          one="Only # criterion counts. Three to eight say more about what matters to you."
          other="Only # criteria count. Three to eight say more about what matters to you."
        />
      )
    }
    case 'manyCriteria': {
      const { count } = finding
      return <Trans>There are {count} criteria. More than eight are hard to put in order well.</Trans>
    }
    default:
      return assertNever(finding)
  }
}
