import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { markOfConfidence } from '../../../domain/catalog/evidence.ts'
import type { Fact } from '../../../domain/catalog/fact.ts'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { Part } from '../../../domain/compare/standing.ts'
import type { PathwayHandout } from '../../../domain/handout/model.ts'
import type { AskedFor, CredentialStep, PathStep } from '../../../domain/pathways/model.ts'
import { leadsInWords, nameOf } from '../../../domain/pathways/words.ts'
import type { LocalizedText } from '../../../domain/text/localized.ts'
import { formatRange } from '../../../domain/text/money.ts'
import { asksForNothing, isStudy, usePlanWords } from '../plan-words.ts'
import { Address } from './address.tsx'
import styles from './plan.module.css'
import { useSheet } from './sheet-context.ts'
import { SheetFactsMark, SheetMark } from './sheet-evidence.tsx'

interface StepProps<S = PathStep> {
  readonly step: S
  readonly handout: PathwayHandout
}

/** One thing to do, with a box to tick when it is done. */
export function PlanStep({ step, handout }: StepProps): ReactNode {
  const words = usePlanWords(handout)
  return (
    <li className={styles.step}>
      <span className={styles.box} aria-hidden />
      <p className={styles.stepTitle}>{words.step(step)}</p>
      {step.kind === 'condition' ? (
        <ConditionLines step={step} handout={handout} />
      ) : (
        <CredentialLines step={step} handout={handout} />
      )}
    </li>
  )
}

function ConditionLines({ step, handout }: StepProps<Exclude<PathStep, CredentialStep>>): ReactNode {
  const { t } = useLingui()
  return (
    <dl className={styles.lines}>
      <Line title={t`Why`}>
        <Asked rule={step.rule} of={nameOf(handout, step.for)} />
      </Line>
      <Line title={t`Time`}>
        <Time time={step.time} handout={handout} />
      </Line>
      {isStudy(step) && <Line title={t`Cost`}>{t`not known`}</Line>}
    </dl>
  )
}

function CredentialLines({ step, handout }: StepProps<CredentialStep>): ReactNode {
  const { t } = useLingui()
  const words = usePlanWords(handout)
  const { language } = useSheet()
  const credential = handout.credentials.find(({ id }) => id === step.credential)
  const { charges } = step.cost
  return (
    <dl className={styles.lines}>
      {credential && (
        <Line title={t`Name`}>
          <span lang="en">{credential.name}</span>, {credential.issuer.shortName},{' '}
          <Address url={credential.page ?? credential.issuer.certificationPage} />
        </Line>
      )}
      {step.membership && (
        <Line title={t`Asks for`}>
          {words.membership(step)}
          <FactNumbers part={step.membership} handout={handout} />
        </Line>
      )}
      {asksForNothing(step) && <Line title={t`Asks for`}>{t`We know of no requirement.`}</Line>}
      {step.rules.map(({ rule, met }) => (
        <Line key={JSON.stringify(rule.ways)} title={rule.required ? t`Asks for` : t`Advises`}>
          {words.ways(rule)}
          {!met && ` (${t`not met on this path`})`}
          <Numbers evidence={rule.evidence} />
          {rule.evidence.note && <span className={styles.small}> {rule.evidence.note[language]}</span>}
        </Line>
      ))}
      {step.time && (
        <Line title={t`Time`}>
          <Time time={step.time} handout={handout} />
        </Line>
      )}
      <Line title={t`Cost`}>
        {words.stepCost(step)}
        {charges.length > 0 && (
          <span className={styles.small}>
            {' ('}
            {charges.map(({ dimension, each, due }, place) => (
              <span key={dimension}>
                {place > 0 && ' + '}
                {labelOf(handout, dimension)[language]}: {each ? formatRange(each, language) : t`not known`}
                {due.length > 1 && ` × ${due.length}`}
                <FactNumbers part={{ credential: step.credential, dimension }} handout={handout} />
              </span>
            ))}
            {')'}
          </span>
        )}
      </Line>
      <Line title={t`Why`}>
        <Aim step={step} handout={handout} />
      </Line>
    </dl>
  )
}

/** What the step leads to, or that it is the goal. */
function Aim({ step: { credential, toward, rules }, handout }: StepProps<CredentialStep>): ReactNode {
  const { t } = useLingui()
  const { language } = useSheet()
  if (toward) {
    const { relation } = toward
    const isSaid = rules.some(({ rule }) => rule.evidence.note?.en === relation.note.en)
    return (
      <>
        {leadsInWords(credential, toward, handout)[language]}
        <Numbers evidence={relation} />
        {!isSaid && <span className={styles.small}> {relation.note[language]}</span>}
      </>
    )
  }
  return (
    <>
      {t`It has what the goal asks for.`}
      <SheetFactsMark
        facts={handout.goal.wants.flatMap(({ dimension }) => factsOf(handout, { credential, dimension }))}
      />
    </>
  )
}

function Asked({ rule, of }: { readonly rule: AskedFor; readonly of: string }): ReactNode {
  const { t } = useLingui()
  return (
    <>
      {rule.required ? t`The ${of} asks for it.` : t`The ${of} advises it.`}
      <Numbers evidence={rule.evidence} />
    </>
  )
}

function Time({
  time,
  handout,
}: {
  time: NonNullable<PathStep['time']>
  handout: PathwayHandout
}): ReactNode {
  const words = usePlanWords(handout)
  const { inWords } = useSheet()
  return (
    <>
      {words.stepTime(time)}
      {time.part && <FactNumbers part={time.part} handout={handout} />}
      {time.counts && <span className={styles.small}> {inWords(time.counts)}</span>}
    </>
  )
}

function Line({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className={styles.line}>
      <dt>{title}:</dt> <dd>{children}</dd>
    </div>
  )
}

function Numbers({
  evidence: { confidence, sources },
}: {
  readonly evidence: AskedFor['evidence']
}): ReactNode {
  const { numbersOf } = useSheet()
  return <SheetMark mark={markOfConfidence(confidence)} numbers={numbersOf(sources)} />
}

function FactNumbers({
  part,
  handout,
}: {
  readonly part: Part
  readonly handout: PathwayHandout
}): ReactNode {
  return <SheetFactsMark facts={factsOf(handout, part)} />
}

function factsOf({ credentials }: PathwayHandout, { credential, dimension }: Part): readonly Fact[] {
  return credentials.flatMap(({ id, facts }) => (id === credential ? (facts[dimension]?.fact ?? []) : []))
}

function labelOf({ dimensions }: PathwayHandout, dimension: DimensionId): LocalizedText {
  return dimensions.find(({ id }) => id === dimension)?.label ?? { en: dimension, es: dimension }
}
