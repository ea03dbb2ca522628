import { Trans, useLingui } from '@lingui/react/macro'
import { lazy, memo, Suspense, useDeferredValue, type ReactNode } from 'react'
import type { Result } from '../../../../domain/worksheet/result.ts'
import { staleFacts } from '../../../../domain/worksheet/stale-facts.ts'
import { stampOf } from '../../../../domain/worksheet/stamp.ts'
import { LinkButton } from '../../../ui/button.tsx'
import { Banner } from '../../../ui/banner.tsx'
import { BothCases } from '../../../ui/decision/both-cases.tsx'
import { FindingWords } from '../../../ui/decision/finding.tsx'
import { HowSure } from '../../../ui/decision/how-sure.tsx'
import { OpenFacts } from '../../../ui/decision/open-facts.tsx'
import { OverdueFacts } from '../../../ui/decision/overdue-facts.tsx'
import { PointsTable } from '../../../ui/decision/points-table.tsx'
import { ScoreBars } from '../../../ui/decision/score-bars.tsx'
import { StampLine } from '../../../ui/decision/stamp-line.tsx'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { Told } from '../../../ui/decision/told.tsx'
import { WeightLimits, WhatWouldChange } from '../../../ui/decision/what-would-change.tsx'
import { Why } from '../../../ui/decision/why.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import { today } from '../../../today.ts'
import { Loading } from '../../../ui/loading.tsx'
import type { StepProps } from '../step.ts'
import { Earlier } from './earlier.tsx'
import { FirstLeaning } from './first-leaning.tsx'
import { FactsSince } from './facts-since.tsx'
import { OrderShares } from './order-shares.tsx'
import styles from './result.module.css'
import { SpokenResult } from './spoken-result.tsx'
import { TwoPeopleView } from './two-people-view.tsx'
import { useSettled } from './use-settled.ts'
import { WeightSliders } from './weights.tsx'

const AdvancedPanel = lazy(async () => {
  const panel = await import('../advanced/advanced-panel.tsx')
  return { default: panel.AdvancedPanel }
})

export interface ResultViewProps extends StepProps {
  readonly result: Result
}

/** Sentences first, then figures; what a slider moves at once, the rest a moment later. */
export function ResultView(props: ResultViewProps): ReactNode {
  const { t } = useLingui()
  const { sheet, view, result } = props
  const later = useDeferredValue(props)
  const settled = useSettled(props, pause)
  const told: Told = { result, words: view }
  return (
    <div className={styles.result}>
      <FactsSince all={settled} />
      <Findings {...props} />
      <Part title={t`In words`}>
        <p className={styles.standing}>
          <Standing {...told} />
        </p>
        <SpokenResult {...told} />
        <Why {...told} />
        <HowSure {...told} />
        <OrderShares {...told} />
        <FirstLeaning sheet={sheet} words={view} />
      </Part>
      <Part title={t`In points of 100`}>
        <p className={styles.note}>
          <Trans>
            Options stand in alphabetical order. The score mirrors what you said; it does not decide.
          </Trans>
        </p>
        <ScoreBars {...told} />
      </Part>
      {result.criteria.length > 1 && (
        <Part title={t`Try other weights`}>
          <p className={styles.note}>
            <Trans>Points of 100. What you move here is saved with the worksheet.</Trans>
          </p>
          <WeightSliders {...props} />
        </Part>
      )}
      <Following all={later} />
      <Settled all={settled} />
    </div>
  )
}

/** Drawn after what a slider moves, and left where it is while the slider goes on. */
const Following = memo(function FollowingParts({ all }: { readonly all: ResultViewProps }): ReactNode {
  const { t } = useLingui()
  const { view, result } = all
  const told: Told = { result, words: view }
  return (
    <>
      {result.twoBest && (
        <>
          <Part title={t`What would have to change`}>
            <WhatWouldChange {...told} />
            {result.criteria.length > 1 && result.leaders.length === 1 && (
              <>
                <p>
                  <Trans>Changing one weight at a time, the others in proportion:</Trans>
                </p>
                <ul className={styles.list}>
                  <WeightLimits {...told} />
                </ul>
              </>
            )}
          </Part>
          <Part title={t`Both sides`}>
            <BothCases {...told} />
          </Part>
        </>
      )}
      {result.openFacts.length > 0 && result.options.length > 1 && (
        <Part title={t`Facts worth finding out`}>
          <OpenFacts {...told} />
        </Part>
      )}
    </>
  )
})

/** Milliseconds without a change. */
const pause = 300

interface PartProps {
  readonly title: string
  readonly children: ReactNode
}

/** Costs more to work out, or is not looked at while a slider moves. */
const Settled = memo(function SettledParts({ all }: { readonly all: ResultViewProps }): ReactNode {
  const { t } = useLingui()
  const { sheet, view, result } = all
  const told: Told = { result, words: view }
  const overdue = staleFacts(sheet, result, { ...view.pack, profiles: view.catalog.profiles }, today())
  return (
    <>
      {overdue.length > 0 && (
        <Part title={t`Facts to be checked again`}>
          <ul className={styles.list}>
            <OverdueFacts facts={overdue} {...told} />
          </ul>
        </Part>
      )}
      <Earlier sheet={sheet} view={view} />
      <TwoPeopleView sheet={sheet} words={view} />
      <Disclosure title={<Trans>How the points come about</Trans>}>
        <PointsTable {...told} />
      </Disclosure>
      <Disclosure title={<Trans>For those who want to know more</Trans>}>
        <Suspense fallback={<Loading />}>
          <AdvancedPanel {...all} />
        </Suspense>
      </Disclosure>
      <div className={styles.paper}>
        <LinkButton to={`/handouts?kind=worksheet&worksheet=${sheet.id}`}>
          <Trans>Print the result</Trans>
        </LinkButton>
        <LinkButton to={`/handouts?kind=worksheet-blank&worksheet=${sheet.id}`}>
          <Trans>Print a sheet to fill in</Trans>
        </LinkButton>
      </div>
      <StampLine stamp={stampOf(sheet)} />
    </>
  )
})

function Findings({ sheet, view, result }: ResultViewProps): ReactNode {
  if (result.findings.length === 0) return null
  return (
    <Banner tone="notice">
      <ul className={styles.findings}>
        {result.findings.map((finding) => (
          <li key={JSON.stringify(finding)}>
            <FindingWords finding={finding} sheet={sheet} words={view} />
          </li>
        ))}
      </ul>
    </Banner>
  )
}

function Part({ title, children }: PartProps): ReactNode {
  return (
    <section className={styles.part}>
      <h2>{title}</h2>
      {children}
    </section>
  )
}
