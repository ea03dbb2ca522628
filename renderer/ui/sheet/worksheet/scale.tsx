import { useLingui } from '@lingui/react/macro'
import type { DimensionGroup } from '../../../../domain/catalog/pack.ts'
import type { Criterion } from '../../../../domain/worksheet/model.ts'
import { useFigureWords } from '../../decision/figure-words.ts'
import { dimensionOf } from '../../decision/rating-words.ts'

interface ScaleProps {
  readonly criterion: Criterion
  readonly groups: DimensionGroup[]
  /** In points of 100, or in the steps of the boxes for a pen. */
  readonly counted?: 'points' | 'steps'
}

/** What the lowest and the highest rating stand for, where that is said. */
export function Scale({ criterion, groups, counted = 'points' }: ScaleProps): string | null {
  const { t } = useLingui()
  const figureWords = useFigureWords()
  const ends = (worst: string, best: string): string =>
    counted === 'points'
      ? t`From ${worst} (0 points) to ${best} (100 points)`
      : t`From ${worst} (0) to ${best} (4)`
  if (criterion.kind === 'own') {
    const [worst, best] = [criterion.worst.trim(), criterion.best.trim()]
    return worst === '' || best === '' ? null : ends(worst, best)
  }
  const dimension = dimensionOf(criterion, { groups })
  const [first, last] = [criterion.anchors?.[0], criterion.anchors?.at(-1)]
  if (!dimension || !first || !last) return null
  return ends(figureWords(first.at, dimension), figureWords(last.at, dimension))
}
