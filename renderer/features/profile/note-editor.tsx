import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef, type ReactNode } from 'react'
import type { Profile } from '../../../domain/catalog/pack.ts'
import { longestNote } from '../../../domain/notes/limits.ts'
import { useStoredNote } from '../../queries.ts'
import { Answered } from '../../ui/answered.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import { NoteConflict } from './note-conflict.tsx'
import styles from './note-editor.module.css'
import { useNote, type StoredNote } from './use-note.ts'

type Subject = Pick<Profile, 'id' | 'abbreviation'>

/** The person's own note on a credential. */
export function NoteEditor({ credential }: { readonly credential: Subject }): ReactNode {
  const query = useStoredNote(credential.id)
  return (
    <section className={styles.note}>
      <h2 className={styles.title}>
        <Trans>Your note on {credential.abbreviation}</Trans>
      </h2>
      <Answered query={query} kept={<Trans>Notes cannot be kept now.</Trans>}>
        {(stored) => <Editor credential={credential} stored={stored} />}
      </Answered>
    </section>
  )
}

function Editor({ credential, stored }: { credential: Subject; stored: StoredNote }): ReactNode {
  const { t } = useLingui()
  const { text, status, isUnsaved, write, save, resolve } = useNote(credential.id, stored)
  const left = longestNote - text.length
  const message = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (status.kind === 'failed' || status.kind === 'conflict')
      message.current?.scrollIntoView({ block: 'nearest' })
  }, [status.kind])
  return (
    <>
      <textarea
        className={styles.text}
        aria-label={t`Note on ${credential.abbreviation}`}
        rows={4}
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
        <p role="status" className={styles.status}>
          {status.kind === 'restored' && <Trans>Draft restored. It is not saved yet.</Trans>}
          {status.kind === 'saved' && <Trans>Saved</Trans>}
          {status.kind === 'joined' && <Trans>Both texts are here now. Save when you are done.</Trans>}
        </p>
      </div>
      <div ref={message}>
        {status.kind === 'failed' && (
          <ErrorNotice
            error={status.error}
            kept={<Trans>Your text is still here, but it is not saved.</Trans>}
          />
        )}
        {status.kind === 'conflict' && <NoteConflict mine={text} theirs={status.theirs} onChoose={resolve} />}
      </div>
    </>
  )
}
