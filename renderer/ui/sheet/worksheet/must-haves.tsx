import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { profilesOf } from '../../../../domain/handout/worksheet-facts.ts'
import type { Option } from '../../../../domain/worksheet/model.ts'
import type { MustHave } from '../../../../domain/worksheet/must-have.ts'
import { effectsOf } from '../../../../domain/worksheet/must-haves.ts'
import { Names, OptionName } from '../../decision/names.tsx'
import { useMustHaveWords } from '../../decision/use-must-have-words.ts'
import shared from '../sheet.module.css'
import { FactMark } from './fact-mark.tsx'
import { Part } from './part.tsx'
import type { Decided } from './use-decided.ts'

/** What an option must have, which ones that rules out, and of which nobody could say. */
export function WorksheetMustHaves({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const wordsOf = useMustHaveWords(decided.catalog)
  const effects = effectsOf(decided.sheet)
  if (effects.length === 0) return null
  return (
    <Part title={t`Must-haves`}>
      <ul className={shared.list}>
        {effects.map(({ mustHave, rulesOut, unknown }) => (
          <li key={mustHave.id}>
            <b>{wordsOf(mustHave)}</b>{' '}
            {rulesOut.length === 0 ? (
              t`Rules out nothing.`
            ) : (
              <>
                {t`Rules out:`} <Told options={rulesOut} mustHave={mustHave} decided={decided} />.
              </>
            )}{' '}
            {unknown.length > 0 && (
              <>
                {t`Not known, so not ruled out:`}{' '}
                <Names
                  names={unknown.map((option) => (
                    <OptionName key={option.id} option={option} words={decided.words} />
                  ))}
                />
                .
              </>
            )}
          </li>
        ))}
      </ul>
    </Part>
  )
}

interface ToldProps {
  readonly options: readonly Option[]
  readonly mustHave: MustHave
  readonly decided: Decided
}

/** The options with the sources of what rules them out; what a person judged has none. */
function Told({ options, mustHave, decided: { words, catalog } }: ToldProps): ReactNode {
  return (
    <Names
      names={options.map((option) => {
        const check = mustHave.checks.find((one) => one.option === option.id)
        return (
          <span key={option.id}>
            <OptionName option={option} words={words} />
            {mustHave.kind !== 'own' && check?.by === null && (
              <FactMark profiles={profilesOf(option, catalog.profiles)} dimension={mustHave.dimension} />
            )}
          </span>
        )
      })}
    />
  )
}
