import type { ReactNode } from 'react'
import type { Dimension } from '../../../domain/catalog/pack.ts'
import { rowPlace } from '../../../domain/notes/place.ts'
import { useLanguage } from '../../i18n/language.ts'
import { TermText } from '../glossary-terms.tsx'
import { NoteHere } from '../note/note-here.tsx'
import { NoteMark } from '../note/note-mark.tsx'
import { PopoverButton } from '../popover-button.tsx'
import styles from './dimension-label.module.css'

interface DimensionLabelProps {
  readonly dimension: Dimension
  /** Where the row is of a comparison: it can carry a note. */
  readonly withNote?: boolean
  /** More that can be said of the row or done with it; may be told how to close what it stands in. */
  readonly children?: (close: () => void) => ReactNode
}

/** The label of a row; pressing it explains what the row says. */
export function DimensionLabel({ dimension, withNote = false, children }: DimensionLabelProps): ReactNode {
  const { inWords } = useLanguage()
  const label = inWords(dimension.label)
  const note = { about: rowPlace(dimension.id), subject: label }
  return (
    <>
      <PopoverButton name={label} face={label} className={styles.label}>
        {(close) => (
          <>
            <h3 className={styles.title}>
              <TermText text={label} />
            </h3>
            <p className={styles.help}>
              <TermText text={inWords(dimension.help)} />
            </p>
            {children?.(close)}
            {withNote && <NoteHere {...note} />}
          </>
        )}
      </PopoverButton>
      {withNote && <NoteMark {...note} />}
    </>
  )
}
