import { useLingui } from '@lingui/react/macro'
import { assertNever } from '../../../domain/assert-never.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { approximateDuration } from '../../../domain/text/duration.ts'
import { formatNumber, formatShare } from '../../../domain/text/format-value.ts'
import { formatAmount } from '../../../domain/text/money.ts'
import { useLanguage } from '../../i18n/language.ts'
import { useValueWords } from './rating-words.ts'

/**
 * A figure of a scale in words: US dollars, percent, counts, minutes, 0 and 1 for no and yes, 0 to 4 for levels;
 * as in "from $425 to $299".
 */
export function useFigureWords(): (figure: number, dimension: Dimension) => string {
  const { t } = useLingui()
  const { language } = useLanguage()
  const valueWords = useValueWords()
  return (figure, dimension) => {
    const { kind, unit } = dimension
    switch (kind) {
      case 'money':
      case 'moneyRange':
        return formatAmount(figure)
      case 'percent':
        return formatShare({ min: figure, max: figure }, language)
      case 'duration':
      case 'durationRange':
        return figure === 0 ? t`no time` : approximateDuration(figure, language)
      case 'yesNo':
        return valueWords({ kind, yes: figure === 1 }, dimension)
      case 'level':
      case 'matrix':
        return valueWords({ kind: 'level', level: figure }, dimension)
      case 'count':
      case 'text':
      case 'list':
      case 'shareTable': {
        const amount = formatNumber(figure, language)
        return unit ? `${amount} ${unit[language]}` : amount
      }
      default:
        return assertNever(kind)
    }
  }
}
