import { Trans, useLingui } from '@lingui/react/macro'
import { symbol, symbolCircle } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import type { FitChart } from '../../../domain/compare/charts/fit.ts'
import { useLanguage } from '../../i18n/language.ts'
import { markWords } from '../fact/evidence-words.ts'
import { absenceWords } from './absence-words.ts'
import styles from './fit-drawing.module.css'
import { SeriesName } from './series.tsx'

interface FitDrawingProps {
  readonly chart: FitChart
  readonly profiles: readonly Profile[]
  readonly caption: string
  /** What follows the name of a credential, such as the way to the evidence. */
  readonly afterName?: (place: number) => ReactNode
}

const steps = [1, 2, 3, 4] as const
const dot = symbol(symbolCircle, 110)() ?? ''

/** A dot for each step above the lowest, and the words for it: drawing and figures are one table. */
export function FitDrawing({ chart, profiles, caption, afterName }: FitDrawingProps): ReactNode {
  const { t } = useLingui()
  const { inWords } = useLanguage()
  const { dimension, marks } = chart
  return (
    <div className={styles.frame} data-columns={profiles.length}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td />
            {profiles.map((profile, place) => (
              <th key={profile.id} scope="col" className={styles.head}>
                <SeriesName place={place} of={profile} />{' '}
                <span className={styles.after}>{afterName?.(place)}</span>
                {isHearsay(marks[place]) && (
                  <small className={styles.hearsay}>{t(markWords.unverified)}</small>
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {dimension.rows?.map((row) => (
            <tr key={row.id}>
              <th scope="row" className={styles.label}>
                {inWords(row.label)}
              </th>
              {profiles.map((profile, place) => {
                const mark = marks[place] ?? { state: 'notPublished' }
                const level = mark.state === 'drawn' ? (mark.shape[row.id] ?? null) : null
                return (
                  <td key={profile.id} className={styles.cell}>
                    <span className={styles.whose} aria-hidden="true" lang="en">
                      {profile.abbreviation}
                    </span>
                    {level !== null && <Dots level={level} />}
                    <span>
                      {mark.state !== 'drawn' ? (
                        t(absenceWords[mark.state])
                      ) : level === null ? (
                        <Trans>not known</Trans>
                      ) : (
                        dimension.levels?.[level] && inWords(dimension.levels[level])
                      )}
                    </span>
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function isHearsay(mark: FitChart['marks'][number] | undefined): boolean {
  return mark?.state === 'drawn' && mark.reading.confidence === 'article'
}

function Dots({ level }: { readonly level: number }): ReactNode {
  return (
    <svg className={styles.dots} viewBox="0 0 72 16" aria-hidden="true">
      {steps.map((step) => (
        <path
          key={step}
          d={dot}
          transform={`translate(${step * 18 - 9} 8)`}
          className={step <= level ? styles.full : styles.empty}
        />
      ))}
    </svg>
  )
}
