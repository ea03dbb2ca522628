import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Dimension, PackSummary } from '../../../domain/catalog/pack.ts'
import type { Value } from '../../../domain/catalog/value.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
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

/** Without a full stop: they stand in sentences and by themselves. */
export const unknownWords: Readonly<Record<Unknown['why'], MessageDescriptor>> = {
  notSure: msg`not known to you`,
  notPublished: msg`not published`,
  notApplicable: msg`does not apply`,
  notComparable: msg`measures something else than the figures of the other options, so it has no place on their scale`,
  unverified: msg`only commonly said, and not verified`,
  notInCatalog: msg`not in the catalog`,
  partUnknown: msg`not known of one of those held together`,
  notCombined: msg`no honest way to put together what is known of each`,
  noFacts: msg`the catalog says nothing of this option`,
}

export function dimensionOf(
  criterion: Criterion,
  { groups }: Pick<PackSummary, 'groups'>,
): Dimension | undefined {
  if (criterion.kind === 'own') return undefined
  return groups.flatMap(({ dimensions }) => dimensions).find(({ id }) => id === criterion.dimension)
}

/** A value that has a place on a scale, as one line. */
export function useValueWords(): (value: Value, dimension: Dimension) => string {
  const { language } = useLanguage()
  return (value, dimension) =>
    formatValue(value, dimension, language)
      .map((part) => (typeof part === 'string' ? part : part.text))
      .join(', ')
}

/** A figure as one line, with what it counts. */
export function useFactFigureWords(): (figure: Figure, dimension: Dimension) => string {
  const { language } = useLanguage()
  const valueWords = useValueWords()
  return ({ value, counts }, dimension) => {
    const line = valueWords(value, dimension)
    return counts ? `${line} (${counts[language]})` : line
  }
}

/** A rating as one line: the fact, the own words, or why there is none. */
export function useRatingWords(
  pack: Pick<PackSummary, 'groups'>,
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
