import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PathwayHandout } from '../../../domain/handout/model.ts'
import type { Path } from '../../../domain/pathways/model.ts'
import { usePlanWords } from '../plan-words.ts'
import styles from './plan.module.css'
import { PlanStep } from './plan-step.tsx'
import { useSheet } from './sheet-context.ts'
import { SheetGrid } from './sheet-grid.tsx'
import { UnbrokenText } from './unbroken-text.tsx'

interface Props {
  readonly handout: PathwayHandout
}

/** The paths of a plan: first what each takes in all, then each step by step, with a box to tick. */
export function PlanPaths({ handout }: Props): ReactNode {
  const { t } = useLingui()
  const words = usePlanWords(handout)
  const { start, goal, pathways } = handout
  const { language } = useSheet()
  const { paths, others, why } = pathways
  const alsoFit = handout.credentials.filter(({ id }) => others.includes(id))
  return (
    <>
      <p className={styles.end}>
        <b>{t`Where I am`}:</b> <UnbrokenText text={`${start.label[language]}. ${start.help[language]}`} />
      </p>
      <p className={styles.end}>
        <b>{t`Where I want to be`}:</b>{' '}
        <UnbrokenText text={`${goal.label[language]}. ${goal.help[language]}`} />
      </p>
      {why && <p className={styles.end}>{why[language]}</p>}
      {paths.length > 0 && (
        <SheetGrid
          name={t`What each path takes in all`}
          corner={t`Path`}
          columns={[
            { key: 'cost', face: t`Cost` },
            { key: 'time', face: t`Time` },
            { key: 'unmet', face: t`Advice left unmet` },
          ]}
          groups={[
            {
              key: 'paths',
              rows: paths.map((path, place) => ({
                key: words.way(path),
                label: `${place + 1}. ${words.way(path)}`,
                cells: [words.pathCost(path), words.pathTime(path), words.pathUnmet(path)],
              })),
            },
          ]}
        />
      )}
      <p className={styles.remark}>
        {t`Fewest steps first, then by name: no path is better than another. Costs are for members where that is a choice, with each exam passed at the first try and one year of dues, without books.`}
      </p>
      {paths.map((path, place) => (
        <PlanPath key={words.way(path)} path={path} number={place + 1} handout={handout} />
      ))}
      {alsoFit.length > 0 && (
        <p className={styles.remark}>
          <b>{t`These fit the goal too`}:</b> {alsoFit.map(({ abbreviation }) => abbreviation).join(', ')}.
        </p>
      )}
    </>
  )
}

function PlanPath({
  path,
  number,
  handout,
}: Props & { readonly path: Path; readonly number: number }): ReactNode {
  const { t } = useLingui()
  const words = usePlanWords(handout)
  const way = words.way(path)
  const [, Heading] = useSheet().headings
  return (
    <section className={styles.path}>
      <Heading className={styles.pathTitle}>{t`Path ${number}: ${way}`}</Heading>
      <ol className={styles.steps}>
        {path.steps.map((step) => (
          <PlanStep key={words.step(step)} step={step} handout={handout} />
        ))}
      </ol>
    </section>
  )
}
