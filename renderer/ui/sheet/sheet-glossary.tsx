import type { ReactNode } from 'react'
import type { GlossaryHandout } from '../../../domain/handout/model.ts'
import styles from './sheet-glossary.module.css'
import { useSheet } from './sheet-context.ts'

/** Words and what they mean, by the alphabet. */
export function SheetGlossary({ handout: { entries } }: { readonly handout: GlossaryHandout }): ReactNode {
  const { inWords } = useSheet()
  return (
    <dl className={styles.glossary}>
      {entries.map(({ term, expansion, meaning }) => (
        <div key={term.en} className={styles.entry}>
          <dt>
            <b>{inWords(term)}</b>
            {expansion !== undefined && expansion !== term.en && (
              <>
                {' '}
                (<span lang="en">{expansion}</span>)
              </>
            )}
          </dt>{' '}
          <dd>{inWords(meaning)}</dd>
        </div>
      ))}
    </dl>
  )
}
