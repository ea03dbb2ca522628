import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import { useHashSearch } from '../../hash-path.ts'
import { usePacks } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { Banner } from '../../ui/banner.tsx'
import { Empty } from '../../ui/empty.tsx'
import { GlossaryTerms } from '../../ui/glossary-terms.tsx'
import { PageHeading } from '../../ui/page-heading.tsx'
import { EndChoice } from './end-choice.tsx'
import { journeyAddress, readJourney, type Journey } from '../../journey.ts'
import styles from './pathways-page.module.css'
import { Plan } from './plan.tsx'

export function PathwaysPage(): ReactNode {
  const { t } = useLingui()
  const search = useHashSearch()
  return (
    <div className={styles.page}>
      <PageHeading title={t`Where can I go from here?`} />
      <Answered query={usePacks()}>
        {(packs) => {
          const journey = readJourney(search, packs)
          return journey ? <ChosenJourney journey={journey} /> : <NoPathways />
        }}
      </Answered>
    </div>
  )
}

/** Both ends stand in the address, so that a plan can be found again. */
function ChosenJourney({ journey }: { readonly journey: Journey }): ReactNode {
  const { t } = useLingui()
  const [, navigate] = useLocation()
  const { pack, rules, start, goal, isGuess } = journey
  const brief = start !== undefined && goal !== undefined
  const choose = (ends: { from?: string; to?: string }): void =>
    navigate(journeyAddress(pack.id, { from: start?.id, to: goal?.id, ...ends }), { replace: true })
  return (
    <>
      {isGuess && (
        <Banner tone="notice">
          <p>
            <Trans>The address names a start or goal that is not in the catalog. Choose again here.</Trans>
          </p>
        </Banner>
      )}
      <EndChoice
        legend={t`Where I am`}
        ends={rules.starts}
        chosen={start}
        brief={brief}
        onChoose={(from) => choose({ from })}
      />
      <EndChoice
        legend={t`Where I want to be`}
        ends={rules.goals}
        chosen={goal}
        brief={brief}
        onChoose={(to) => choose({ to })}
      />
      {start && goal && (
        <GlossaryTerms pack={pack}>
          <Plan key={`${start.id} ${goal.id}`} pack={pack} rules={rules} start={start} goal={goal} />
        </GlossaryTerms>
      )}
    </>
  )
}

function NoPathways(): ReactNode {
  const { t } = useLingui()
  return (
    <Empty title={t`There are no paths to show`}>
      <p>
        <Trans>No data pack says how its credentials lead from one to another.</Trans>
      </p>
    </Empty>
  )
}
