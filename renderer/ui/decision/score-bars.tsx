import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { tie } from '../../../domain/decide/problem.ts'
import styles from './score-bars.module.css'
import { OptionAt, points, type Told } from './told.tsx'

interface ScoreBarsProps extends Told {
  /** For eyes too: what only a screen reader is to find is left out of a file. */
  readonly isHeadShown?: boolean
}

/** Every option in its own place, with its score as a bar and a number; hatched is what missing answers may add. */
export function ScoreBars({ isHeadShown = false, ...told }: ScoreBarsProps): ReactNode {
  const { t } = useLingui()
  const { options, scores, ranges, ranks } = told.result
  return (
    <table className={styles.scores}>
      <caption className="visually-hidden">{t`Points of 100`}</caption>
      <thead className={isHeadShown ? styles.head : 'visually-hidden'}>
        <tr className={styles.row}>
          <th scope="col">{t`Option`}</th>
          <th scope="col" className={styles.score}>{t`Points of 100`}</th>
          <th scope="col" className={styles.rank}>{t`Place`}</th>
        </tr>
      </thead>
      <tbody>
        {options.map(({ id }, place) => {
          const { low, high } = ranges[place] ?? { low: 0, high: 1 }
          const score = points(scores[place] ?? 0)
          const [least, most] = [points(low), points(high)]
          const rank = ranks[place] ?? 1
          const isOpen = high - low > tie
          return (
            <tr key={id} className={styles.row}>
              <th scope="row" className={styles.name}>
                <OptionAt place={place} {...told} />
              </th>
              <td className={styles.score}>
                <span className={styles.track} aria-hidden="true">
                  {isOpen && (
                    <span
                      className={styles.range}
                      style={{ insetInlineStart: `${low * 100}%`, width: `${(high - low) * 100}%` }}
                    />
                  )}
                  <span className={styles.bar} style={{ transform: `scaleX(${scores[place] ?? 0})` }} />
                </span>
                <span className={styles.figure}>
                  <strong>{score}</strong>
                  {isOpen && (
                    <span className={styles.between}>
                      <Trans>
                        {least} to {most}
                      </Trans>
                    </span>
                  )}
                </span>
              </td>
              <td className={styles.rank}>
                <Trans>Place {rank}</Trans>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
