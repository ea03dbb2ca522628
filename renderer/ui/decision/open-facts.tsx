import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { OpenFact } from '../../../domain/decide/worth-finding.ts'
import styles from './open-facts.module.css'
import { CriterionAt, OptionAt, type Told } from './told.tsx'
import { Names } from './names.tsx'

/** Which missing answers can change who comes first, and which need not be looked for. */
export function OpenFacts(told: Told): ReactNode {
  const { openFacts } = told.result
  const grade = (changesLeader: OpenFact['changesLeader']): readonly OpenFact[] =>
    openFacts.filter((fact) => fact.changesLeader === changesLeader)
  const [alone, withOthers, never] = [grade('alone'), grade('withOthers'), grade('never')]
  return (
    <>
      {alone.length > 0 && (
        <>
          <p>
            <Trans>Each of these can change who comes first, all by itself:</Trans>
          </p>
          <FactList facts={alone} {...told} />
        </>
      )}
      {withOthers.length > 0 && (
        <>
          <p>
            <Trans>These can change it only together with other missing answers:</Trans>
          </p>
          <FactList facts={withOthers} {...told} />
        </>
      )}
      {never.length > 0 && <NotWorthIt facts={never} {...told} />}
    </>
  )
}

interface FactsProps extends Told {
  readonly facts: readonly OpenFact[]
}

function FactList({ facts, ...told }: FactsProps): ReactNode {
  return (
    <ul className={styles.facts}>
      {facts.map((fact) => (
        <li key={`${fact.option} ${fact.criterion}`}>
          <OneFact fact={fact} {...told} />
        </li>
      ))}
    </ul>
  )
}

function OneFact({ fact, ...told }: Told & { readonly fact: OpenFact }): ReactNode {
  const option = <OptionAt place={fact.option} {...told} />
  const criterion = <CriterionAt place={fact.criterion} {...told} />
  return (
    <Trans>
      {criterion} of {option}
    </Trans>
  )
}

function NotWorthIt({ facts, ...told }: FactsProps): ReactNode {
  const names = facts.map((fact) => (
    <OneFact key={`${fact.option} ${fact.criterion}`} fact={fact} {...told} />
  ))
  const all = <Names names={names} />
  return (
    <p>
      <Trans>No need to look for these; they cannot change who comes first: {all}.</Trans>
    </p>
  )
}
