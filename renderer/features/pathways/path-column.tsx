import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Goal } from '../../../domain/catalog/pathways.ts'
import type { Path, PathStep } from '../../../domain/pathways/model.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FigureButton } from '../../ui/figure/figure-button.tsx'
import { usePlanWords, type PlanNames } from '../../ui/plan-words.ts'
import { TogetherLink } from '../../ui/together-link.tsx'
import styles from './path-column.module.css'
import { StepCard } from './step-card.tsx'

interface PathColumnProps {
  readonly path: Path
  readonly number: number
  readonly goal: Goal
  readonly names: PlanNames
  readonly pack: PackSummary
}

/** One path: what it takes in all, its steps in order, and the advice that it does not follow. */
export function PathColumn({ path, number, goal, names, pack }: PathColumnProps): ReactNode {
  const { t } = useLingui()
  const words = usePlanWords(names)
  const way = words.way(path)
  const held = path.steps.flatMap((step) => (step.kind === 'credential' ? [step.credential] : []))
  return (
    <article className={styles.path} aria-label={t`Path ${number}: ${way}`}>
      <header className={styles.head}>
        <p className={styles.number}>
          <Trans>Path {number}</Trans>
        </p>
        <h3 className={styles.way}>{way}</h3>
        <dl className={styles.totals}>
          <Total title={t`Cost in all`} figure={words.pathCost(path)} way={way}>
            <StepFigures path={path} names={names} of="cost" />
          </Total>
          <Total title={t`Time in all`} figure={words.pathTime(path)} way={way}>
            <StepFigures path={path} names={names} of="time" />
          </Total>
          <div>
            <dt className={styles.title}>{t`Advice left unmet`}</dt>
            <dd className={styles.total}>{words.pathUnmet(path)}</dd>
          </div>
        </dl>
      </header>
      <ol className={styles.steps}>
        {path.steps.map((step) => (
          <li key={words.step(step)} className={styles.step}>
            <StepCard step={step} goal={goal} names={names} pack={pack} />
          </li>
        ))}
      </ol>
      {held.length > 1 && (
        <div className={styles.foot}>
          <TogetherLink ids={held} />
        </div>
      )}
    </article>
  )
}

interface TotalProps {
  readonly title: string
  readonly figure: string
  readonly way: string
  readonly children: ReactNode
}

function Total({ title, figure, way, children }: TotalProps): ReactNode {
  return (
    <div>
      <dt className={styles.title}>{title}</dt>
      <dd className={styles.total}>
        <FigureButton subject={`${way}, ${title}`} figure={figure}>
          {children}
        </FigureButton>
      </dd>
    </div>
  )
}

interface StepFiguresProps {
  readonly path: Path
  readonly names: PlanNames
  readonly of: 'cost' | 'time'
}

/** What a total is the sum of, step by step. */
function StepFigures({ path, names, of }: StepFiguresProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const words = usePlanWords(names)
  const figureOf = (step: PathStep): string | undefined => {
    if (of === 'time') return step.time && words.stepTime(step.time)
    if (step.kind === 'condition') return step.condition.kind === 'study' ? t`not known` : undefined
    const { arithmetic } = step.cost
    const figure = words.stepCost(step)
    return step.cost.charges.length > 1 ? `${inWords(arithmetic)} = ${figure}` : figure
  }
  return (
    <dl>
      {path.steps.map((step) => {
        const figure = figureOf(step)
        return (
          figure !== undefined && (
            <div key={words.step(step)} className={styles.figure}>
              <dt>{words.step(step)}</dt>
              <dd>{figure}</dd>
            </div>
          )
        )
      })}
    </dl>
  )
}
