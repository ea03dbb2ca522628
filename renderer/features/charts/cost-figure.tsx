import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { Assumptions } from '../../../domain/compare/assumptions.ts'
import { type CostChart, saysBooks } from '../../../domain/compare/charts/cost.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { useLanguage } from '../../i18n/language.ts'
import { ChartFigure } from '../../ui/chart/chart-figure.tsx'
import { CostDrawing } from '../../ui/chart/cost-drawing.tsx'
import { FactTable } from '../../ui/chart/fact-table.tsx'
import { AssumptionsChoice } from '../../ui/assumptions/assumptions-choice.tsx'
import styles from './cost-figure.module.css'
import { CostTable } from './cost-table.tsx'

interface CostFigureProps {
  readonly chart: CostChart
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  readonly assumptions: Assumptions
  readonly onChange: (assumptions: Assumptions) => void
}

export function CostFigure({ chart, profiles, pack, assumptions, onChange }: CostFigureProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const used = new Set(chart.panels.flatMap(({ cost }) => cost.restsOn))
  const prices = pack.groups.flatMap((group) => group.dimensions).filter(({ id }) => used.has(id))
  const labelOf = (id: DimensionId): string => {
    const dimension = prices.find((price) => price.id === id)
    return dimension ? inWords(dimension.label) : t`another cost`
  }
  return (
    <ChartFigure
      title={t`Cost over the years`}
      says={
        <Trans>
          Each column is all that was paid by the end of that year: exam, membership, renewals, and books
          where you count them. The filled part is the least it costs, the outline the most. A “?” stands for
          a cost that we do not know: it may be small or large, and it is never taken as zero.
        </Trans>
      }
      controls={
        <>
          <AssumptionsChoice years assumptions={assumptions} books={saysBooks(pack)} onChange={onChange} />
          <p role="status" className={styles.assumed}>
            <Assumed assumptions={assumptions} books={saysBooks(pack)} />
          </p>
        </>
      }
      drawing={<CostDrawing chart={chart} profiles={profiles} labelOf={labelOf} />}
      parts={
        <>
          <CostTable chart={chart} profiles={profiles} caption={t`Cost: the same figures`} />
          <FactTable
            caption={t`The prices that it rests on`}
            dimensions={prices}
            profiles={profiles}
            pack={pack}
          />
        </>
      }
      sources={sourcesOf(pack, profiles, [...used])}
    />
  )
}

interface AssumedProps {
  readonly assumptions: Assumptions
  readonly books: boolean
}

/** In words, so that paper says it too. */
function Assumed({ assumptions: { years, attempts, member, books: habit }, books }: AssumedProps): ReactNode {
  return (
    <>
      <Plural value={years} one="Counted for # year" other="Counted for # years" />
      {'; '}
      <Plural value={attempts} one="the exam taken once" other="the exam taken # times" />
      {'; '}
      {member ? <Trans>as a member</Trans> : <Trans>without membership where that is allowed</Trans>}
      {books && (
        <>
          {'; '}
          {habit === 'none' && <Trans>books not counted</Trans>}
          {habit === 'once' && <Trans>books bought once</Trans>}
          {habit === 'yearly' && <Trans>books bought each year</Trans>}
        </>
      )}
      {'.'}
    </>
  )
}
