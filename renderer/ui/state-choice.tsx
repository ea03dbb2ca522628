import { lazy, Suspense, type ReactNode } from 'react'
import type { PackSummary } from '../../domain/catalog/pack.ts'
import { statesWithPay } from '../../domain/catalog/state-pay.ts'
import styles from './state-choice.module.css'

const StateSelect = lazy(async () => {
  const select = await import('./state-select.tsx')
  return { default: select.StateSelect }
})

export interface StateChoiceProps {
  readonly pack: PackSummary
  /** Besides keeping the choice. */
  readonly onChange?: () => void
}

/**
 * Where the person means to work: pay is then also given for that state, on every screen and on paper.
 * Nothing where the pack gives no pay by state.
 */
export function StateChoice(props: StateChoiceProps): ReactNode {
  if (statesWithPay(props.pack).length === 0) return null
  return (
    <Suspense fallback={<div className={styles.place} />}>
      <StateSelect {...props} />
    </Suspense>
  )
}
