import { useLingui } from '@lingui/react/macro'
import { useCallback } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { Fact } from '../../../domain/catalog/fact.ts'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import { absenceWords } from './evidence-words.ts'

/** What a fact says, as one line of text: for sentences about it. */
export function useFactWords(): (fact: Fact, dimension: Dimension) => string {
  const { i18n } = useLingui()
  const { language } = useLanguage()
  return useCallback(
    (fact, dimension) => {
      if (fact.state === 'notPublished' || fact.state === 'notApplicable')
        return i18n._(absenceWords[fact.state])
      const reading = shownReading(fact)
      if (!reading) return ''
      const lines = formatValue(reading.value, dimension, language).map((line) =>
        typeof line === 'string' ? line : `${line.label}: ${line.text}`,
      )
      return [...lines, ...(reading.counts ? [reading.counts[language]] : [])].join('; ')
    },
    [i18n, language],
  )
}
