import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { notesOfSheet, notesOnCredentials } from '../../../domain/handout/sheet-notes.ts'
import { useNotes } from '../../notes.ts'
import { usePlaceWords } from '../../ui/note/place-words.ts'
import { PrintNote } from '../../ui/note/print-note.tsx'
import styles from './notes-choice.module.css'

interface NotesChoiceProps {
  readonly pack: PackSummary
  readonly columns: readonly CredentialId[]
  /** Whether the sheet has the rows of a comparison, which notes can be about too. */
  readonly rows: boolean
}

/** Each note that could go on this sheet, printed or withheld; nothing where there is none. */
export function NotesChoice({ pack, columns, rows }: NotesChoiceProps): ReactNode {
  const inWords = usePlaceWords([pack])
  const saved = useNotes().data?.filter(({ isSaved }) => isSaved) ?? []
  const notes = notesOfSheet(rows ? saved : notesOnCredentials(saved), pack.groups, columns)
  if (notes.length === 0) return null
  return (
    <fieldset className={styles.notes}>
      <legend className={styles.title}>
        <Trans>Your notes to be printed</Trans>
      </legend>
      {notes.map(({ about }) => (
        <PrintNote key={about} about={about}>
          {inWords(about)}
        </PrintNote>
      ))}
    </fieldset>
  )
}
