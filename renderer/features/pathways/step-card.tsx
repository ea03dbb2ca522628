import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Goal } from '../../../domain/catalog/pathways.ts'
import type { CredentialStep, PathStep, StepTime } from '../../../domain/pathways/model.ts'
import { leadsInWords, nameOf } from '../../../domain/pathways/words.ts'
import { useLanguage } from '../../i18n/language.ts'
import { CredentialName } from '../../ui/credential-name.tsx'
import { StatementButton } from '../../ui/fact/statement-evidence.tsx'
import { FactParts } from '../../ui/figure/fact-parts.tsx'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import { asksForNothing, isStudy, usePlanWords, type PlanNames } from '../../ui/plan-words.ts'
import styles from './step-card.module.css'
import { Ways } from './ways.tsx'

interface StepProps<S = PathStep> {
  readonly step: S
  readonly goal: Goal
  readonly names: PlanNames
  readonly pack: PackSummary
}

/** One thing to do: what it asks for, what it takes and why it is there. */
export function StepCard({ step, ...context }: StepProps): ReactNode {
  return step.kind === 'condition' ? (
    <ConditionCard step={step} {...context} />
  ) : (
    <CredentialCard step={step} {...context} />
  )
}

function ConditionCard({ step, names, pack }: StepProps<Exclude<PathStep, CredentialStep>>): ReactNode {
  const { t } = useLingui()
  const words = usePlanWords(names)
  const of = nameOf(names, step.for)
  return (
    <>
      <h4 className={styles.title}>{words.step(step)}</h4>
      <dl className={styles.lines}>
        <Line title={t`Why`}>
          {step.rule.required ? t`The ${of} asks for it.` : t`The ${of} advises it.`}
          <StatementButton subject={words.step(step)} evidence={step.rule.evidence} pack={pack} />
        </Line>
        <Line title={t`Time`}>
          <Time time={step.time} of={words.step(step)} names={names} pack={pack} />
        </Line>
        {isStudy(step) && <Line title={t`Cost`}>{t`not known`}</Line>}
      </dl>
    </>
  )
}

function CredentialCard({ step, goal, names, pack }: StepProps<CredentialStep>): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const words = usePlanWords(names)
  const credential = pack.credentials.find(({ id }) => id === step.credential)
  const of = nameOf(names, step.credential)
  const { charges, arithmetic } = step.cost
  const parts = charges.map(({ dimension }) => ({ credential: step.credential, dimension }))
  return (
    <>
      <h4 className={styles.title}>
        <a href={`#/credentials/${step.credential}`} className={styles.link}>
          {words.step(step)}
        </a>
      </h4>
      {credential && (
        <p className={styles.name}>
          <CredentialName of={credential} />
        </p>
      )}
      <dl className={styles.lines}>
        {step.membership && (
          <Line title={t`Asks for`}>
            <FigureButton subject={t`what the ${of} asks for`} figure={words.membership(step)}>
              <FactParts parts={[step.membership]} pack={pack} />
            </FigureButton>
          </Line>
        )}
        {asksForNothing(step) && <Line title={t`Asks for`}>{t`We know of no requirement.`}</Line>}
        {step.rules.map(({ rule, met }) => (
          <Line key={JSON.stringify(rule.ways)} title={rule.required ? t`Asks for` : t`Advises`}>
            <Ways rule={rule} of={of} names={names} pack={pack} />
            {rule.evidence.note && 'required' in rule.evidence && (
              <p className={styles.note}>{inWords(rule.evidence.note)}</p>
            )}
            {!met && <p className={styles.note}>{t`not met on this path`}</p>}
          </Line>
        ))}
        {step.time && (
          <Line title={t`Time`}>
            <Time time={step.time} of={of} names={names} pack={pack} />
          </Line>
        )}
        <Line title={t`Cost`}>
          {charges.length === 0 ? (
            words.stepCost(step)
          ) : (
            <FigureButton subject={t`${of}, cost`} figure={words.stepCost(step)}>
              <p>{inWords(arithmetic)}</p>
              <FactParts parts={parts} pack={pack} />
            </FigureButton>
          )}
        </Line>
        <Line title={t`Why`}>
          <Aim step={step} goal={goal} names={names} pack={pack} />
        </Line>
      </dl>
    </>
  )
}

/** What the step leads to, or that it is the goal. */
function Aim({ step: { credential, toward }, goal, names, pack }: StepProps<CredentialStep>): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  if (toward) {
    const words = inWords(leadsInWords(credential, toward, names))
    return (
      <>
        {words}
        <StatementButton subject={words} evidence={toward.relation} pack={pack} />
      </>
    )
  }
  const of = nameOf(names, credential)
  return (
    <FigureButton subject={t`${of}, why`} figure={t`It has what the goal asks for.`}>
      <FactParts parts={goal.wants.map(({ dimension }) => ({ credential, dimension }))} pack={pack} />
    </FigureButton>
  )
}

interface TimeProps extends Pick<StepProps, 'names' | 'pack'> {
  readonly time: StepTime
  readonly of: string
}

function Time({ time, of, names, pack }: TimeProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const words = usePlanWords(names)
  const figure = words.stepTime(time)
  return (
    <>
      {time.part ? (
        <FigureButton subject={t`${of}, time`} figure={figure}>
          <FactParts parts={[time.part]} pack={pack} />
        </FigureButton>
      ) : (
        figure
      )}
      {time.counts && <p className={styles.note}>{inWords(time.counts)}</p>}
    </>
  )
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <dt className={styles.lineTitle}>{title}</dt>
      <dd>{children}</dd>
    </div>
  )
}
