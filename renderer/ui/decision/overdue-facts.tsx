import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate } from '../../../domain/text/date.ts'
import type { StaleFact } from '../../../domain/worksheet/stale-facts.ts'
import { useLanguage } from '../../i18n/language.ts'
import { CriterionAt, OptionAt, type Told } from './told.tsx'

/** Facts under the result that should have been checked again by now, and whether they could turn it. */
export function OverdueFacts({ facts, ...told }: Told & { readonly facts: readonly StaleFact[] }): ReactNode {
  return facts.map((fact) => (
    <li key={`${fact.option} ${fact.criterion}`}>
      <Overdue fact={fact} {...told} />
    </li>
  ))
}

function Overdue({ fact, ...told }: Told & { readonly fact: StaleFact }): ReactNode {
  const { language } = useLanguage()
  const criterion = <CriterionAt place={fact.criterion} {...told} />
  const option = <OptionAt place={fact.option} {...told} />
  const due = formatDate(fact.due, language)
  return fact.couldChangeLeader ? (
    <Trans>
      {criterion} of {option} was to be checked again by {due}. If it has changed, another option could come
      first.
    </Trans>
  ) : (
    <Trans>
      {criterion} of {option} was to be checked again by {due}. It cannot change who comes first.
    </Trans>
  )
}
