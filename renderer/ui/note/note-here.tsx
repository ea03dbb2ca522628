import { Trans } from '@lingui/react/macro'
import { StickyNote } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { Button } from '../button.tsx'
import { NoteEditor } from './note-editor.tsx'
import styles from './note-here.module.css'
import { useNoteOn } from './noted-places.tsx'

interface NoteHereProps {
  readonly about: NotePlace
  /** What it is about, in words: `CPC, Exam time`. */
  readonly subject: string
}

/** At the end of what explains a place: the way to a note on it. */
export function NoteHere({ about, subject }: NoteHereProps): ReactNode {
  const [isOpen, setOpen] = useState(false)
  const note = useNoteOn(about)
  return (
    <div className={styles.here}>
      {isOpen ? (
        <>
          <h4>
            <Trans>Your note on {subject}</Trans>
          </h4>
          <NoteEditor about={about} subject={subject} />
        </>
      ) : (
        <Button look="quiet" onPress={() => setOpen(true)}>
          <StickyNote aria-hidden="true" />
          {note ? <Trans>Open your note</Trans> : <Trans>Write a note</Trans>}
        </Button>
      )}
    </div>
  )
}
