import { useLingui } from '@lingui/react/macro'
import { List } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import type { Comparison, ComparisonGroup } from '../../../domain/compare/comparison.ts'
import { withColumnAt, type ComparisonView } from '../../../domain/compare/view.ts'
import { JumpList } from '../../ui/jump-list.tsx'
import { PopoverButton } from '../../ui/popover-button.tsx'
import { useDrag } from '../../ui/use-drag.ts'
import { ColumnHead } from './column-head.tsx'
import { Group, hasRows } from './comparison-group.tsx'
import styles from './comparison-table.module.css'
import { useUncoveredFocus } from './use-uncovered-focus.ts'
import type { ChangeView } from './use-view.ts'

interface ComparisonTableProps {
  readonly comparison: Comparison
  /** The same, or for a moment the one before: what is out of sight is drawn from it. */
  readonly later: Comparison
  readonly shown: ReadonlySet<DimensionId>
  readonly view: ComparisonView
  readonly change: ChangeView
  readonly pack: PackSummary
  readonly caption: string
}

/** One native table: a screen reader's own table keys work, and names stay in sight in both directions. */
export function ComparisonTable(props: ComparisonTableProps): ReactNode {
  const { comparison, later, shown, view, change, pack, caption } = props
  const { profiles, groups } = comparison
  const head = useRef<HTMLTableSectionElement>(null)
  useDrag(head, '[data-column]', (from, to) => {
    const dragged = profiles[from]?.id
    if (dragged) change((now) => withColumnAt(now, dragged, to))
  })
  const scroller = useRef<HTMLDivElement>(null)
  useUncoveredFocus(scroller)
  return (
    <div className={styles.frame}>
      <div ref={scroller} className={styles.scroller} data-columns={profiles.length}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <thead ref={head} className={styles.head}>
            <tr>
              <td className={styles.corner}>
                <GroupsButton groups={groups.filter((group) => hasRows(group, shown))} />
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
            <Group
              key={group.id}
              group={group}
              comparison={comparison}
              later={later}
              shown={shown}
              baseline={view.baseline}
              change={change}
              pack={pack}
            />
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
