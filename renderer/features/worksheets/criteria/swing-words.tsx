import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../../domain/catalog/pack.ts'
import { highestStep } from '../../../../domain/worksheet/limits.ts'
import type { Criterion } from '../../../../domain/worksheet/model.ts'
import type { Swing, SwingEnd } from '../../../../domain/worksheet/swing.ts'
import { useFigureWords } from '../../../ui/decision/figure-words.ts'
import { dimensionOf, stepWords } from '../../../ui/decision/rating-words.ts'

interface SwingWordsProps {
  readonly swing: Swing | undefined
  readonly criterion: Criterion
  readonly pack: Pick<PackSummary, 'groups'>
}

/** From the worst to the best of what the options offer, as it stands: "from $425 to $299". */
export function SwingWords({ swing, criterion, pack }: SwingWordsProps): ReactNode {
  const { i18n } = useLingui()
  const figureWords = useFigureWords()
  const dimension = dimensionOf(criterion, pack)
  if (!swing) {
    return (
      <Trans>The options do not differ in it so far, or nothing is known: from its worst to its best</Trans>
    )
  }
  const words = ({ figure, value }: SwingEnd): string => {
    if (figure !== undefined && dimension) return figureWords(figure, dimension)
    const step = stepWords[Math.round(value * highestStep)]
    return step ? i18n._(step).toLocaleLowerCase(i18n.locale) : ''
  }
  const [from, to] = [words(swing.worst), words(swing.best)]
  return (
    <Trans>
      from {from} to {to}
    </Trans>
  )
}
