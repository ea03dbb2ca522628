import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import {
  type PreparationChart,
  type TimeAxis,
  timeUnits,
} from '../../../domain/compare/charts/preparation.ts'
import type { Mark } from '../../../domain/compare/charts/mark.ts'
import type { Range } from '../../../domain/compare/costs.ts'
import { formatValue } from '../../../domain/text/format-value.ts'
import { numberFormat } from '../../../domain/text/formats.ts'
import { useLanguage } from '../../i18n/language.ts'
import { absenceWords } from './absence-words.ts'
import { Lane, Plot } from './lane.tsx'
import styles from './preparation-drawing.module.css'
import { type Scale, scaleTo } from './scale.ts'
import { Bar, Point, SeriesName } from './series.tsx'

interface PreparationDrawingProps {
  readonly chart: PreparationChart
  readonly profiles: readonly Profile[]
}

/** Spans of time from the shortest to the longest that is stated, with what each counts beside it. */
export function PreparationDrawing({ chart, profiles }: PreparationDrawingProps): ReactNode {
  const { calendar, study, dimension } = chart
  const both = study.longest > 0
  const isDrawn = (mark: Mark<Range>): boolean => mark.state === 'drawn'
  return (
    <>
      {both && (
        <h3 className={styles.group}>
          <Trans>Time on the calendar</Trans>
        </h3>
      )}
      <TimePlot axis={calendar} profiles={profiles} dimension={dimension} shows={() => true} />
      {both && (
        <>
          <h3 className={styles.group}>
            <Trans>Hours of study</Trans>
          </h3>
          <TimePlot axis={study} profiles={profiles} dimension={dimension} shows={isDrawn} />
        </>
      )}
    </>
  )
}

interface TimePlotProps {
  readonly axis: TimeAxis
  readonly profiles: readonly Profile[]
  readonly dimension: PreparationChart['dimension']
  /** Which lanes: nobody is named twice for having no time. */
  readonly shows: (mark: Mark<Range>) => boolean
}

function TimePlot({ axis, profiles, dimension, shows }: TimePlotProps): ReactNode {
  const { language } = useLanguage()
  const size = timeUnits[axis.unit]
  const scale = scaleTo(axis.longest / size)
  const words = numberFormat(language, {
    style: 'unit',
    unit: axis.unit,
    unitDisplay: 'long',
  })
  return (
    <Plot scale={scale} tickWords={(tick) => words.format(tick)}>
      {axis.marks.map((mark, place) => {
        const profile = profiles[place]
        return (
          profile &&
          shows(mark) && (
            <Lane
              key={profile.id}
              scale={scale}
              label={
                <>
                  <SeriesName place={place} of={profile} />
                  <Words mark={mark} dimension={dimension} />
                </>
              }
            >
              {mark.state === 'drawn' && <Span range={mark.shape} size={size} scale={scale} place={place} />}
            </Lane>
          )
        )
      })}
    </Plot>
  )
}

interface WordsProps {
  readonly mark: Mark<Range>
  readonly dimension: PreparationChart['dimension']
}

function Words({ mark, dimension }: WordsProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  if (mark.state !== 'drawn') return <span>{t(absenceWords[mark.state])}</span>
  const { value, counts } = mark.reading
  const [text] = formatValue(value, dimension, language)
  return (
    <>
      {typeof text === 'string' && <span>{text}</span>}
      <small className={styles.counts}>
        {counts ? inWords(counts) : <Trans>what it counts is not stated</Trans>}
      </small>
    </>
  )
}

interface SpanProps {
  readonly range: Range
  readonly size: number
  readonly scale: Scale
  readonly place: number
}

function Span({ range: { min, max }, size, scale, place }: SpanProps): ReactNode {
  if (min === max) return <Point place={place} x={scale.at(min / size)} />
  return <Bar place={place} x={scale.at(min / size)} width={scale.at((max - min) / size)} />
}
