import { Trans, useLingui } from '@lingui/react/macro'
import { useState, type ReactNode } from 'react'
import { longestName } from '../../../../domain/worksheet/limits.ts'
import { Button } from '../../../ui/button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import styles from './listed-worksheet.module.css'

interface NameFormProps {
  readonly first: string
  readonly isPending: boolean
  readonly onSave: (name: string) => void
}

export function NameForm({ first, isPending, onSave }: NameFormProps): ReactNode {
  const { t } = useLingui()
  const [text, setText] = useState(first)
  const name = text.trim()
  const save = (): void => {
    if (name !== '' && !isPending) onSave(name)
  }
  return (
    <div className={styles.form}>
      <TextField
        label={t`Name of the worksheet`}
        value={text}
        longest={longestName}
        onChange={setText}
        onEnter={save}
      />
      <Button look="primary" onPress={save} isDisabled={name === ''} isPending={isPending}>
        <Trans>Save</Trans>
      </Button>
    </div>
  )
}
