import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { FitChart } from '../../../domain/compare/charts/fit.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { useLanguage } from '../../i18n/language.ts'
import { ChartFigure } from '../../ui/chart/chart-figure.tsx'
import { FitDrawing } from '../../ui/chart/fit-drawing.tsx'
import { EvidenceButton } from '../../ui/fact/evidence-button.tsx'

interface FitFigureProps {
  readonly chart: FitChart
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

export function FitFigure({ chart, profiles, pack }: FitFigureProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { dimension } = chart
  const title = inWords(dimension.label)
  const evidence = (place: number): ReactNode => {
    const profile = profiles[place]
    const effective = profile?.facts[dimension.id]
    return (
      effective && <EvidenceButton effective={effective} dimension={dimension} pack={pack} of={profile} />
    )
  }
  return (
    <ChartFigure
      title={title}
      says={
        <Trans>{inWords(dimension.help)} Four dots are the most, none the least; the words say which.</Trans>
      }
      drawing={
        <FitDrawing
          chart={chart}
          profiles={profiles}
          caption={t`${title}: dots and words`}
          afterName={evidence}
        />
      }
      sources={sourcesOf(pack, profiles, [dimension.id])}
    />
  )
}
