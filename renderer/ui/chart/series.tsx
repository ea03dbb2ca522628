import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTriangle, symbolWye } from 'd3-shape'
import type { ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { cx } from '../cx.ts'
import { patternPaths, patterns } from './patterns.ts'
import styles from './series.module.css'

/** Where the credential stands in the comparison, from 0: decides its colour, pattern and symbol. */
interface Series {
  readonly place: number
}

interface BarProps extends Series {
  /** Percent of the drawing that the bar stands in. */
  readonly x: number
  readonly width: number
  readonly y?: number
  readonly height?: number
}

/** Filled by colour and pattern, and outlined, so that it stands out on every ground. */
export function Bar({ place, x, width, y = 0, height = 100 }: BarProps): ReactNode {
  const pattern = patterns[place % patterns.length] ?? 'solid'
  return (
    <svg
      x={`${x}%`}
      y={`${y}%`}
      width={`${width}%`}
      height={`${height}%`}
      className={cx(styles.series, styles[pattern])}
    >
      <rect width="100%" height="100%" className={styles.fill} />
      <path d={patternPaths[pattern]} className={styles.lines} />
      <rect width="100%" height="100%" className={styles.outline} />
    </svg>
  )
}

const symbols = [symbolCircle, symbolSquare, symbolTriangle, symbolDiamond, symbolWye]

/** A single figure, at the middle of a track. */
export function Point({ place, x }: Series & { readonly x: number }): ReactNode {
  const pattern = patterns[place % patterns.length] ?? 'solid'
  const shape = symbols[place % symbols.length] ?? symbolCircle
  return (
    <svg x={`${x}%`} y="50%" className={cx(styles.series, styles.point, styles[pattern])}>
      <path d={symbol(shape, 220)() ?? ''} className={styles.pointFill} />
    </svg>
  )
}

/** The name of a series, beside what it looks like. */
export function SeriesName({
  place,
  of,
}: Series & { readonly of: Pick<Profile, 'abbreviation'> }): ReactNode {
  return (
    <span className={styles.name}>
      <svg className={styles.swatch} aria-hidden="true">
        <Bar place={place} x={0} width={100} />
      </svg>
      <strong lang="en">{of.abbreviation}</strong>
    </span>
  )
}
