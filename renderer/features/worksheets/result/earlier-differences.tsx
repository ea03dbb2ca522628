import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Matched, WorksheetComparison } from '../../../../domain/worksheet/compare-worksheets.ts'
import type { Criterion, Option } from '../../../../domain/worksheet/model.ts'
import { Names, OptionName } from '../../../ui/decision/names.tsx'
import { useRatingWords } from '../../../ui/decision/rating-words.ts'
import type { StepProps } from '../step.ts'
import styles from './result.module.css'

interface EarlierDifferencesProps extends Pick<StepProps, 'view'> {
  readonly compared: WorksheetComparison
}

/** What is otherwise than in the earlier one: options, criteria, ratings. Weights are beside them in the results. */
export function EarlierDifferences({ compared, view }: EarlierDifferencesProps): ReactNode {
  const { t } = useLingui()
  const ratingWords = useRatingWords(view.pack)
  const { options, criteria, ratings } = compared
  const option = (one: Option): ReactNode => <OptionName key={one.id} option={one} words={view} />
  const criterion = (one: Criterion): ReactNode => <em key={one.id}>{view.labelOf(one)}</em>
  const lists = [
    { key: 'option-new', title: t`New options`, names: onlyIn(options, 'later').map(option) },
    { key: 'option-gone', title: t`Options that are gone`, names: onlyIn(options, 'earlier').map(option) },
    { key: 'criterion-new', title: t`New criteria`, names: onlyIn(criteria, 'later').map(criterion) },
    {
      key: 'criterion-gone',
      title: t`Criteria that are gone`,
      names: onlyIn(criteria, 'earlier').map(criterion),
    },
  ].filter(({ names }) => names.length > 0)
  if (lists.length === 0 && ratings.length === 0) {
    return (
      <p>
        <Trans>
          Options, criteria and ratings are the same. Where the results differ, it is by the weights.
        </Trans>
      </p>
    )
  }
  return (
    <ul className={styles.list}>
      {lists.map(({ key, title, names }) => (
        <li key={key}>
          {title}: <Names names={names} />
        </li>
      ))}
      {ratings.map((cell) => {
        if (!cell.option.later || !cell.criterion.later) return null
        const [before, now] = [cell.earlier, cell.later].map((rating) =>
          rating && cell.criterion.later ? ratingWords(rating, cell.criterion.later) : t`not rated`,
        )
        const [label, name] = [criterion(cell.criterion.later), option(cell.option.later)]
        return (
          <li key={`${cell.option.later.id} ${cell.criterion.later.id}`}>
            <Trans>
              {label} of {name}. Then: {before}. Now: {now}.
            </Trans>
          </li>
        )
      })}
    </ul>
  )
}

function onlyIn<T>(all: readonly Matched<T>[], side: keyof Matched<T>): readonly T[] {
  const other = side === 'later' ? 'earlier' : 'later'
  return all.flatMap((one) => (one[side] && !one[other] ? [one[side]] : []))
}
