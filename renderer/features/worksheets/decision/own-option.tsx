import { Trans, useLingui } from '@lingui/react/macro'
import { Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { longestName } from '../../../../domain/worksheet/limits.ts'
import { Button } from '../../../ui/button.tsx'
import { PopoverButton } from '../../../ui/popover-button.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import part from '../part.module.css'

interface OwnOptionProps {
  readonly onAdd: (name: string) => void
}

export function OwnOption({ onAdd }: OwnOptionProps): ReactNode {
  const { t } = useLingui()
  return (
    <PopoverButton
      name={t`Add an option of your own`}
      face={
        <>
          <Plus aria-hidden="true" />
          <Trans>Add an option of your own</Trans>
        </>
      }
      className={part.opener}
    >
      {(close) => (
        <Naming
          onAdd={(name) => {
            close()
            onAdd(name)
          }}
        />
      )}
    </PopoverButton>
  )
}

function Naming({ onAdd }: OwnOptionProps): ReactNode {
  const { t } = useLingui()
  const [text, setText] = useState('')
  const name = text.trim()
  const add = (): void => {
    if (name !== '') onAdd(name)
  }
  return (
    <div className={part.form}>
      <TextField
        label={t`What else could you do?`}
        value={text}
        longest={longestName}
        onChange={setText}
        onEnter={add}
      />
      <div>
        <Button look="primary" onPress={add} isDisabled={name === ''}>
          <Trans>Add</Trans>
        </Button>
      </div>
    </div>
  )
}
