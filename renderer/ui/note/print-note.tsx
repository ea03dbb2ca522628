import { Trans } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { useNotes, usePrintNote } from '../../notes.ts'
import { CheckBox } from '../check-box.tsx'
import { ErrorNotice } from '../error-notice.tsx'

interface PrintNoteProps {
  readonly about: NotePlace
  /** What the choice is called, where it stands among others like it. */
  readonly children?: ReactNode
}

/** Whether a saved note goes on paper; withheld until somebody says otherwise. */
export function PrintNote({ about, children }: PrintNoteProps): ReactNode {
  const { mutate, error } = usePrintNote(about)
  // Shown at once, until the list says so too.
  const [chosen, setChosen] = useState<boolean>()
  const stored = useNotes().data?.find((entry) => entry.about === about)?.printed ?? false
  const choose = (printed: boolean): void => {
    setChosen(printed)
    mutate(printed, { onSettled: () => setChosen(undefined) })
  }
  return (
    <>
      <CheckBox isChecked={chosen ?? stored} onChange={choose}>
        {children ?? <Trans>Print this note on handouts</Trans>}
      </CheckBox>
      {error && <ErrorNotice error={error} kept={<Trans>The note itself is saved.</Trans>} />}
    </>
  )
}
