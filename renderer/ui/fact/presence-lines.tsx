import { Trans } from '@lingui/react/macro'
import { Check } from 'lucide-react'
import type { ReactNode } from 'react'
import type { Item } from '../../../domain/compare/scale.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermParts, useTermFinder } from '../glossary-terms.tsx'
import styles from './presence-lines.module.css'

interface PresenceLinesProps {
  readonly items: readonly Item[]
  /** Everything that this or another cell of the row lists. */
  readonly among: readonly Item[]
  /** Follows the last line. */
  readonly after: ReactNode
}

/** A list as a column of a grid: the same lines in every cell of the row, each present or not named. */
export function PresenceLines({ items, among, after }: PresenceLinesProps): ReactNode {
  const { language } = useLanguage()
  const findTerms = useTermFinder()
  const parts = findTerms(among.map((item) => item[language]))
  return (
    <ul className={styles.grid}>
      {among.map((item, place) => {
        const isNamed = items.some(({ id }) => id === item.id)
        return (
          <li key={item.id ?? item.en} data-named={isNamed} className={styles.line}>
            {isNamed ? <Check aria-hidden="true" /> : <span aria-hidden="true">–</span>}
            <span>
              <TermParts parts={parts[place] ?? []} />{' '}
              <span className={isNamed ? 'visually-hidden' : styles.missing}>
                {isNamed ? <Trans>named</Trans> : <Trans>not named</Trans>}
              </span>
              {place === among.length - 1 && after}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
