import { Trans, useLingui } from '@lingui/react/macro'
import { ChartColumn, Plus, Printer, Rows3, Undo2 } from 'lucide-react'
import { lazy, Suspense, type ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { mostCompared } from '../../../domain/compare/address.ts'
import type { Comparison, Lens } from '../../../domain/compare/comparison.ts'
import { viewSearch, withAllRows, type ComparisonView } from '../../../domain/compare/view.ts'
import { useAskAhead } from '../../queries.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Choice } from '../../ui/choice.tsx'
import { DecideLink } from '../../ui/decide-link.tsx'
import { Loading } from '../../ui/loading.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { SaveComparison } from '../../ui/save-comparison.tsx'
import { TogetherLink } from '../../ui/together-link.tsx'
import { FindBox } from './find-box.tsx'
import styles from './toolbar.module.css'
import type { ChangeableView } from './use-view.ts'

const RowChoice = lazy(async () => ({ default: (await import('./row-choice.tsx')).RowChoice }))
const CredentialChoice = lazy(async () => ({
  default: (await import('../../ui/credential-choice.tsx')).CredentialChoice,
}))

interface ToolbarProps {
  readonly comparison: Comparison
  readonly counts: Readonly<Record<Lens, number>>
  /** How many rows are out of sight. */
  readonly hidden: number
  readonly view: ComparisonView
  readonly changes: ChangeableView
  readonly pack: PackSummary
}

/** What can be done with a comparison as a whole. */
export function Toolbar({ comparison, counts, hidden, view, changes, pack }: ToolbarProps): ReactNode {
  const { t } = useLingui()
  const { change, undo } = changes
  const askAhead = useAskAhead()
  const columns = view.ids.join(',')
  const search = viewSearch(view)
  return (
    <div className={styles.toolbar}>
      <div className={styles.line}>
        <Choice
          label={t`Rows shown`}
          value={view.lens}
          onChange={(lens) => change((now) => ({ ...now, lens }))}
          options={[
            { value: 'all', face: t`All ${counts.all}` },
            { value: 'different', face: t`Different ${counts.different}` },
            { value: 'same', face: t`Same ${counts.same}` },
          ]}
        />
        <FindBox find={view.find} change={change} />
        <PopoverButton
          name={t`Choose rows`}
          face={<Face icon={<Rows3 aria-hidden="true" />}>{t`Rows`}</Face>}
          look="plain"
        >
          <Suspense fallback={<Loading />}>
            <RowChoice comparison={comparison} view={view} change={change} />
          </Suspense>
        </PopoverButton>
        <Baseline profiles={comparison.profiles} view={view} change={change} />
      </div>
      <div className={styles.line}>
        {view.ids.length < mostCompared ? (
          <PopoverButton
            name={t`Add a credential`}
            face={<Face icon={<Plus aria-hidden="true" />}>{t`Add a credential`}</Face>}
            look="plain"
          >
            {(close) => (
              <Suspense fallback={<Loading />}>
                <CredentialChoice
                  pack={pack}
                  chosen={view.ids}
                  onChoose={(id) => {
                    const add = (): void => {
                      close()
                      change((now) => ({ ...now, ids: [...now.ids, id] }))
                    }
                    void askAhead(id).then(add)
                  }}
                />
              </Suspense>
            )}
          </PopoverButton>
        ) : (
          <p className={styles.full}>
            <Trans>No more than {mostCompared} fit side by side.</Trans>
          </p>
        )}
        <p role="status">{hidden > 0 && <Trans>Rows hidden: {hidden}</Trans>}</p>
        {hidden > 0 && (
          <Button look="quiet" onPress={() => change(withAllRows)}>
            <Trans>Show everything again</Trans>
          </Button>
        )}
        {undo && (
          <Button look="quiet" onPress={undo}>
            <Undo2 aria-hidden="true" />
            <Trans>Undo</Trans>
          </Button>
        )}
        <span className={styles.ways}>
          <SaveComparison view={view} columns={comparison.profiles} />
          <LinkButton to={`/compare/${columns}/charts${search === '' ? '' : `?${search}`}`}>
            <ChartColumn aria-hidden="true" />
            <Trans>Charts</Trans>
          </LinkButton>
          <TogetherLink ids={view.ids} />
          <DecideLink ids={view.ids} />
          <LinkButton to={`/handouts?ids=${columns}${search === '' ? '' : `&${search}`}`}>
            <Printer aria-hidden="true" />
            <Trans>Print as a handout</Trans>
          </LinkButton>
        </span>
      </div>
    </div>
  )
}

function Face({ icon, children }: { readonly icon: ReactNode; readonly children: ReactNode }): ReactNode {
  return (
    <>
      {icon}
      {children}
    </>
  )
}

interface BaselineProps {
  readonly profiles: readonly Profile[]
  readonly view: ComparisonView
  readonly change: ChangeableView['change']
}

function Baseline({ profiles, view, change }: BaselineProps): ReactNode {
  return (
    <label className={styles.baseline}>
      <Trans>Measure against</Trans>
      <select
        className={styles.select}
        value={view.baseline ?? ''}
        onChange={({ target }) => {
          const baseline = profiles.find(({ id }) => id === target.value)?.id
          change((now) => ({ ...now, baseline }))
        }}
      >
        <option value="">
          <Trans>none</Trans>
        </option>
        {profiles.map(({ id, abbreviation }) => (
          <option key={id} value={id} lang="en">
            {abbreviation}
          </option>
        ))}
      </select>
    </label>
  )
}
