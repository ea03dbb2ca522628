import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { HandoutNote } from '../../../domain/handout/model.ts'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { cx } from '../cx.ts'
import shared from './sheet.module.css'
import styles from './sheet-notes.module.css'
import { useSheet } from './sheet-context.ts'

interface SheetNotesProps {
  readonly notes: readonly HandoutNote[]
}

/** The notes that were chosen for paper, each with its place; as long as they are, in whatever script. */
export function SheetNotes({ notes }: SheetNotesProps): ReactNode {
  const { t } = useLingui()
  const { language, headings } = useSheet()
  const [, Heading] = headings
  if (notes.length === 0) return null
  return (
    <section className={cx(shared.section, shared.reading)}>
      <Heading className={shared.sectionTitle}>{t`Notes`}</Heading>
      {notes.map(({ letter, column, row, body, about }) => (
        <div key={about}>
          <p className={styles.notePlace}>
            {letter}. {[column, row?.[language]].filter((part) => part != null).join(', ')}
          </p>
          <p className={styles.note} dir="auto">
            {body.trim()}
          </p>
        </div>
      ))}
    </section>
  )
}

interface SheetNoteLetterProps {
  readonly notes: readonly HandoutNote[]
  readonly about: NotePlace
}

/** Leads from what a note is about to the note below. */
export function SheetNoteLetter({ notes, about }: SheetNoteLetterProps): ReactNode {
  const { t, i18n } = useLingui()
  const note = notes.find((entry) => entry.about === about)
  if (!note) return null
  return (
    <sup className={styles.noteLetter} lang={i18n.locale}>
      {' '}
      {t`note ${note.letter}`}
    </sup>
  )
}
