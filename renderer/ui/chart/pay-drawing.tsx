import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { StateCode } from '../../../domain/catalog/ids.ts'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { OccupationPay, PayChart } from '../../../domain/compare/charts/pay.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { formatAmount, formatRange } from '../../../domain/text/money.ts'
import { stateName } from '../../../domain/text/states.ts'
import { useLanguage } from '../../i18n/language.ts'
import { absenceWords } from './absence-words.ts'
import { Lane, Plot } from './lane.tsx'
import styles from './pay-drawing.module.css'
import { type Scale, scaleTo } from './scale.ts'
import { Bar, Point, SeriesName } from './series.tsx'

interface PayDrawingProps {
  readonly chart: PayChart
  readonly profiles: readonly Profile[]
  readonly state: StateCode | null
}

/** Two groups of people on one axis, each under its own name. */
export function PayDrawing({ chart, profiles, state }: PayDrawingProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const scale = scaleTo(chart.highest)
  const names = (places: readonly number[]): string =>
    new Intl.ListFormat(language).format(places.flatMap((place) => profiles[place]?.abbreviation ?? []))
  return (
    <Plot scale={scale} tickWords={formatAmount}>
      {chart.survey && (
        <h3 className={styles.group}>
          <Trans>Holders who answered a survey: their average</Trans>
        </h3>
      )}
      {chart.survey?.marks.map((mark, place) => {
        const profile = profiles[place]
        const counts = mark.state === 'drawn' ? mark.reading.counts : undefined
        return (
          profile && (
            <Lane
              key={profile.id}
              scale={scale}
              label={
                <>
                  <SeriesName place={place} of={profile} />
                  <span>
                    {mark.state === 'drawn' ? formatRange(mark.shape, language) : t(absenceWords[mark.state])}
                  </span>
                  {counts && <small className={styles.small}>{inWords(counts)}</small>}
                </>
              }
            >
              {mark.state === 'drawn' &&
                (mark.shape.min === mark.shape.max ? (
                  <Point place={place} x={scale.at(mark.shape.min)} />
                ) : (
                  <Bar
                    place={place}
                    x={scale.at(mark.shape.min)}
                    width={scale.at(mark.shape.max - mark.shape.min)}
                  />
                ))}
            </Lane>
          )
        )
      })}
      {chart.occupations.length > 0 && (
        <h3 className={styles.group}>
          <Trans>Everybody in the occupation, with or without a credential</Trans>
        </h3>
      )}
      {chart.occupations.map((occupation) => (
        <Occupation
          key={occupation.wages.occupation}
          occupation={occupation}
          names={names(occupation.places)}
          scale={scale}
          state={state}
        />
      ))}
      {chart.withoutOccupation.length > 0 && (
        <p className={styles.small}>
          <Trans>No wage figures for an occupation that fits: {names(chart.withoutOccupation)}.</Trans>
        </p>
      )}
    </Plot>
  )
}

interface OccupationProps {
  readonly occupation: OccupationPay
  readonly names: string
  readonly scale: Scale
  readonly state: StateCode | null
}

function Occupation({ occupation: { wages, inState }, names, scale, state }: OccupationProps): ReactNode {
  const { language, inWords } = useLanguage()
  const { p10, p25, p50, p75, p90 } = wages.national
  const place = state && stateName(state, language)
  return (
    <>
      <Lane
        scale={scale}
        label={
          <>
            <strong>{inWords(wages.title)}</strong>
            <span>
              <Trans>Half earn more than {formatAmount(p50)}, half less.</Trans>
            </span>
            <small className={styles.small}>
              {p10 !== undefined && p90 !== undefined ? (
                <Trans>
                  1 in 10 earns less than {formatAmount(p10)}, 1 in 10 more than {formatAmount(p90)}.
                </Trans>
              ) : (
                <Trans>Only the middle wage was found.</Trans>
              )}
            </small>
            <small className={styles.small}>
              <Trans>
                United States, {formatDate(wages.vintage, language)}; for {names}
              </Trans>
            </small>
          </>
        }
      >
        {p10 !== undefined && p90 !== undefined && (
          <rect
            x={`${scale.at(p10)}%`}
            y="38%"
            width={`${scale.at(p90 - p10)}%`}
            height="24%"
            className={styles.most}
          />
        )}
        {p25 !== undefined && p75 !== undefined && (
          <rect
            x={`${scale.at(p25)}%`}
            y="15%"
            width={`${scale.at(p75 - p25)}%`}
            height="70%"
            className={styles.half}
          />
        )}
        <line x1={`${scale.at(p50)}%`} x2={`${scale.at(p50)}%`} y2="100%" className={styles.middle} />
      </Lane>
      {place !== null && (
        <Lane
          scale={scale}
          label={
            <span>
              {inState === undefined ? (
                <Trans>We have no figure for this occupation in {place}.</Trans>
              ) : (
                <Trans>
                  In {place}, half earn more than {formatAmount(inState)}, half less.
                </Trans>
              )}
            </span>
          }
        >
          {inState !== undefined && (
            <line
              x1={`${scale.at(inState)}%`}
              x2={`${scale.at(inState)}%`}
              y2="100%"
              className={styles.middle}
            />
          )}
        </Lane>
      )}
    </>
  )
}
