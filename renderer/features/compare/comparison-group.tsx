import type { ReactNode } from 'react'
import type { CredentialId, DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { dependsOnState } from '../../../domain/catalog/state-pay.ts'
import type { Comparison, ComparisonGroup } from '../../../domain/compare/comparison.ts'
import { useLanguage } from '../../i18n/language.ts'
import { placeOf } from '../../ui/jump-list.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import { Row } from './comparison-row.tsx'
import styles from './comparison-table.module.css'
import type { ChangeView } from './use-view.ts'

interface GroupProps {
  readonly group: ComparisonGroup
  readonly comparison: Comparison
  /** The same, or for a moment the one before: what is out of sight is drawn from it. */
  readonly later: Comparison
  readonly shown: ReadonlySet<DimensionId>
  readonly baseline: CredentialId | undefined
  readonly change: ChangeView
  readonly pack: PackSummary
}

export function Group(props: GroupProps): ReactNode {
  const { group, comparison, later, shown, baseline, change, pack } = props
  const { inWords } = useLanguage()
  const { profiles } = comparison
  const before = later.groups.find(({ id }) => id === group.id)
  return (
    <tbody hidden={!hasRows(group, shown)}>
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
          now={{ row, profiles }}
          later={{
            row: before?.rows.find(({ dimension }) => dimension.id === row.dimension.id) ?? row,
            profiles: later.profiles,
          }}
          pack={pack}
          baseline={baseline}
          isHidden={!shown.has(row.dimension.id)}
          change={change}
        />
      ))}
    </tbody>
  )
}

export function hasRows(group: ComparisonGroup, shown: ReadonlySet<DimensionId>): boolean {
  return group.rows.some(({ dimension }) => shown.has(dimension.id))
}
