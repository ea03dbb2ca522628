import { Trans } from '@lingui/react/macro'
import { memo, useMemo, useRef, type ReactNode, type RefObject } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { ComparisonRow } from '../../../domain/compare/comparison.ts'
import { itemsAmong, scaleOf } from '../../../domain/compare/scale.ts'
import { Button } from '../../ui/button.tsx'
import { DimensionLabel } from '../../ui/fact/dimension-label.tsx'
import { Cell } from './cell.tsx'
import styles from './comparison-row.module.css'
import { useInSight } from './use-in-sight.ts'
import type { ChangeView } from './use-view.ts'

interface LineProps {
  readonly pack: PackSummary
  readonly baseline: CredentialId | undefined
  readonly isHidden: boolean
  readonly change: ChangeView
}

interface Cells {
  readonly row: ComparisonRow
  /** Of the cells, in their order. */
  readonly profiles: readonly Profile[]
}

interface RowProps extends LineProps {
  readonly now: Cells
  /** The same, or for a moment those before: what is out of sight is drawn from them. */
  readonly later: Cells
}

/** Another column takes long to draw and to lay out: at once where it is seen, and elsewhere right after. */
export function Row({ now, later, ...rest }: RowProps): ReactNode {
  const line = useRef<HTMLTableRowElement>(null)
  const { row, profiles } = useInSight(line) ? now : later
  return <Line ref={line} row={row} profiles={profiles} {...rest} />
}

/** Rows that are put away stay in the page: another lens then shows them without drawing them anew. */
const Line = memo(function Line({
  ref,
  row,
  profiles,
  pack,
  baseline,
  isHidden,
  change,
}: Cells & LineProps & { readonly ref: RefObject<HTMLTableRowElement | null> }): ReactNode {
  const { dimension, differs, isWithin, unit, cells } = row
  const scale = useMemo(() => scaleOf(cells), [cells])
  const among = useMemo(
    () => (dimension.relates || dimension.covers ? itemsAmong(cells) : undefined),
    [dimension, cells],
  )
  const base = cells[profiles.findIndex(({ id }) => id === baseline)]
  return (
    <tr
      ref={ref}
      className={styles.row}
      data-columns={profiles.length}
      data-differs={differs || undefined}
      hidden={isHidden}
    >
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
