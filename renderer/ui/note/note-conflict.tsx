import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { formatDate, localDate } from '../../../domain/text/date.ts'
import { useLanguage } from '../../i18n/language.ts'
import { Banner } from '../banner.tsx'
import { Button } from '../button.tsx'
import styles from './note-conflict.module.css'
import type { OtherText, Resolution } from './use-note.ts'

interface NoteConflictProps {
  readonly mine: string
  readonly theirs: OtherText
  readonly onChoose: (resolution: Resolution) => void
}

/** The note was saved elsewhere in the meantime: both texts, and what can be done with them. */
export function NoteConflict({ mine, theirs, onChoose }: NoteConflictProps): ReactNode {
  const { language } = useLanguage()
  const savedOn = formatDate(localDate(new Date(theirs.updatedAt)), language)
  return (
    <Banner tone="attention">
      <p>
        <strong>
          <Trans>This note was changed elsewhere.</Trans>
        </strong>{' '}
        <Trans>Both texts are kept until you choose.</Trans>
      </p>
      <div className={styles.texts}>
        <div>
          <h3 className={styles.title}>
            <Trans>Your text</Trans>
          </h3>
          <p className={styles.text}>{mine}</p>
        </div>
        <div>
          <h3 className={styles.title}>
            <Trans>The other text, saved on {savedOn}</Trans>
          </h3>
          <p className={styles.text}>{theirs.body}</p>
        </div>
      </div>
      <div className={styles.choices}>
        <Button onPress={() => onChoose('mine')}>
          <Trans>Keep mine</Trans>
        </Button>
        <Button onPress={() => onChoose('theirs')}>
          <Trans>Keep the other</Trans>
        </Button>
        <Button onPress={() => onChoose('both')}>
          <Trans>Put both together</Trans>
        </Button>
      </div>
    </Banner>
  )
}
