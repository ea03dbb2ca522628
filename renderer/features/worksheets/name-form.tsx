import { useState, type ReactNode } from 'react'
import { longestName } from '../../../domain/worksheet/limits.ts'
import { Button } from '../../ui/button.tsx'
import { TextField } from '../../ui/text-field.tsx'
import block from './part.module.css'

interface NameFormProps {
  readonly label: string
  /** What the button says. */
  readonly action: ReactNode
  readonly first?: string
  readonly isPending?: boolean
  readonly onName: (name: string) => void
}

/** A name, and what happens with it. */
export function NameForm({ label, action, first = '', isPending = false, onName }: NameFormProps): ReactNode {
  const [text, setText] = useState(first)
  const name = text.trim()
  const done = (): void => {
    if (name !== '' && !isPending) onName(name)
  }
  return (
    <div className={block.form}>
      <TextField label={label} value={text} longest={longestName} onChange={setText} onEnter={done} />
      <div>
        <Button look="primary" onPress={done} isDisabled={name === ''} isPending={isPending}>
          {action}
        </Button>
      </div>
    </div>
  )
}
