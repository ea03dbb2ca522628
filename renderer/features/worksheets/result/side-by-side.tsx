import type { ReactNode } from 'react'
import { ObstacleWords } from '../../../ui/decision/obstacle-words.tsx'
import { ScoreBars } from '../../../ui/decision/score-bars.tsx'
import { Standing } from '../../../ui/decision/standing.tsx'
import type { TitledResult } from '../../../ui/decision/told.tsx'
import type { SheetWords } from '../../../ui/decision/use-sheet-words.ts'
import styles from './result.module.css'

interface SideBySideProps {
  readonly results: readonly TitledResult[]
  readonly words: SheetWords
}

/** Results beside each other, each with its bars or with what is in its way. */
export function SideBySide({ results, words }: SideBySideProps): ReactNode {
  return (
    <div className={styles.both}>
      {results.map(({ title, result }) => (
        <section key={title} className={styles.side}>
          <h3>{title}</h3>
          {result.kind === 'stated' ? (
            <>
              <p>
                <Standing result={result} words={words} />
              </p>
              <ScoreBars result={result} words={words} />
            </>
          ) : (
            <p>
              <ObstacleWords obstacle={result} />
            </p>
          )}
        </section>
      ))}
    </div>
  )
}
