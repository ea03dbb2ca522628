import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { Line } from '../../../../domain/decide/stability.ts'
import { leadingStretches } from '../../../../domain/decide/stability.ts'
import { OptionAt, OptionsAt, points, type Told } from '../../../ui/decision/told.tsx'
import styles from './stability-plot.module.css'

interface StabilityPlotProps extends Told {
  readonly lines: readonly (readonly Line[] | undefined)[]
}

/** Dashes tell the lines apart without colour; numbers at both ends name them. */
const dashes = ['', '9 5', '2 4', '12 4 2 4', '5 3']

/** Each option's score over the weight of one criterion, and who leads where, in words. */
export function StabilityPlot({ lines, ...told }: StabilityPlotProps): ReactNode {
  const { t } = useLingui()
  const { criteria, options, problem } = told.result
  const [chosen, setChosen] = useState(0)
  const place = Math.min(chosen, criteria.length - 1)
  const shown = lines[place]
  const now = points(problem.weights[place] ?? 0)
  return (
    <>
      <label className={styles.choice}>
        {t`Weight of`}
        <select value={place} onChange={({ target }) => setChosen(Number(target.value))}>
          {criteria.map((criterion, n) => (
            <option key={criterion.id} value={n}>
              {told.words.labelOf(criterion)}
            </option>
          ))}
        </select>
      </label>
      {shown ? (
        <figure className={styles.figure}>
          <div className={styles.drawing} aria-hidden="true">
            <svg viewBox="0 0 100 100" preserveAspectRatio="none" className={styles.plot}>
              {[0, 25, 50, 75, 100].map((at) => (
                <path key={at} d={`M0 ${at}H100M${at} 0V100`} className={styles.grid} />
              ))}
              <path d={`M${now} 0V100`} className={styles.now} />
              {shown.map(({ at0, at1 }, n) => (
                <path
                  key={options[n]?.id}
                  d={`M0 ${100 - at0 * 100}L100 ${100 - at1 * 100}`}
                  strokeDasharray={dashes[n % dashes.length]}
                  className={styles.line}
                />
              ))}
            </svg>
            {apart(shown.map(({ at1 }) => at1)).map((top, n) => (
              <span key={options[n]?.id} className={styles.label} style={{ insetBlockStart: `${top}%` }}>
                <OptionAt place={n} {...told} />
              </span>
            ))}
          </div>
          <figcaption>
            <Trans>
              From left to right: weight 0 to 100. From bottom to top: score 0 to 100. Now: {now}.
            </Trans>
            <ul className={styles.stretches}>
              {leadingStretches(shown).map(({ from, to, leaders }) => (
                <li key={from}>
                  <Stretch from={from} to={to} leaders={leaders} {...told} />
                </li>
              ))}
            </ul>
          </figcaption>
        </figure>
      ) : (
        <p>
          <Trans>This criterion has all the weight, so there is nothing for it to grow against.</Trans>
        </p>
      )}
    </>
  )
}

interface StretchProps extends Told {
  readonly from: number
  readonly to: number
  readonly leaders: readonly number[]
}

function Stretch({ from, to, leaders, ...told }: StretchProps): ReactNode {
  const first = <OptionsAt places={leaders} {...told} />
  const [low, high] = [points(from), points(to)]
  return (
    <Trans>
      From {low} to {high}: {first}
    </Trans>
  )
}

/** Percent of the height that a label needs. */
const labelHeight = 8

/** Where labels stand, in percent from the top: each as near as can be to its line's end, none on another. */
function apart(ends: readonly number[]): readonly number[] {
  const tops: number[] = []
  let free = 0
  const falling = [...ends.keys()].toSorted((a, b) => (ends[b] ?? 0) - (ends[a] ?? 0))
  for (const [nth, place] of falling.entries()) {
    const below = falling.length - nth
    const wished = 100 - (ends[place] ?? 0) * 100 - labelHeight / 2
    const top = Math.max(free, Math.min(wished, 100 - below * labelHeight))
    tops[place] = top
    free = top + labelHeight
  }
  return tops
}
