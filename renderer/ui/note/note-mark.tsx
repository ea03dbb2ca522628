import { Trans, useLingui } from '@lingui/react/macro'
import { StickyNote } from 'lucide-react'
import type { ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { PopoverButton } from '../popover-button.tsx'
import { NoteEditor } from './note-editor.tsx'
import styles from './note-mark.module.css'
import { useNoteOn } from './noted-places.tsx'

interface NoteMarkProps {
  readonly about: NotePlace
  /** What it is about, in words: `CPC, Exam time`. */
  readonly subject: string
}

/** Where there is a note: how it begins. It opens the note, to be read and changed. */
export function NoteMark({ about, subject }: NoteMarkProps): ReactNode {
  const { t } = useLingui()
  const note = useNoteOn(about)
  if (!note) return null
  const start = beginning(note.body)
  return (
    <span className={styles.line}>
      <PopoverButton
        name={
          note.hasDraft
            ? t`Your note on ${subject}, not saved yet: ${start}`
            : t`Your note on ${subject}: ${start}`
        }
        face={
          <>
            <StickyNote aria-hidden="true" className={styles.icon} />
            <span dir="auto" className={styles.start}>
              {start}
            </span>
          </>
        }
        className={styles.mark}
      >
        <h3 className={styles.title}>
          <Trans>Your note on {subject}</Trans>
        </h3>
        <NoteEditor about={about} subject={subject} />
      </PopoverButton>
    </span>
  )
}

const longest = 60
const segmenter = new Intl.Segmenter()

/** The first line, or as much of it as fits on a line anyway; letters and emoji stay whole. */
function beginning(body: string): string {
  const [line = ''] = body.trim().split('\n')
  const letters = Array.from(segmenter.segment(line), ({ segment }) => segment)
  return letters.length > longest ? `${letters.slice(0, longest).join('')}…` : line
}
