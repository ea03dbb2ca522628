import { useLingui } from '@lingui/react/macro'
import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import { mostCopies } from '../../../domain/handout/choices.ts'
import { Button } from '../../ui/button.tsx'
import styles from './print-handout.module.css'

interface CopiesFieldProps {
  readonly value: number
  readonly onChange: (copies: number) => void
}

/** A number by two buttons: at a kiosk there is no keyboard. */
export function CopiesField({ value, onChange }: CopiesFieldProps): ReactNode {
  const { t } = useLingui()
  return (
    <div className={styles.copies} role="group" aria-label={t`Copies`}>
      <span aria-hidden="true">{t`Copies`}</span>
      <Button name={t`One copy fewer`} isDisabled={value <= 1} onPress={() => onChange(value - 1)}>
        <Minus aria-hidden="true" />
      </Button>
      <output className={styles.count}>{value}</output>
      <Button name={t`One copy more`} isDisabled={value >= mostCopies} onPress={() => onChange(value + 1)}>
        <Plus aria-hidden="true" />
      </Button>
    </div>
  )
}
