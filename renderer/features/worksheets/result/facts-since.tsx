import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { memo, useMemo, type ReactNode } from 'react'
import { changedFacts } from '../../../../domain/worksheet/changed.ts'
import { resultOf } from '../../../../domain/worksheet/result.ts'
import { Banner } from '../../../ui/banner.tsx'
import { Button } from '../../../ui/button.tsx'
import { FactChangeWords } from '../../../ui/decision/fact-change-words.tsx'
import { ObstacleWords } from '../../../ui/decision/obstacle-words.tsx'
import { ScoreBars } from '../../../ui/decision/score-bars.tsx'
import { Standing } from '../../../ui/decision/standing.tsx'
import { Disclosure } from '../../../ui/disclosure.tsx'
import type { StepProps } from '../step.ts'
import styles from './result.module.css'

/** Facts that changed in the catalog since the worksheet took them, and the result with either. */
export const FactsSince = memo(function ChangedUnder({ all }: { readonly all: StepProps }): ReactNode {
  const { sheet, change, view } = all
  const { t } = useLingui()
  const { catalog, person } = view
  const found = useMemo(
    () => (hasProfiles(sheet, view) ? changedFacts(sheet, catalog) : undefined),
    [sheet, view, catalog],
  )
  if (!found || found.changes.length === 0) return null
  const { changes, updated } = found
  const both = [
    { key: 'then', title: t`With the facts as they were`, result: resultOf(sheet, person) },
    { key: 'now', title: t`With the facts as they are now`, result: resultOf(updated, person) },
  ]
  return (
    <Banner tone="attention">
      <p>
        <strong>
          <Plural
            value={changes.length}
            one="# fact under this worksheet has changed in the catalog."
            other="# facts under this worksheet have changed in the catalog."
          />
        </strong>{' '}
        <Trans>The worksheet still counts with what it took then. Both results stand here.</Trans>
      </p>
      <Disclosure title={<Trans>What has changed</Trans>}>
        <ul className={styles.list}>
          {changes.map((one) => (
            <li key={JSON.stringify(one)}>
              <FactChangeWords change={one} sheet={sheet} words={view} pack={view.pack} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <div className={styles.both}>
        {both.map(({ key, title, result }) => (
          <section key={key} className={styles.side}>
            <h3>{title}</h3>
            {result.kind === 'stated' ? (
              <>
                <p>
                  <Standing result={result} words={view} />
                </p>
                <ScoreBars result={result} words={view} />
              </>
            ) : (
              <p>
                <ObstacleWords obstacle={result} />
              </p>
            )}
          </section>
        ))}
      </div>
      <div>
        <Button onPress={() => change((now) => changedFacts(now, catalog).updated)}>
          <Trans>Use the facts as they are now</Trans>
        </Button>
      </div>
    </Banner>
  )
})

/** While profiles are on their way, facts that are not here yet have not changed. */
function hasProfiles({ options }: StepProps['sheet'], { pack, catalog }: StepProps['view']): boolean {
  const named = new Set<string>(
    options.flatMap((option) => {
      if (option.kind === 'credential') return [option.credential]
      return option.kind === 'together' ? option.credentials : []
    }),
  )
  const here = new Set(catalog.profiles.map(({ id }) => id))
  return pack.credentials.every(({ id }) => !named.has(id) || here.has(id))
}
