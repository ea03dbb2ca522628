import { plural } from '@lingui/core/macro'
import { Trans, useLingui } from '@lingui/react/macro'
import { Printer } from 'lucide-react'
import type { ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Goal, PathwayRules, Start } from '../../../domain/catalog/pathways.ts'
import { mostCompared } from '../../../domain/compare/address.ts'
import type { Pathways } from '../../../domain/pathways/model.ts'
import { startsLike } from '../../../domain/pathways/starts.ts'
import { useLanguage } from '../../i18n/language.ts'
import { usePaths } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { Legend } from '../../ui/fact/legend.tsx'
import { Glossary } from '../../ui/glossary.tsx'
import type { PlanNames } from '../../ui/plan-words.ts'
import { PathColumn } from './path-column.tsx'
import styles from './plan.module.css'

interface PlanProps {
  readonly pack: PackSummary
  readonly rules: PathwayRules
  readonly start: Start
  readonly goal: Goal
}

/** The paths between two ends, side by side, and the ways on from them. */
export function Plan(props: PlanProps): ReactNode {
  const { pack, start, goal } = props
  return (
    <Answered query={usePaths(pack.id, start.id, goal.id)}>
      {(pathways) => <FoundPaths pathways={pathways} {...props} />}
    </Answered>
  )
}

function FoundPaths({
  pathways: { paths, others, why },
  pack,
  rules,
  start,
  goal,
}: PlanProps & { readonly pathways: Pathways }): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const dimensions = pack.groups.flatMap((group) => group.dimensions)
  const names: PlanNames = { credentials: pack.credentials, conditions: rules.conditions, dimensions }
  const ends = new Set(
    paths
      .flatMap(({ steps }) => steps.at(-1) ?? [])
      .flatMap((step) => (step.kind === 'credential' ? [step.credential] : [])),
  )
  const alike = startsLike(rules, start).map(({ label }) => {
    const words = inWords(label)
    return t`“${words}”`
  })
  const compared = [...ends].slice(0, mostCompared)
  const alsoFit = pack.credentials.filter(({ id }) => others.includes(id))
  return (
    <>
      <section className={styles.head}>
        <div role="status">
          <h2>
            {paths.length === 0
              ? t`No path found`
              : plural(paths.length, { one: '# path', other: '# paths side by side' })}
          </h2>
        </div>
        {why && <p>{inWords(why)}</p>}
        {paths.length > 0 && (
          <>
            <p className={styles.basis}>
              <Trans>
                Fewest steps first, then by name: no path is better than another. Costs are for members where
                that is a choice, with each exam passed at the first try and one year of dues, without books.
              </Trans>
            </p>
            {alike.length > 0 && (
              <p className={styles.basis}>
                <Trans>
                  The rules that we know make no difference: from here, the paths are the same as from{' '}
                  {alike.join(', ')}.
                </Trans>
              </p>
            )}
            <div className={styles.actions}>
              {compared.length > 1 && (
                <LinkButton to={`/compare/${compared.join(',')}`}>
                  <Trans>Compare these {compared.length}</Trans>
                </LinkButton>
              )}
              <LinkButton to={`/handouts?kind=pathway&field=${pack.id}&from=${start.id}&to=${goal.id}`}>
                <Printer aria-hidden="true" />
                <Trans>Print this plan</Trans>
              </LinkButton>
            </div>
          </>
        )}
      </section>
      <ol className={styles.columns} data-paths={paths.length}>
        {paths.map((path, place) => (
          <li
            key={JSON.stringify(
              path.steps.map((step) => (step.kind === 'condition' ? step.condition.id : step.credential)),
            )}
          >
            <PathColumn path={path} number={place + 1} goal={goal} names={names} pack={pack} />
          </li>
        ))}
      </ol>
      {alsoFit.length > 0 && (
        <section>
          <h2>
            <Trans>These fit the goal too</Trans>
          </h2>
          <ul className={styles.others}>
            {alsoFit.map(({ id, abbreviation }) => (
              <li key={id}>
                <a href={`#/credentials/${id}`} className={styles.other} lang="en">
                  {abbreviation}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <Legend />
      <Glossary pack={pack} />
    </>
  )
}
