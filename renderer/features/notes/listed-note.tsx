import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import type { NoteEntry } from '../../../preload/contract/notes.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Button } from '../../ui/button.tsx'
import { cx } from '../../ui/cx.ts'
import { NoteEditor } from '../../ui/note/note-editor.tsx'
import paper from '../../ui/note/note-sheet.module.css'
import { usePlaceWords } from '../../ui/note/place-words.ts'
import { PrintNote } from '../../ui/note/print-note.tsx'
import styles from './listed-note.module.css'
import { addressOf } from './place-address.ts'

interface ListedNoteProps {
  readonly note: NoteEntry
  readonly packs: readonly PackSummary[]
}

/** A note with its place; where that is gone from the catalog, the note can still be read and changed. */
export function ListedNote({ note, packs }: ListedNoteProps): ReactNode {
  const { t } = useLingui()
  const { language } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const { about, body, isSaved, hasDraft, updatedAt } = note
  const subject = usePlaceWords(packs)(about)
  const address = addressOf(about, packs, language)
  const day = formatDate(localDate(new Date(updatedAt)), language)
  const name = subject ?? t`No longer in the catalog: ${about}`
  return (
    <article className={paper.note}>
      <h2 className={cx(paper.title, styles.title)}>
        {subject !== undefined && address !== undefined ? <a href={`#${address}`}>{name}</a> : name}
      </h2>
      <p className={styles.about}>
        {isSaved ? <Trans>Saved on {day}</Trans> : <Trans>Typed on {day}</Trans>}
        {hasDraft && (
          <strong className={styles.draft}>
            {isSaved ? <Trans>There are changes that are not saved.</Trans> : <Trans>Not saved yet.</Trans>}
          </strong>
        )}
      </p>
      {isOpen ? (
        <NoteEditor about={about} subject={name} />
      ) : (
        <>
          <p dir="auto" className={styles.body}>
            {body.trim()}
          </p>
          {isSaved && <PrintNote about={about} />}
        </>
      )}
      <div>
        <Button
          name={isOpen ? t`Close the note on ${name}` : t`Change the note on ${name}`}
          onPress={() => setOpen(!isOpen)}
        >
          {isOpen ? <Trans>Close</Trans> : <Trans>Change</Trans>}
        </Button>
      </div>
    </article>
  )
}
