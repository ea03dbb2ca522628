import { Plural, Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { DimensionId } from '../../../domain/catalog/ids.ts'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { CostChart, CostPanel } from '../../../domain/compare/charts/cost.ts'
import { formatAmount, formatRange } from '../../../domain/text/money.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './cost-drawing.module.css'
import { type Scale, scaleTo } from './scale.ts'
import { Bar, SeriesName } from './series.tsx'

interface CostDrawingProps {
  readonly chart: CostChart
  readonly profiles: readonly Profile[]
  readonly labelOf: (dimension: DimensionId) => string
}

// In percent of the height: above the columns is room for what is not known.
const unknownHeight = 12

/** For each credential the total by the end of each year; all stand on the same scale. */
export function CostDrawing({ chart, profiles, labelOf }: CostDrawingProps): ReactNode {
  const scale = scaleTo(chart.highest, 4)
  return (
    <div className={styles.panels}>
      {chart.panels.map((panel, place) => {
        const profile = profiles[place]
        return (
          profile && (
            <section key={profile.id} className={styles.panel}>
              <PanelWords panel={panel} place={place} profile={profile} labelOf={labelOf} />
              <Columns panel={panel} place={place} scale={scale} />
            </section>
          )
        )
      })}
    </div>
  )
}

interface PanelWordsProps {
  readonly panel: CostPanel
  readonly place: number
  readonly profile: Profile
  readonly labelOf: CostDrawingProps['labelOf']
}

function PanelWords({ panel: { cost, years }, place, profile, labelOf }: PanelWordsProps): ReactNode {
  const { language } = useLanguage()
  const unknown = cost.unknown.map(labelOf)
  return (
    <div>
      <h3 className={styles.name}>
        <SeriesName place={place} of={profile} />
      </h3>
      <p>
        <Plural value={years.length} one="After # year:" other="After # years:" />{' '}
        <strong>
          <SoFar total={cost.total} isMore={unknown.length > 0} />
        </strong>
      </p>
      <p className={styles.small}>
        {cost.asMember ? <Trans>Paid as a member.</Trans> : <Trans>Paid without membership.</Trans>}{' '}
        {unknown.length > 0 && (
          <Trans>Not known, and in no total: {new Intl.ListFormat(language).format(unknown)}.</Trans>
        )}
      </p>
    </div>
  )
}

interface SoFarProps {
  readonly total: CostPanel['cost']['total']
  readonly isMore: boolean
}

/** What is known of a total, and that it is not all. */
export function SoFar({ total, isMore }: SoFarProps): ReactNode {
  const { language } = useLanguage()
  const amount = formatRange(total, language)
  if (!isMore) return amount
  return total.max === 0 ? <Trans>not known</Trans> : <Trans>{amount} and an unknown amount</Trans>
}

interface ColumnsProps {
  readonly panel: CostPanel
  readonly place: number
  readonly scale: Scale
}

function Columns({ panel: { years }, place, scale }: ColumnsProps): ReactNode {
  const { t } = useLingui()
  const at = (amount: number): number => (scale.at(amount) * (100 - unknownHeight)) / 100
  const slot = 100 / years.length
  return (
    <div className={styles.chart} aria-hidden="true">
      <div className={styles.amounts}>
        {scale.ticks.map((tick) => (
          <span key={tick} className={styles.amount} style={{ insetBlockEnd: `${at(tick)}%` }}>
            {formatAmount(tick)}
          </span>
        ))}
      </div>
      <svg className={styles.columns}>
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            x2="100%"
            y1={`${100 - at(tick)}%`}
            y2={`${100 - at(tick)}%`}
            className={styles.grid}
          />
        ))}
        {years.map(({ year, total, unknown }, index) => {
          const box = { x: (index + 0.12) * slot, width: 0.76 * slot }
          const spread = at(total.max - total.min)
          return (
            <g key={year}>
              {total.min > 0 && <Bar place={place} {...box} y={100 - at(total.min)} height={at(total.min)} />}
              {spread > 0 && (
                <rect
                  {...inPercent({ ...box, y: 100 - at(total.max), height: spread })}
                  className={styles.possible}
                />
              )}
              {unknown.length > 0 && (
                <svg
                  {...inPercent({ ...box, y: 100 - at(total.max) - unknownHeight, height: unknownHeight })}
                >
                  <rect width="100%" height="100%" className={styles.unknown} />
                  <text x="50%" y="50%" className={styles.mark}>
                    {t({ message: '?', comment: 'Drawn where an amount is not known' })}
                  </text>
                </svg>
              )}
            </g>
          )
        })}
      </svg>
      <div className={styles.years}>
        {years.map(({ year }) => (
          <span key={year} className={styles.year}>
            {year}
          </span>
        ))}
      </div>
    </div>
  )
}

type Box = Readonly<Record<'x' | 'y' | 'width' | 'height', number>>

function inPercent({ x, y, width, height }: Box): Record<keyof Box, string> {
  return { x: `${x}%`, y: `${y}%`, width: `${width}%`, height: `${height}%` }
}
