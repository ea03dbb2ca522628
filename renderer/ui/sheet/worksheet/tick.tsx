import type { ReactNode } from 'react'
import { cx } from '../../cx.ts'
import stepped from '../steps.module.css'
import styles from './worksheet.module.css'

/** A box to tick, or one that is ticked. */
export function Tick({ isDone = false }: { readonly isDone?: boolean }): ReactNode {
  return <span className={cx(stepped.tick, isDone && styles.done)} aria-hidden />
}
