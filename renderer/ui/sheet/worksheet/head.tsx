import { useLingui } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import { profilesOf } from '../../../../domain/handout/worksheet-facts.ts'
import { formatDate, localDate } from '../../../../domain/text/date.ts'
import type { Option, Worksheet } from '../../../../domain/worksheet/model.ts'
import { OptionName } from '../../decision/names.tsx'
import { useSurenessWords } from '../../decision/sureness-words.ts'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import { Part } from './part.tsx'
import type { Decided } from './use-decided.ts'
import styles from './worksheet.module.css'

/** What is to be decided, for whom and by when, and where somebody leaned before and after. */
export function WorksheetHead({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const { decision, firstLeaning, finalLeaning } = decided.sheet
  const { about, forWhom, by } = decision
  const lines = [
    { term: t`What it is about`, said: about },
    { term: t`Who it is for`, said: forWhom },
    { term: t`To be decided by`, said: by === null ? '' : formatDate(by, language) },
  ].filter(({ said }) => said.trim() !== '')
  return (
    <dl className={styles.facts}>
      {lines.map(({ term, said }) => (
        <Fragment key={term}>
          <dt>{term}:</dt> <dd>{said}</dd>
        </Fragment>
      ))}
      <dt>{t`Where you leaned at first`}:</dt>{' '}
      <dd>
        {firstLeaning ? (
          <Leaning leaning={firstLeaning} decided={decided} />
        ) : (
          t`None was recorded before there was a result.`
        )}
      </dd>
      {finalLeaning && (
        <>
          <dt>{t`Where you lean now`}:</dt>{' '}
          <dd>
            <Leaning leaning={finalLeaning} decided={decided} />
          </dd>
        </>
      )}
    </dl>
  )
}

interface LeaningProps {
  readonly leaning: NonNullable<Worksheet['firstLeaning']>
  readonly decided: Decided
}

/** "CPC, fairly sure (Nov 22, 2026)" */
function Leaning({ leaning: { option: id, sure, at }, decided }: LeaningProps): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  const sureness = useSurenessWords()
  const option = decided.sheet.options.find((one) => one.id === id)
  const words = sure === null ? undefined : sureness[sure]
  return (
    <>
      {option ? <OptionName option={option} words={decided.words} /> : t`none yet`}
      {words !== undefined && `, ${words}`} ({formatDate(localDate(new Date(at)), language)})
    </>
  )
}

/** What can be chosen, by the alphabet, each with its full name. */
export function WorksheetOptions({ decided: { sheet: worksheet, words, catalog } }: Props): ReactNode {
  const { t } = useLingui()
  if (worksheet.options.length === 0) return null
  const isOfTwo = worksheet.weights.counselor !== null
  return (
    <Part title={t`What can be chosen`}>
      <ul className={shared.list}>
        {worksheet.options.map((option) => (
          <li key={option.id}>
            <OptionName option={option} words={words} />
            <FullName option={option} profiles={catalog.profiles} />
            {isOfTwo && option.by === 'counselor' && ` (${t`added by the counselor`})`}
          </li>
        ))}
      </ul>
    </Part>
  )
}

interface Props {
  readonly decided: Decided
}

interface FullNameProps {
  readonly option: Option
  readonly profiles: Decided['catalog']['profiles']
}

function FullName({ option, profiles }: FullNameProps): ReactNode {
  const named = profilesOf(option, profiles)
  if (named.length === 0) return null
  return (
    <>
      {': '}
      <span lang="en">{named.map(({ name, issuer }) => `${name} (${issuer.shortName})`).join('; ')}</span>
    </>
  )
}
