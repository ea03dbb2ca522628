import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { PackSummary, Profile } from '../../../domain/catalog/pack.ts'
import type { MakeUpChart } from '../../../domain/compare/charts/make-up.ts'
import { sourcesOf } from '../../../domain/compare/charts/sources.ts'
import { useLanguage } from '../../i18n/language.ts'
import { ChartFigure } from '../../ui/chart/chart-figure.tsx'
import { MakeUpDrawing } from '../../ui/chart/make-up-drawing.tsx'
import { SeriesName } from '../../ui/chart/series.tsx'
import { EvidenceButton } from '../../ui/fact/evidence-button.tsx'
import styles from './make-up-figure.module.css'

interface MakeUpFigureProps {
  readonly chart: MakeUpChart
  readonly profiles: readonly Profile[]
  readonly pack: PackSummary
}

export function MakeUpFigure({ chart, profiles, pack }: MakeUpFigureProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { dimension, marks, largest } = chart
  const title = inWords(dimension.label)
  return (
    <ChartFigure
      title={title}
      says={
        <Trans>
          The whole bar is the whole exam. Its parts are numbered in the order in which they are stated; the
          list names them and gives each share.
        </Trans>
      }
      drawing={
        <div className={styles.wholes}>
          {profiles.map((profile, place) => {
            const effective = profile.facts[dimension.id]
            const mark = marks[place]
            return (
              <section key={profile.id} className={styles.whole}>
                <h3 className={styles.name}>
                  <SeriesName place={place} of={profile} />{' '}
                  <span className={styles.evidence}>
                    {effective && (
                      <EvidenceButton effective={effective} dimension={dimension} pack={pack} of={profile} />
                    )}
                  </span>
                </h3>
                {mark?.state === 'drawn' && (
                  <MakeUpDrawing
                    makeUp={mark.shape}
                    place={place}
                    largest={largest}
                    caption={t`${title}: ${profile.abbreviation}`}
                  />
                )}
              </section>
            )
          })}
        </div>
      }
      sources={sourcesOf(pack, profiles, [dimension.id])}
    />
  )
}
