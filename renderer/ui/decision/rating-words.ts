import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
import type { CatalogView } from '../../../domain/worksheet/catalog-view.ts'
import type { Figure } from '../../../domain/worksheet/figure.ts'
import type { Criterion, Rating } from '../../../domain/worksheet/model.ts'
import { useLanguage } from '../../i18n/language.ts'

/** How well an option does, from 0 to 4. */
export const stepWords: readonly MessageDescriptor[] = [
  msg`Very badly`,
  msg`Badly`,
  msg`So-so`,
  msg`Well`,
  msg`Very well`,
]

type Unknown = Extract<Rating, { kind: 'unknown' }>

export const unknownWords: Readonly<Record<Unknown['why'], MessageDescriptor>> = {
  notSure: msg`You do not know.`,
  notPublished: msg`It is not published.`,
  notApplicable: msg`It does not apply here.`,
  notComparable: msg`Its figure measures something else than those of the other options, so it has no place on their scale.`,
  unverified: msg`It is only commonly said, and nobody has verified it.`,
  notInCatalog: msg`The catalog does not have it.`,
  partUnknown: msg`It is not known of one of those held together.`,
  notCombined: msg`There is no honest way to add up what is known of each.`,
  noFacts: msg`The catalog says nothing of this option.`,
}

export function dimensionOf(
  criterion: Criterion,
  { groups }: Pick<CatalogView, 'groups'>,
): Dimension | undefined {
  if (criterion.kind === 'own') return undefined
  return groups.flatMap(({ dimensions }) => dimensions).find(({ id }) => id === criterion.dimension)
}

/** A figure as one line, with what it counts. */
export function useFactFigureWords(): (figure: Figure, dimension: Dimension) => string {
  const { language } = useLanguage()
  return ({ value, counts }, dimension) => {
    const line = formatValue(value, dimension, language)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(', ')
    return counts ? `${line} (${counts[language]})` : line
  }
}

/** A rating as one line: the fact, the own words, or why there is none. */
export function useRatingWords(
  pack: Pick<CatalogView, 'groups'>,
): (rating: Rating, criterion: Criterion) => string {
  const { i18n, t } = useLingui()
  const figureWords = useFactFigureWords()
  return (rating, criterion) => {
    switch (rating.kind) {
      case 'fact': {
        const dimension = dimensionOf(criterion, pack)
        return dimension ? figureWords(rating.figure, dimension) : t`A fact that the catalog no longer has`
      }
      case 'own': {
        const step = stepWords[rating.step]
        return step ? i18n._(step) : ''
      }
      case 'unknown':
        return i18n._(unknownWords[rating.why])
      default:
        return assertNever(rating)
    }
  }
}
