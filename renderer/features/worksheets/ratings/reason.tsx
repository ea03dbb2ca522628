import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { longestLine } from '../../../../domain/worksheet/limits.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './ratings.module.css'

interface ReasonProps {
  /** What was rated, in words. */
  readonly subject: string
  readonly reason: string
  readonly onChange: (reason: string) => void
}

/** Why somebody rated so; a field for those who want to say it. */
export function Reason({ subject, reason, onChange }: ReasonProps): ReactNode {
  const { t } = useLingui()
  const [isOpen, setOpen] = useState(reason !== '')
  return isOpen ? (
    <TextField label={t`Why? ${subject}`} value={reason} longest={longestLine} onChange={onChange} />
  ) : (
    <div className={styles.actions}>
      <Button look="quiet" name={t`Say why: ${subject}`} onPress={() => setOpen(true)}>
        <Trans>Say why</Trans>
      </Button>
    </div>
  )
}
