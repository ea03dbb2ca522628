import type { ReactNode } from 'react'
import { ToggleButton } from 'react-aria-components/ToggleButton'
import { ToggleButtonGroup } from 'react-aria-components/ToggleButtonGroup'
import styles from './choice.module.css'

export interface Option<V extends string> {
  readonly value: V
  readonly face: ReactNode
  /** The accessible name, where `face` alone does not say it. */
  readonly name?: string
  /** Language of the name, where it is not that of the screen. */
  readonly lang?: string
}

interface ChoiceProps<V extends string> {
  /** What is being chosen; read out, not shown. */
  readonly label: string
  readonly options: readonly Option<V>[]
  readonly value: V
  readonly onChange: (value: V) => void
  readonly stacked?: boolean
}

/** One of a few: all in sight, exactly one chosen. */
export function Choice<V extends string>(props: ChoiceProps<V>): ReactNode {
  const { label, options, value, onChange, stacked = false } = props
  const choose = (keys: Iterable<unknown>): void => {
    const [chosen] = keys
    const option = options.find((entry) => entry.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <ToggleButtonGroup
      aria-label={label}
      className={styles.group ?? ''}
      data-stacked={stacked || undefined}
      orientation={stacked ? 'vertical' : 'horizontal'}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={choose}
    >
      {options.map((option) => (
        <ToggleButton
          key={option.value}
          id={option.value}
          className={styles.option ?? ''}
          {...(option.name !== undefined && { 'aria-label': option.name })}
          {...(option.lang !== undefined && { lang: option.lang })}
        >
          {option.face}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
