import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { StateCode } from '../../../domain/catalog/ids.ts'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { PayChart } from '../../../domain/compare/charts/pay.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { ChartFigure } from '../../ui/chart/chart-figure.tsx'
import { FactTable } from '../../ui/chart/fact-table.tsx'
import { PayDrawing } from '../../ui/chart/pay-drawing.tsx'
import { StateChoice } from '../../ui/state-choice.tsx'

interface PayFigureProps {
  readonly chart: PayChart
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
  readonly state: StateCode | null
}

const wageRules = ['occupationMedian', 'occupationStateMedian', 'occupationRange'] as const

export function PayFigure({ chart, profiles, pack, state }: PayFigureProps): ReactNode {
  const { t } = useLingui()
  const wages = pack.groups
    .flatMap((group) => group.dimensions)
    .filter(({ derived }) => wageRules.some((rule) => rule === derived))
  const dimensions = [...(chart.survey ? [chart.survey.dimension] : []), ...wages]
  return (
    <ChartFigure
      title={t`Pay in a year`}
      says={
        <Trans>
          Two groups of people stand on one axis. A mark is the average of holders who answered a survey. A
          bar is everybody in an occupation, with or without a credential. They are not the same people, so
          the space between a mark and a bar is not what a credential adds to pay.
        </Trans>
      }
      controls={<StateChoice pack={pack} />}
      drawing={<PayDrawing chart={chart} profiles={profiles} state={state} />}
      table={
        <FactTable
          caption={t`Pay: the same figures`}
          dimensions={dimensions}
          profiles={profiles}
          pack={pack}
        />
      }
      sources={sourcesOf(
        pack,
        profiles,
        dimensions.map(({ id }) => id),
      )}
    />
  )
}
