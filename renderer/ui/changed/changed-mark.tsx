import { Trans, useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { useSee } from '../../changes.ts'
import { Button } from '../button.tsx'
import { ErrorNotice } from '../error-notice.tsx'
import { PopoverButton } from '../popover-button.tsx'
import { useChangeOf, type ChangeInWords } from './changed-facts.tsx'
import { ChangeWords } from './change-words.tsx'
import styles from './changed-mark.module.css'

/** Longer ones are told where the mark leads. */
const longestInCell = 40

/** Beside a fact whose published value changed: what it was; it opens old and new, and the editions. */
export function ChangedMark({ place }: { readonly place: NotePlace }): ReactNode {
  const { t } = useLingui()
  const change = useChangeOf(place)
  if (!change) return null
  const { subject, was } = change
  const face = was.length > longestInCell ? t`Changed` : t`Changed, was: ${was}`
  return (
    <span className={styles.line}>
      <PopoverButton name={t`${face}. ${subject}`} face={face} className={styles.mark}>
        {(close) => <Told change={change} close={close} />}
      </PopoverButton>
    </span>
  )
}

function Told({ change, close }: { change: ChangeInWords; close: () => void }): ReactNode {
  const { mutate, error, isPending } = useSee()
  return (
    <div className={styles.told}>
      <h3 className={styles.title}>{change.subject}</h3>
      <ChangeWords change={change} />
      <div>
        <Button isPending={isPending} onPress={() => mutate([change.id], { onSuccess: close })}>
          <Trans>I have seen this</Trans>
        </Button>
      </div>
      {error && <ErrorNotice error={error} kept={<Trans>The change stays marked.</Trans>} />}
    </div>
  )
}
