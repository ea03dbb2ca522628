import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { MakeUp } from '../../../domain/compare/charts/make-up.ts'
import { formatNumber, formatShare } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './make-up-drawing.module.css'
import { scaleTo } from './scale.ts'
import { Bar } from './series.tsx'

interface MakeUpDrawingProps {
  readonly makeUp: MakeUp
  readonly place: number
  /** Percent: the largest share of all exams that are drawn. */
  readonly largest: number
  /** Of the table of its parts. */
  readonly caption: string
}

/** One bar for the whole, and the list of its parts with a bar of its own for each, which shows its range. */
export function MakeUpDrawing({
  makeUp: { parts, open },
  place,
  largest,
  caption,
}: MakeUpDrawingProps): ReactNode {
  const { t } = useLingui()
  const { language, inWords } = useLanguage()
  const scale = scaleTo(largest)
  return (
    <>
      <svg className={styles.whole} aria-hidden="true">
        {parts.map(({ label, min, start }, index) => (
          <g key={label.en}>
            <Bar place={place} x={start} width={min} y={22} height={56} />
            {index > 0 && (
              <line x1={`${start}%`} x2={`${start}%`} y1="22%" y2="78%" className={styles.border} />
            )}
            <text x={`${start + min / 2}%`} y={index % 2 === 0 ? '11%' : '89%'} className={styles.number}>
              {index + 1}
            </text>
          </g>
        ))}
        {open > 0 && (
          <rect x={`${100 - open}%`} y="22%" width={`${open}%`} height="56%" className={styles.open} />
        )}
      </svg>
      {open > 0 && (
        <p className={styles.small}>
          <Trans>
            The empty part of the bar, {formatNumber(open, language)}%, goes to one area or another: the
            shares are stated as ranges.
          </Trans>
        </p>
      )}
      <table className={styles.parts}>
        <caption className="visually-hidden">{caption}</caption>
        <thead className="visually-hidden">
          <tr>
            <th scope="col">{t`Number`}</th>
            <th scope="col">{t`Area`}</th>
            <th scope="col">{t`Share`}</th>
          </tr>
        </thead>
        <tbody>
          {parts.map(({ label, min, max }, index) => (
            <tr key={label.en}>
              <td className={styles.place}>{index + 1}</td>
              <th scope="row" className={styles.label}>
                {inWords(label)}
                <svg className={styles.share} aria-hidden="true">
                  {min > 0 && <Bar place={place} x={0} width={scale.at(min)} />}
                  {max > min && (
                    <rect
                      x={`${scale.at(min)}%`}
                      width={`${scale.at(max - min)}%`}
                      height="100%"
                      className={styles.open}
                    />
                  )}
                </svg>
              </th>
              <td className={styles.figure}>{formatShare({ min, max }, language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  )
}
