import { Trans } from '@lingui/react/macro'
import { memo, useMemo, type ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { ComparisonRow } from '../../../domain/compare/comparison.ts'
import { itemsAmong, scaleOf } from '../../../domain/compare/scale.ts'
import { Button } from '../../ui/button.tsx'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { Cell } from './cell.tsx'
import styles from './comparison-row.module.css'
import type { ChangeView } from './use-view.ts'

interface RowProps {
  readonly row: ComparisonRow
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  readonly baseline: CredentialId | undefined
  readonly isHidden: boolean
  readonly change: ChangeView
}

/** Rows that are out of sight stay in the page: another lens then shows them without drawing them anew. */
export const Row = memo(function Row({
  row,
  profiles,
  pack,
  baseline,
  isHidden,
  change,
}: RowProps): ReactNode {
  const { dimension, differs, isWithin, unit, cells } = row
  const scale = useMemo(() => scaleOf(cells), [cells])
  const among = useMemo(
    () => (dimension.relates || dimension.covers ? itemsAmong(cells) : undefined),
    [dimension, cells],
  )
  const base = cells[profiles.findIndex(({ id }) => id === baseline)]
  return (
    <tr className={styles.row} data-differs={differs || undefined} hidden={isHidden}>
      <th scope="row" className={styles.label}>
        <span>
          <DimensionLabel dimension={dimension} withNote>
            {(close) => (
              <AboutRow
                row={row}
                onHide={() => {
                  close()
                  change((view) => ({ ...view, hiddenRows: [...view.hiddenRows, dimension.id] }))
                }}
              />
            )}
          </DimensionLabel>
          {differs && (
            <span className="visually-hidden">
              {' '}
              <Trans>differs</Trans>
            </span>
          )}
          {isWithin && (
            <span className={styles.within}>
              <Trans>within {dimension.materiality} %: counts as the same</Trans>
            </span>
          )}
        </span>
      </th>
      {cells.map((effective, place) => {
        const profile = profiles[place]
        return (
          profile && (
            <Cell
              key={profile.id}
              effective={effective}
              baseline={effective === base ? undefined : base}
              dimension={dimension}
              unit={unit}
              among={among}
              low={scale?.spans[place]?.low}
              high={scale?.spans[place]?.high}
              max={scale?.max}
              pack={pack}
              of={profile}
            />
          )
        )
      })}
    </tr>
  )
})

/** After what the row says: when it counts as the same, and the way to put it away. */
function AboutRow({ row, onHide }: { readonly row: ComparisonRow; readonly onHide: () => void }): ReactNode {
  const { materiality } = row.dimension
  return (
    <>
      {materiality !== undefined && (
        <p className={styles.about}>
          <Trans>Figures that differ by {materiality} % or less count as the same here.</Trans>
        </p>
      )}
      <div>
        <Button look="quiet" onPress={onHide}>
          <Trans>Hide this row</Trans>
        </Button>
      </div>
    </>
  )
}
