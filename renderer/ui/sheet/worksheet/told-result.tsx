import { Trans, useLingui } from '@lingui/react/macro'
import { useMemo, type ReactNode } from 'react'
import { barrierTo } from '../../../../domain/worksheet/barrier.ts'
import type { Worksheet } from '../../../../domain/worksheet/model.ts'
import type { Person } from '../../../../domain/worksheet/parts.ts'
import { type Result, resultOf } from '../../../../domain/worksheet/result.ts'
import { drawSeed } from '../../../../domain/worksheet/stamp.ts'
import { twoPeopleOf } from '../../../../domain/worksheet/two-people.ts'
import { answer } from '../../decision/acceptability-question.ts'
import { BothCases } from '../../decision/both-cases.tsx'
import { CommonGround } from '../../decision/common-ground.tsx'
import { FindingWords } from '../../decision/finding.tsx'
import { HowSure } from '../../decision/how-sure.tsx'
import { ObstacleWords } from '../../decision/obstacle-words.tsx'
import { OpenFacts } from '../../decision/open-facts.tsx'
import { OrderSharesWords } from '../../decision/order-shares-words.tsx'
import { Standing } from '../../decision/standing.tsx'
import type { Told } from '../../decision/told.tsx'
import { WeightLimits, WhatWouldChange } from '../../decision/what-would-change.tsx'
import { Why } from '../../decision/why.tsx'
import shared from '../sheet.module.css'
import { useSheet } from '../sheet-context.ts'
import { Bars } from './bars.tsx'
import { Part } from './part.tsx'
import { SideBySide } from './side-by-side.tsx'
import type { Decided } from './use-decided.ts'
import { scoredBy } from './weights.tsx'
import styles from './worksheet.module.css'

/** What follows from it, in the sentences of the screen; of two people, by the weights of each beside each other. */
export function WorksheetResults({ decided }: { readonly decided: Decided }): ReactNode {
  const { t } = useLingui()
  const { sheet: worksheet, words } = decided
  const [person] = scoredBy(worksheet)
  const two = twoPeopleOf(worksheet)
  const both = two?.kind === 'both' && [
    { title: t`By the visitor’s weights`, result: two.visitor },
    { title: t`By the counselor’s weights`, result: two.counselor },
  ]
  if (barrierTo(worksheet) === 'leaning') {
    return (
      <Part title={t`The result`}>
        <p>
          <Trans>
            Points are shown once it is recorded where you lean before them. Say so in the worksheet.
          </Trans>
        </p>
      </Part>
    )
  }
  return (
    <>
      {person && (
        <WorksheetResult
          title={both ? t`The result, by the visitor’s weights` : t`The result`}
          person={person}
          decided={decided}
        />
      )}
      {both && (
        <Part title={t`Visitor and counselor`}>
          <CommonGround two={two} words={words} />
          <SideBySide results={both} words={words} />
        </Part>
      )}
    </>
  )
}

interface WorksheetResultProps {
  readonly title: string
  readonly person: Person
  readonly decided: Decided
}

function WorksheetResult({ title, person, decided }: WorksheetResultProps): ReactNode {
  const { sheet: worksheet, words } = decided
  const result = useMemo(() => resultOf(worksheet, person), [worksheet, person])
  if (result.kind !== 'stated') {
    return (
      <Part title={title}>
        <p>
          <ObstacleWords obstacle={result} />
        </p>
      </Part>
    )
  }
  const told: Told = { result, words }
  return (
    <>
      <Part title={title}>
        <Findings result={result} decided={decided} />
        <p className={styles.standing}>
          <Standing {...told} />
        </p>
        <Bars {...told} />
        <Why {...told} />
        <HowSure {...told} />
        <OrderShares {...told} />
      </Part>
      <Counterparts {...told} />
    </>
  )
}

/** What would change it, the other side, and what is worth finding out. */
function Counterparts(told: Told): ReactNode {
  const { t } = useLingui()
  const [, , heading] = useSheet().headings
  const { twoBest, criteria, leaders, openFacts, options } = told.result
  return (
    <>
      {twoBest && (
        <>
          <Part title={t`What would have to change`}>
            <WhatWouldChange {...told} />
            {criteria.length > 1 && leaders.length === 1 && (
              <>
                <p>
                  <Trans>Changing one weight at a time, the others in proportion:</Trans>
                </p>
                <ul className={shared.list}>
                  <WeightLimits {...told} />
                </ul>
              </>
            )}
          </Part>
          <Part title={t`Both sides`}>
            <div className={styles.cases}>
              <BothCases heading={heading} {...told} />
            </div>
          </Part>
        </>
      )}
      {openFacts.length > 0 && options.length > 1 && (
        <Part title={t`Facts worth finding out`}>
          <OpenFacts {...told} />
        </Part>
      )}
    </>
  )
}

interface FindingsProps {
  readonly result: Result
  readonly decided: { readonly sheet: Worksheet; readonly words: Decided['words'] }
}

function Findings({ result, decided }: FindingsProps): ReactNode {
  if (result.findings.length === 0) return null
  return (
    <ul className={shared.list}>
      {result.findings.map((finding) => (
        <li key={JSON.stringify(finding)}>
          <FindingWords finding={finding} {...decided} />
        </li>
      ))}
    </ul>
  )
}

/** Paper waits for nothing, so the draws are made here and not in a worker. */
function OrderShares(told: Told): ReactNode {
  const { problem, twoBest, leaders, criteria } = told.result
  const isAsked = twoBest !== undefined && leaders.length === 1 && criteria.length > 1
  const shares = useMemo(
    () => (isAsked ? answer({ problem, seed: drawSeed }) : undefined),
    [isAsked, problem],
  )
  return shares && <OrderSharesWords shares={shares} {...told} />
}
