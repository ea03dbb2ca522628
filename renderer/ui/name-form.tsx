import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './name-form.module.css'
import { TextField } from './text-field.tsx'

interface NameFormProps {
  readonly label: string
  /** What the button says. */
  readonly action: ReactNode
  readonly first?: string
  /** How many characters it may have. */
  readonly longest: number
  readonly isPending?: boolean
  readonly onName: (name: string) => void
  /** What became of it, below. */
  readonly children?: ReactNode
}

/** A name, and what happens with it. */
export function NameForm(props: NameFormProps): ReactNode {
  const { label, action, first = '', longest, isPending = false, onName, children } = props
  const [text, setText] = useState(first)
  const name = text.trim()
  const done = (): void => {
    if (name !== '' && !isPending) onName(name)
  }
  return (
    <div className={styles.form}>
      <TextField label={label} value={text} longest={longest} onChange={setText} onEnter={done} />
      <div>
        <Button look="primary" onPress={done} isDisabled={name === ''} isPending={isPending}>
          {action}
        </Button>
      </div>
      {children}
    </div>
  )
}
