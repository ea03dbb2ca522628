import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import { longestNote } from '../../../domain/notes/limits.ts'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { useStoredNote, type StoredNote } from '../../notes.ts'
import { Answered } from '../answered.tsx'
import { Button } from '../button.tsx'
import { ErrorNotice } from '../error-notice.tsx'
import { NoteConflict } from './note-conflict.tsx'
import styles from './note-editor.module.css'
import { PrintNote } from './print-note.tsx'
import { useNote } from './use-note.ts'

interface NoteEditorProps {
  readonly about: NotePlace
  /** What it is about, in words: `CPC, Exam time`. */
  readonly subject: string
}

/** The person's own note on a credential, a row or a cell. */
export function NoteEditor(props: NoteEditorProps): ReactNode {
  return (
    <Answered query={useStoredNote(props.about)} kept={<Trans>Notes cannot be kept now.</Trans>}>
      {(stored) => <Editor {...props} stored={stored} />}
    </Answered>
  )
}

function Editor({ about, subject, stored }: NoteEditorProps & { readonly stored: StoredNote }): ReactNode {
  const { t } = useLingui()
  const { text, status, isUnsaved, isKept, write, save, resolve } = useNote(about, stored)
  const left = longestNote - text.length
  const message = useRef<HTMLDivElement>(null)
  const outcome = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    // The button has nothing more to do and gives up the focus; without one, Escape would close nothing.
    if (status.kind === 'saved' && document.activeElement?.matches('body, :disabled'))
      outcome.current?.focus()
    if (status.kind === 'failed' || status.kind === 'conflict')
      message.current?.scrollIntoView({ block: 'nearest' })
  }, [status.kind])
  return (
    <div className={styles.editor}>
      <textarea
        className={styles.text}
        aria-label={t`Note on ${subject}`}
        rows={4}
        dir="auto"
        value={text}
        onChange={(event) => write(event.target.value)}
      />
      {left < 1000 && (
        <p className={styles.meter} data-over={left < 0 || undefined} role="status">
          {left < 0 ? (
            <Plural
              value={-left}
              one="Too long by # character. Shorten it to save it."
              other="Too long by # characters. Shorten it to save it."
            />
          ) : (
            <Plural value={left} one="Room for # more character." other="Room for # more characters." />
          )}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          look="primary"
          onPress={save}
          isPending={status.kind === 'saving'}
          isDisabled={!isUnsaved || left < 0 || status.kind === 'conflict'}
        >
          <Trans>Save note</Trans>
        </Button>
        <p ref={outcome} role="status" tabIndex={-1} className={styles.status}>
          {status.kind === 'restored' && <Trans>Draft restored. It is not saved yet.</Trans>}
          {status.kind === 'saved' && <Trans>Saved</Trans>}
          {status.kind === 'joined' && <Trans>Both texts are here now. Save when you are done.</Trans>}
        </p>
      </div>
      {isKept && <PrintNote about={about} />}
      <div ref={message} className={styles.message}>
        {status.kind === 'failed' && (
          <ErrorNotice
            error={status.error}
            kept={<Trans>Your text is still here, but it is not saved.</Trans>}
          />
        )}
        {status.kind === 'conflict' && <NoteConflict mine={text} theirs={status.theirs} onChoose={resolve} />}
      </div>
    </div>
  )
}
