import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { changedFacts } from '../../../../domain/worksheet/changed.ts'
import { resultOf } from '../../../../domain/worksheet/result.ts'
import { FactChangeWords } from '../../decision/fact-change-words.tsx'
import { ObstacleWords } from '../../decision/obstacle-words.tsx'
import { Standing } from '../../decision/standing.tsx'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import { Part } from './part.tsx'
import { Bars } from './told-result.tsx'
import type { Decided } from './use-decided.ts'
import { scoredBy } from './weights.tsx'
import styles from './worksheet.module.css'

/** Facts that are otherwise in the catalog by now, and the result with either. */
export function WorksheetChanges({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const [, , Heading] = useSheet().headings
  const { sheet: worksheet, words, catalog } = decided
  const { changes, updated } = useMemo(() => changedFacts(worksheet, catalog), [worksheet, catalog])
  const [person] = scoredBy(worksheet)
  if (changes.length === 0) return null
  const both = person && [
    { key: 'then', title: t`With the facts as they were`, result: resultOf(worksheet, person) },
    { key: 'now', title: t`With the facts as they are now`, result: resultOf(updated, person) },
  ]
  return (
    <Part title={t`What has changed`}>
      <p>
        <strong>
          <Plural
            value={changes.length}
            one="# fact under this worksheet has changed in the catalog."
            other="# facts under this worksheet have changed in the catalog."
          />
        </strong>{' '}
        {person && <Trans>The worksheet still counts with what it took then. Both results stand here.</Trans>}
      </p>
      <ul className={shared.list}>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <FactChangeWords change={change} sheet={worksheet} words={words} pack={catalog} />
          </li>
        ))}
      </ul>
      {both && (
        <div className={styles.sides}>
          {both.map(({ key, title, result }) => (
            <div key={key}>
              <Heading>{title}</Heading>
              {result.kind === 'stated' ? (
                <>
                  <p>
                    <Standing result={result} words={words} />
                  </p>
                  <Bars result={result} words={words} />
                </>
              ) : (
                <p>
                  <ObstacleWords obstacle={result} />
                </p>
              )}
            </div>
          ))}
        </div>
      )}
    </Part>
  )
}
