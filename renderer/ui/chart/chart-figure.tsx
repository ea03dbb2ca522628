import { Trans } from '@lingui/react/macro'
import { useId, type ReactNode } from 'react'
import type { Source } from '../../../domain/catalog/pack.ts'
import { formatDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import styles from './chart-figure.module.css'

interface ChartFigureProps {
  readonly title: string
  /** What is drawn, and how not to read it. */
  readonly says: ReactNode
  /** Controls of what is assumed. */
  readonly controls?: ReactNode
  readonly drawing: ReactNode
  /** The same figures as a table; absent where the drawing is one, or where it is too wide to stand beside. */
  readonly table?: ReactNode
  /** Tables below: of the figures themselves, or of what they were worked out from. */
  readonly parts?: ReactNode
  readonly sources: readonly Source[]
}

/** A chart, its figures as a table beside it, and below them where they come from. */
export function ChartFigure({
  title,
  says,
  controls,
  drawing,
  table,
  parts,
  sources,
}: ChartFigureProps): ReactNode {
  const id = useId()
  return (
    <figure className={styles.figure} aria-labelledby={id}>
      <figcaption className={styles.caption}>
        <h2 id={id}>{title}</h2>
        <p>{says}</p>
      </figcaption>
      {controls}
      <div className={styles.body}>
        <div className={styles.drawing}>{drawing}</div>
        {table !== undefined && <div className={styles.table}>{table}</div>}
      </div>
      {parts}
      {sources.length > 0 && (
        <section className={styles.sources}>
          <h3 className={styles.title}>
            <Trans>Sources</Trans>
          </h3>
          <ul className={styles.list}>
            {sources.map((source) => (
              <li key={source.id}>
                <SourceLine source={source} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </figure>
  )
}

/** Its address is a step away, in the evidence of each figure. */
function SourceLine({ source: { title, publisher, published, checkedOn } }: { source: Source }): ReactNode {
  const { language } = useLanguage()
  return (
    <>
      <cite className={styles.source} lang="en">
        {title}.
      </cite>{' '}
      <span lang="en">{publisher}</span>
      {', '}
      {published === 'undated' ? <Trans>undated</Trans> : formatDate(published, language)}
      {'. '}
      <Trans>Checked on {formatDate(checkedOn, language)}.</Trans>
    </>
  )
}
