import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { useNotes, usePrintNote } from '../../notes.ts'
import { CheckBox } from '../check-box.tsx'
import { ErrorNotice } from '../error-notice.tsx'

interface PrintNoteProps {
  readonly about: NotePlace
  /** What the choice is called, where it stands among others like it. */
  readonly children?: ReactNode
  readonly onChange?: () => void
}

/** Whether a saved note goes on paper; withheld until somebody says otherwise. */
export function PrintNote({ about, children, onChange }: PrintNoteProps): ReactNode {
  const { mutate, isPending, variables, error } = usePrintNote(about)
  const stored = useNotes().data?.find((entry) => entry.about === about)?.printed ?? false
  return (
    <>
      <CheckBox
        isChecked={isPending ? variables : stored}
        onChange={(printed) => mutate(printed, { onSuccess: () => onChange?.() })}
      >
        {children ?? <Trans>Print this note on handouts</Trans>}
      </CheckBox>
      {error && <ErrorNotice error={error} kept={<Trans>The note itself is saved.</Trans>} />}
    </>
  )
}
