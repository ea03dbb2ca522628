import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { PreparationChart } from '../../../domain/compare/charts/preparation.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { ChartFigure } from '../../ui/chart/chart-figure.tsx'
import { FactTable } from '../../ui/chart/fact-table.tsx'
import { PreparationDrawing } from '../../ui/chart/preparation-drawing.tsx'

interface PreparationFigureProps {
  readonly chart: PreparationChart
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

export function PreparationFigure({ chart, profiles, pack }: PreparationFigureProps): ReactNode {
  const { t } = useLingui()
  const { dimension } = chart
  return (
    <ChartFigure
      title={t`Time to prepare`}
      says={
        <Trans>
          A bar goes from the shortest to the longest time that a source states; a single mark is one stated
          time. Look at what each counts: some count a course, others the exam alone.
        </Trans>
      }
      drawing={<PreparationDrawing chart={chart} profiles={profiles} />}
      table={
        <FactTable
          caption={t`Time to prepare: the same figures`}
          dimensions={[dimension]}
          profiles={profiles}
          pack={pack}
        />
      }
      sources={sourcesOf(pack, profiles, [dimension.id])}
    />
  )
}
