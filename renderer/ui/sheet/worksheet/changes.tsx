import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { changedFacts } from '../../../../domain/worksheet/changed.ts'
import { resultOf } from '../../../../domain/worksheet/result.ts'
import { FactChangeWords } from '../../decision/fact-change-words.tsx'
import { HowManyChanged } from '../../decision/how-many-changed.tsx'
import shared from '../sheet.module.css'
import { Part } from './part.tsx'
import { SideBySide } from './side-by-side.tsx'
import type { Decided } from './use-decided.ts'
import { scoredBy } from './weights.tsx'

/** Facts that are otherwise in the catalog by now, and the result with either. */
export function WorksheetChanges({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const { sheet: worksheet, words, catalog } = decided
  const { changes, updated } = useMemo(() => changedFacts(worksheet, catalog), [worksheet, catalog])
  const [person] = scoredBy(worksheet)
  if (changes.length === 0) return null
  const both = person && [
    { title: t`With the facts as they were`, result: resultOf(worksheet, person) },
    { title: t`With the facts as they are now`, result: resultOf(updated, person) },
  ]
  return (
    <Part title={t`What has changed`}>
      <p>
        <HowManyChanged changes={changes} />{' '}
        {person && <Trans>The worksheet still counts with what it took then. Both results stand here.</Trans>}
      </p>
      <ul className={shared.list}>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            <FactChangeWords change={change} sheet={worksheet} words={words} pack={catalog} />
          </li>
        ))}
      </ul>
      {both && <SideBySide results={both} words={words} />}
    </Part>
  )
}
