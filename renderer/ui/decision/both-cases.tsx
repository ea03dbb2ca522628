import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Contribution } from '../../../domain/decide/trade-offs.ts'
import styles from './both-cases.module.css'
import { Contributions, OptionAt, type Told } from './told.tsx'

/** Reasons told for each side, at the most. */
const mostReasons = 3

interface BothCasesProps extends Told {
  readonly heading?: 'h3' | 'h4'
}

/** The strongest honest case for the first and for the second: same questions, same length. */
export function BothCases({ heading: Heading = 'h3', ...told }: BothCasesProps): ReactNode {
  const { t } = useLingui()
  const { twoBest, options } = told.result
  if (!twoBest) return null
  const { leader, runnerUp, explanation, caseForRunnerUp } = twoBest
  // As many points for the one as for the other, so that length is no argument.
  const counts = [explanation.advantages, caseForRunnerUp.advantages].map(({ length }) => length)
  const most = Math.min(mostReasons, ...counts.filter((count) => count > 0))
  const cases = [
    { place: leader, found: explanation.advantages, against: caseForRunnerUp.advantages },
    { place: runnerUp, found: caseForRunnerUp.advantages, against: explanation.advantages },
  ].toSorted((a, b) => a.place - b.place)
  return (
    <div className={styles.cases}>
      {cases.map(({ place, found, against }) => (
        <section key={options[place]?.id} className={styles.case}>
          <Heading>
            <CaseTitle place={place} {...told} />
          </Heading>
          <dl>
            <Side title={t`What speaks for it`} found={found.slice(0, most)} {...told} />
            <Side title={t`What speaks against it`} found={against.slice(0, most)} {...told} />
          </dl>
        </section>
      ))}
    </div>
  )
}

function CaseTitle({ place, ...told }: Told & { readonly place: number }): ReactNode {
  const option = <OptionAt place={place} {...told} />
  return <Trans>The case for {option}</Trans>
}

interface SideProps extends Told {
  readonly title: string
  readonly found: readonly Contribution[]
}

function Side({ title, found, ...told }: SideProps): ReactNode {
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        {found.length > 0 ? (
          <Contributions found={found} {...told} />
        ) : (
          <Trans>Nothing that was rated.</Trans>
        )}
      </dd>
    </div>
  )
}
