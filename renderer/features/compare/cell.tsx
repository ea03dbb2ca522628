import { Trans } from '@lingui/react/macro'
import { memo, type ReactNode } from 'react'
import { shownReading } from '../../../domain/catalog/evidence.ts'
import type { EffectiveFact } from '../../../domain/catalog/fact.ts'
import type { Dimension, PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import { differenceInWords } from '../../../domain/compare/difference.ts'
import type { Item } from '../../../domain/compare/scale.ts'
import type { CommonUnit } from '../../../domain/text/duration.ts'
import { useLanguage } from '../../i18n/language.ts'
import { FactValue } from '../../ui/fact/fact-value.tsx'
import styles from './cell.module.css'
import { OnScale, Steps } from './drawings.tsx'

interface CellProps {
  readonly effective: EffectiveFact
  /** What the credential that is the measure says; undefined in its own column. */
  readonly baseline: EffectiveFact | undefined
  readonly dimension: Dimension
  readonly unit: CommonUnit | undefined
  readonly among: readonly Item[] | undefined
  /** Where the figure lies on the scale of the row. Each by itself, so that equal ones leave the cell as it is. */
  readonly low: number | undefined
  readonly high: number | undefined
  readonly max: number | undefined
  readonly pack: PackSummary
  readonly of: Profile
}

export const Cell = memo(function Cell(props: CellProps): ReactNode {
  const { effective, baseline, dimension, unit, among, low, high, max, pack, of } = props
  const { language } = useLanguage()
  const value = shownReading(effective.fact)?.value
  const difference = baseline && differenceInWords(baseline, effective, language)
  return (
    <td className={styles.cell}>
      {/* Where cells stand below one another; a screen reader has the header of the column. */}
      <span className={styles.letters} lang="en" aria-hidden="true">
        {of.abbreviation}
      </span>
      <div>
        <FactValue
          effective={effective}
          dimension={dimension}
          unit={unit}
          among={among}
          pack={pack}
          of={of}
        />
        {effective.fact.state === 'disputed' && (
          <span className={styles.disputed}>
            <Trans>Sources disagree</Trans>
          </span>
        )}
        {value?.kind === 'level' && <Steps level={value.level} />}
        {low !== undefined && high !== undefined && max !== undefined && (
          <OnScale span={{ low, high }} max={max} />
        )}
        {difference !== undefined && <span className={styles.difference}>{difference}</span>}
      </div>
    </td>
  )
})
