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
}

/** The label of a row; pressing it explains what the row says. */
export function DimensionLabel({ dimension, withNote = false }: DimensionLabelProps): ReactNode {
  const { inWords } = useLanguage()
  const label = inWords(dimension.label)
  const note = { about: rowPlace(dimension.id), subject: label }
  return (
    <>
      <PopoverButton name={label} face={label} className={styles.label}>
        <h3 className={styles.title}>
          <TermText text={label} />
        </h3>
        <p className={styles.help}>
          <TermText text={inWords(dimension.help)} />
        </p>
        {withNote && <NoteHere {...note} />}
      </PopoverButton>
      {withNote && <NoteMark {...note} />}
    </>
  )
}
