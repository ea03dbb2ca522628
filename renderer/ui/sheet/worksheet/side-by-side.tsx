import type { ReactNode } from 'react'
import { ObstacleWords } from '../../decision/obstacle-words.tsx'
import { Standing } from '../../decision/standing.tsx'
import type { TitledResult } from '../../decision/told.tsx'
import type { SheetWords } from '../../decision/use-sheet-words.ts'
import { useSheet } from '../sheet-context.ts'
import { Bars } from './bars.tsx'
import styles from './worksheet.module.css'

interface SideBySideProps {
  readonly results: readonly TitledResult[]
  readonly words: SheetWords
}

/** Results beside each other, each with its bars or with what is in its way. */
export function SideBySide({ results, words }: SideBySideProps): ReactNode {
  const [, , Heading] = useSheet().headings
  return (
    <div className={styles.sides}>
      {results.map(({ title, result }) => (
        <div key={title}>
          <Heading>{title}</Heading>
          {result.kind === 'stated' ? (
            <>
              <p>
                <Standing result={result} words={words} />
              </p>
              <Bars result={result} words={words} />
            </>
          ) : (
            <p>
              <ObstacleWords obstacle={result} />
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
