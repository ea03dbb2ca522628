import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { dependsOnState } from '../../../domain/catalog/state-pay.ts'
import type { ComparisonGroup, ComparisonRow } from '../../../domain/compare/comparison.ts'
import { useLanguage } from '../../i18n/language.ts'
import { CredentialName } from '../../ui/credential-name.tsx'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'
import { StatusMark } from '../../ui/status-mark.tsx'
import styles from './comparison-table.module.css'

interface ComparisonTableProps {
  readonly profiles: readonly Profile[]
  readonly groups: readonly ComparisonGroup[]
  readonly pack: PackSummary
  readonly caption: string
}

/** One native table: a screen reader's own table keys work, and names stay in sight in both directions. */
export function ComparisonTable({ profiles, groups, pack, caption }: ComparisonTableProps): ReactNode {
  const { inWords } = useLanguage()
  return (
    <div className={styles.frame}>
      <div className={styles.scroller} data-columns={profiles.length}>
        <table className={styles.table}>
          <caption className="visually-hidden">{caption}</caption>
          <colgroup>
            <col className={styles.labels} />
            {profiles.map(({ id }) => (
              <col key={id} />
            ))}
          </colgroup>
          <thead>
            <tr>
              <td className={styles.corner} />
              {profiles.map((profile) => (
                <th key={profile.id} scope="col" className={styles.name}>
                  <a href={`#/credentials/${profile.id}`} className={styles.abbreviation} lang="en">
                    {profile.abbreviation}
                  </a>
                  <span className={styles.fullName}>
                    <CredentialName of={profile} />
                  </span>
                  <StatusMark of={profile} />
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.id}>
              <tr>
                {/* Named, because a control may stand in it. */}
                <th
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
                <Row key={row.dimension.id} row={row} profiles={profiles} pack={pack} />
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  )
}

interface RowProps {
  readonly row: ComparisonRow
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

function Row({ row, profiles, pack }: RowProps): ReactNode {
  const { dimension, differs, cells } = row
  return (
    <tr className={styles.row} data-differs={differs || undefined}>
      <th scope="row" className={styles.label}>
        <span className={styles.labelText}>
          <DimensionLabel dimension={dimension} />
          {differs && (
            <span className="visually-hidden">
              {' '}
              <Trans>differs</Trans>
            </span>
          )}
        </span>
      </th>
      {cells.map((effective, place) => {
        const profile = profiles[place]
        return (
          profile && (
            <td key={profile.id} className={styles.cell}>
              <FactValue effective={effective} dimension={dimension} pack={pack} of={profile} />
            </td>
          )
        )
      })}
    </tr>
  )
}
