import { lazy, Suspense, type ReactNode } from 'react'
import { statesWithPay } from '../../domain/catalog/state-pay.ts'
import styles from './state-choice.module.css'
import type { StateSelectProps } from './state-select.tsx'

const StateSelect = lazy(async () => {
  const select = await import('./state-select.tsx')
  return { default: select.StateSelect }
})

/**
 * Where the person means to work: pay is then also given for that state, on every screen and on paper.
 * Nothing where the pack gives no pay by state.
 */
export function StateChoice(props: StateSelectProps): ReactNode {
  if (statesWithPay(props.pack).length === 0) return null
  return (
    <Suspense fallback={<div className={styles.place} />}>
      <StateSelect {...props} />
    </Suspense>
  )
}
