import { useLingui } from '@lingui/react/macro'
import { Minus, Plus } from 'lucide-react'
import { useState, type ReactNode } from 'react'
import { Button } from './button.tsx'
import styles from './number-stepper.module.css'

interface NumberStepperProps {
  readonly label: string
  /** The accessible name, where what is shown does not say it all. */
  readonly name?: string
  /** What the number counts; shown behind it. */
  readonly unit?: ReactNode
  readonly value: number
  readonly least?: number
  readonly most: number
  readonly step: number
  readonly onChange: (value: number) => void
}

/** A number that can be typed, or changed by two buttons where there is no keyboard. */
export function NumberStepper(props: NumberStepperProps): ReactNode {
  const { label, name = label, unit, value, least = 0, most, step, onChange } = props
  const { t } = useLingui()
  // What is typed may be no number for a moment.
  const [typed, setTyped] = useState<string>()
  const go = (to: number): void => {
    setTyped(undefined)
    onChange(Math.min(most, Math.max(least, to)))
  }
  return (
    <div className={styles.field}>
      <Button name={t`Less: ${name}`} isDisabled={value <= least} onPress={() => go(below(value, step))}>
        <Minus aria-hidden="true" />
      </Button>
      <label className={styles.label}>
        <span>{label}</span>
        <span className={styles.number}>
          <input
            type="text"
            inputMode="decimal"
            aria-label={name}
            autoComplete="off"
            className={styles.input}
            value={typed ?? String(value)}
            maxLength={10}
            onChange={({ target }) => {
              setTyped(target.value)
              const number = Number(target.value.replace(',', '.'))
              if (target.value.trim() !== '' && number >= least && number <= most) onChange(number)
            }}
            onBlur={() => setTyped(undefined)}
          />
          {unit !== undefined && <span>{unit}</span>}
        </span>
      </label>
      <Button name={t`More: ${name}`} isDisabled={value >= most} onPress={() => go(above(value, step))}>
        <Plus aria-hidden="true" />
      </Button>
    </div>
  )
}

/** The next multiple of the step, so that a typed number comes back to round ones. */
const below = (value: number, step: number): number => (Math.ceil(value / step) - 1) * step
const above = (value: number, step: number): number => (Math.floor(value / step) + 1) * step
