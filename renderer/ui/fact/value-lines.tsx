import type { ReactNode } from 'react'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import type { Value } from '../../../domain/catalog/value.ts'
import { formatValue, type LabelledLine } from '../../../domain/text/format-value.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './value-lines.module.css'

interface ValueLinesProps {
  readonly value: Value
  readonly dimension: Dimension
  /** Follows the last word. */
  readonly after?: ReactNode
}

/** A value in words: a line, a list, or the rows of a small table. */
export function ValueLines({ value, dimension, after }: ValueLinesProps): ReactNode {
  const lines = formatValue(value, dimension, useLanguage().language)
  const labelled = lines.filter((line): line is LabelledLine => typeof line !== 'string')
  const plain = lines.filter((line) => typeof line === 'string')
  if (labelled.length > 0) {
    return (
      <dl className={styles.rows}>
        {labelled.map(({ label, text }, place) => (
          <div key={label} className={styles.row}>
            <dt>
              {place === labelled.length - 1 ? <LastWordWith after={after}>{label}</LastWordWith> : label}
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )
  }
  if (value.kind === 'list') {
    return (
      <ul className={styles.list}>
        {plain.map((line, place) => (
          <li key={line}>
            {place === plain.length - 1 ? <LastWordWith after={after}>{line}</LastWordWith> : line}
          </li>
        ))}
      </ul>
    )
  }
  return <LastWordWith after={after}>{plain.join(' ')}</LastWordWith>
}

/** Keeps what follows on the line of the last word. */
function LastWordWith({
  after,
  children,
}: {
  readonly after: ReactNode
  readonly children: string
}): ReactNode {
  const start = children.lastIndexOf(' ') + 1
  return (
    <span>
      {children.slice(0, start)}
      <span className={styles.last}>
        {children.slice(start)}
        {after}
      </span>
    </span>
  )
}
