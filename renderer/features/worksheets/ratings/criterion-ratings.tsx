import { Trans, useLingui } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import type { Criterion, Option } from '../../../../domain/worksheet/model.ts'
import { prefill } from '../../../../domain/worksheet/prefill.ts'
import { findRating } from '../../../../domain/worksheet/values.ts'
import { useFigureWords } from '../../../ui/decision/figure-words.ts'
import { dimensionOf } from '../../../ui/decision/rating-words.ts'
import type { StepProps } from '../step.ts'
import { RatingCell } from './rating-cell.tsx'
import styles from './ratings.module.css'

interface CriterionRatingsProps extends StepProps {
  readonly criterion: Criterion
  readonly options: readonly Option[]
}

/** One criterion: its scale, and every option on it. */
export function CriterionRatings(props: CriterionRatingsProps): ReactNode {
  const { criterion, options, sheet, change, view } = props
  const id = useId()
  const dimension = dimensionOf(criterion, view.pack)
  const asCataloged = prefill(
    { ...sheet, criteria: [criterion], mustHaves: [], ratings: [] },
    view.catalog,
    'all',
  )
  return (
    <section className={styles.criterion} aria-labelledby={id}>
      <h2 id={id} className={styles.title}>
        {view.labelOf(criterion)}
      </h2>
      <p className={styles.note}>
        <Scale criterion={criterion} view={view} />
      </p>
      <ul>
        {options.map((option) => (
          <li key={option.id} className={styles.cell}>
            <RatingCell
              option={option}
              criterion={criterion}
              dimension={dimension}
              rating={findRating(sheet, option, criterion)}
              cataloged={findRating(asCataloged, option, criterion)}
              isOfTwo={sheet.weights.counselor !== null}
              change={change}
              view={view}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** What the two ends of the scale stand for. */
function Scale({ criterion, view }: Pick<CriterionRatingsProps, 'criterion' | 'view'>): ReactNode {
  const { t } = useLingui()
  const figureWords = useFigureWords()
  if (criterion.kind === 'own') {
    const { worst, best } = criterion
    if (worst.trim() === '' && best.trim() === '')
      return <Trans>An own criterion: rate it in your words.</Trans>
    return (
      <Trans>
        Worst: {worst}. Best: {best}.
      </Trans>
    )
  }
  const dimension = dimensionOf(criterion, view.pack)
  const [first, last] = [criterion.anchors?.[0], criterion.anchors?.at(-1)]
  if (!dimension || !first || !last) {
    return (
      <Trans>There is no scale for this, so rate it yourself. What the catalog says stands beside it.</Trans>
    )
  }
  const isWords = ['yesNo', 'level', 'matrix'].includes(dimension.kind)
  const [worst, best] = [first, last].map(({ at }) => {
    const words = figureWords(at, dimension)
    return isWords ? t`“${words}”` : words
  })
  return (
    <Trans>
      {worst} counts as 0 points, {best} as 100. The scale is the same for every option and everybody.
    </Trans>
  )
}
