import { Plural, Trans } from '@lingui/react/macro'
import { Fragment, type ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { CostChart } from '../../../domain/compare/charts/cost.ts'
import { useLanguage } from '../../i18n/language.ts'
import { SoFar } from '../../ui/chart/cost-drawing.tsx'
import { FigureTable } from '../../ui/chart/figure-table.tsx'
import styles from './cost-table.module.css'

interface CostTableProps {
  readonly chart: CostChart
  readonly profiles: readonly Profile[]
  readonly caption: string
}

/** The total by the end of each year, and how the last one adds up. */
export function CostTable({ chart: { panels }, profiles, caption }: CostTableProps): ReactNode {
  const { inWords } = useLanguage()
  const totals = (panels[0]?.years ?? []).map(({ year }, index) => ({
    id: String(year),
    label: <Plural value={year} one="After # year" other="After # years" />,
    cells: panels.map(({ years }, place) => {
      const soFar = years[index]
      return (
        soFar && <SoFar key={profiles[place]?.id} total={soFar.total} isMore={soFar.unknown.length > 0} />
      )
    }),
  }))
  const arithmetic = {
    id: 'arithmetic',
    label: <Trans>How it adds up</Trans>,
    cells: panels.map(({ cost }, place) => (
      <Fragment key={profiles[place]?.id}>
        {inWords(cost.arithmetic)}
        {cost.note && <span className={styles.note}>{inWords(cost.note)}</span>}
      </Fragment>
    )),
  }
  return <FigureTable caption={caption} profiles={profiles} rows={[...totals, arithmetic]} />
}
