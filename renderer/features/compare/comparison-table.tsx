import { useLingui } from '@lingui/react/macro'
import { List } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { dependsOnState } from '../../../domain/catalog/state-pay.ts'
import type { ComparisonGroup } from '../../../domain/compare/comparison.ts'
import { withColumnAt, type ComparisonView } from '../../../domain/compare/view.ts'
import { useLanguage } from '../../i18n/language.ts'
import { JumpList, placeOf } from '../../ui/jump-list.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import { useDrag } from '../../ui/use-drag.ts'
import { ColumnHead } from './column-head.tsx'
import { Row } from './comparison-row.tsx'
import styles from './comparison-table.module.css'
import { useUncoveredFocus } from './use-uncovered-focus.ts'
import type { ChangeView } from './use-view.ts'

interface ComparisonTableProps {
  readonly profiles: readonly Profile[]
  readonly groups: readonly ComparisonGroup[]
  readonly shown: ReadonlySet<DimensionId>
  readonly view: ComparisonView
  readonly change: ChangeView
  readonly pack: PackSummary
  readonly caption: string
}

/** One native table: a screen reader's own table keys work, and names stay in sight in both directions. */
export function ComparisonTable(props: ComparisonTableProps): ReactNode {
  const { profiles, groups, shown, view, change, pack, caption } = props
  const { inWords } = useLanguage()
  const head = useRef<HTMLTableSectionElement>(null)
  useDrag(head, '[data-column]', (from, to) => {
    const dragged = profiles[from]?.id
    if (dragged) change((now) => withColumnAt(now, dragged, to))
  })
  const scroller = useRef<HTMLDivElement>(null)
  useUncoveredFocus(scroller)
  const hasRows = (group: ComparisonGroup): boolean =>
    group.rows.some(({ dimension }) => shown.has(dimension.id))
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} data-columns={profiles.length}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead ref={head} className={styles.head}>
            <tr>
              <td className={styles.corner}>
                <GroupsButton groups={groups.filter(hasRows)} />
              </td>
              {profiles.map((profile, place) => (
                <ColumnHead
                  key={profile.id}
                  profile={profile}
                  place={place}
                  columns={profiles}
                  isBaseline={profile.id === view.baseline}
                  change={change}
                />
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id} hidden={!hasRows(group)}>
              <tr>
                {/* Named, because a control may stand in it. */}
                <th
                  id={placeOf(group)}
                  tabIndex={-1}
                  scope="rowgroup"
                  colSpan={profiles.length + 1}
                  className={styles.band}
                  aria-label={inWords(group.label)}
                >
                  <div className={styles.bandContent}>
                    <span className={styles.bandLabel}>{inWords(group.label)}</span>
                    {pack.groups.some((stated) => stated.id === group.id && dependsOnState(stated)) && (
                      <StateChoice pack={pack} />
                    )}
                  </div>
                </th>
              </tr>
              {group.rows.map((row) => (
                <Row
                  key={row.dimension.id}
                  row={row}
                  profiles={profiles}
                  pack={pack}
                  baseline={view.baseline}
                  isHidden={!shown.has(row.dimension.id)}
                  change={change}
                />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  )
}

function GroupsButton({ groups }: { readonly groups: readonly ComparisonGroup[] }): ReactNode {
  const { t } = useLingui()
  return (
    <PopoverButton
      name={t`Go to a group`}
      face={
        <>
          <List aria-hidden="true" />
          {t`Go to`}
        </>
      }
      look="plain"
    >
      {(close) => <JumpList groups={groups} onJump={close} />}
    </PopoverButton>
  )
}
