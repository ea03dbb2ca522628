import { useId, type ReactNode } from 'react'
import styles from './radio-cards.module.css'

interface Card<V> {
  readonly value: V
  readonly face: ReactNode
  /** Language of the face, where it is not that of the screen. */
  readonly lang?: string | undefined
  /** What choosing it means. With it, cards are as wide as sentences need. */
  readonly help?: string | undefined
}

interface RadioCardsProps<V> {
  readonly legend: ReactNode
  readonly options: readonly Card<V>[]
  /** Undefined while nothing is chosen: nothing is chosen beforehand. */
  readonly value: V | undefined
  readonly onChange: (value: V) => void
  readonly isDisabled?: boolean
}

/** One of a few, each as large as a finger likes it; possibly none yet. */
export function RadioCards<V extends string | number | null>(props: RadioCardsProps<V>): ReactNode {
  const { legend, options, value, onChange, isDisabled = false } = props
  const name = useId()
  return (
    <fieldset className={styles.choice} disabled={isDisabled}>
      <legend className={styles.legend}>{legend}</legend>
      <div className={styles.cards} data-explained={options.some(({ help }) => help) || undefined}>
        {options.map((option, place) => {
          const face = `${name}-${place}`
          const help = option.help && `${face}-help`
          return (
            <label key={option.value} className={styles.card}>
              <input
                type="radio"
                name={name}
                className={styles.input}
                checked={option.value === value}
                onChange={() => onChange(option.value)}
                aria-labelledby={face}
                aria-describedby={help}
              />
              <span id={face} lang={option.lang} className={styles.face}>
                {option.face}
              </span>
              {help && (
                <span id={help} className={styles.help}>
                  {option.help}
                </span>
              )}
            </label>
          )
        })}
      </div>
    </fieldset>
  )
}
