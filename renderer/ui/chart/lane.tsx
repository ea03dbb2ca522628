import type { ReactNode } from 'react'
import styles from './lane.module.css'
import type { Scale } from './scale.ts'

interface PlotProps {
  readonly scale: Scale
  readonly tickWords: (tick: number) => string
  /** Lanes. */
  readonly children: ReactNode
}

/** Lanes above one axis, whose words follow them. */
export function Plot({ scale, tickWords, children }: PlotProps): ReactNode {
  return (
    <div className={styles.plot}>
      {children}
      {scale.ticks.length > 0 && (
        <div className={styles.axis} aria-hidden="true">
          <span className={styles.ticks}>
            {scale.ticks.map((tick) => (
              <span key={tick} className={styles.tick} style={{ insetInlineStart: `${scale.at(tick)}%` }}>
                <span className={styles.tickWords}>{tickWords(tick)}</span>
              </span>
            ))}
          </span>
        </div>
      )}
    </div>
  )
}

interface LaneProps {
  readonly scale: Scale
  /** Whose it is and what it says, in words. */
  readonly label: ReactNode
  /** Marks in SVG; without any, the words say why. */
  readonly children?: ReactNode
}

/** A line of a chart: words and, beside or below them, the drawing of the same. */
export function Lane({ scale, label, children }: LaneProps): ReactNode {
  return (
    <div className={styles.lane} data-empty={!children || undefined}>
      <div className={styles.label}>{label}</div>
      <svg className={styles.track} aria-hidden="true">
        {scale.ticks.map((tick) => (
          <line
            key={tick}
            x1={`${scale.at(tick)}%`}
            x2={`${scale.at(tick)}%`}
            y2="100%"
            className={styles.grid}
          />
        ))}
        <svg y="20%" height="60%" width="100%" className={styles.marks}>
          {children}
        </svg>
      </svg>
    </div>
  )
}
