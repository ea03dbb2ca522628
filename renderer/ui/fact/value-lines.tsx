import type { ReactNode } from 'react'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import type { Item } from '../../../domain/compare/scale.ts'
import type { Value } from '../../../domain/catalog/value.ts'
import type { CommonUnit } from '../../../domain/text/duration.ts'
import { formatValue, type LabelledLine } from '../../../domain/text/format-value.ts'
import { piecesOf, type TextPart } from '../../../domain/text/terms.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermParts, useTermFinder } from '../glossary-terms.tsx'
import { PresenceLines } from './presence-lines.tsx'
import styles from './value-lines.module.css'

interface ValueLinesProps {
  readonly value: Value
  readonly dimension: Dimension
  /** Of durations that are read across. */
  readonly unit?: CommonUnit | undefined
  /** For a list that is read across: everything that is listed there, so that what is missing shows. */
  readonly among?: readonly Item[] | undefined
  /** Follows the last word. */
  readonly after?: ReactNode
}

/** A value in words: a line, a list, or the rows of a small table. */
export function ValueLines({ value, dimension, unit, among, after }: ValueLinesProps): ReactNode {
  const { language } = useLanguage()
  const findTerms = useTermFinder()
  const lines = formatValue(value, dimension, language, unit)
  const labelled = lines.filter((line): line is LabelledLine => typeof line !== 'string')
  const plain = lines.filter((line) => typeof line === 'string')
  if (labelled.length > 0) {
    const labels = findTerms(labelled.map(({ label }) => label))
    return (
      <dl className={styles.rows}>
        {labelled.map(({ label, text }, place) => (
          <div key={label} className={styles.row}>
            <dt>
              <Line parts={labels[place]} after={place === labelled.length - 1 && after} />
            </dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    )
  }
  if (value.kind === 'list' && among) {
    return <PresenceLines items={value.items} among={among} after={after} />
  }
  if (value.kind === 'list' && plain.length > 1) {
    return (
      <ul className={styles.list}>
        {findTerms(plain).map((parts, place) => (
          <li key={plain[place]}>
            <Line parts={parts} after={place === plain.length - 1 && after} />
          </li>
        ))}
      </ul>
    )
  }
  return <Line parts={findTerms([plain.join(' ')])[0]} after={after} />
}

interface LineProps {
  readonly parts: readonly TextPart[] | undefined
  readonly after: ReactNode
}

/** Keeps what follows on the line of the last word. */
function Line({ parts, after }: LineProps): ReactNode {
  if (!parts) return null
  if (!after) return <TermParts parts={parts} />
  const pieces = piecesOf(parts)
  const last = pieces.at(-1) ?? ''
  const split = typeof last === 'string' ? last.lastIndexOf(' ') + 1 : 0
  const [start, end] = typeof last === 'string' ? [last.slice(0, split), [last.slice(split)]] : ['', last]
  return (
    <>
      <TermParts parts={[...pieces.slice(0, -1).flat(), start]} />
      <span className={styles.last}>
        <TermParts parts={end} />
        {after}
      </span>
    </>
  )
}
