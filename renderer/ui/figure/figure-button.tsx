import type { ReactNode } from 'react'
import { PopoverButton } from '../popover-button.tsx'
import styles from './figure-button.module.css'

interface FigureButtonProps {
  /** What the figure is of: "CPC, cost in the first year". */
  readonly subject: string
  readonly figure: string
  /** How it came about, with the facts that it rests on. */
  readonly children: ReactNode
}

/** A figure that opens to its arithmetic. */
export function FigureButton({ subject, figure, children }: FigureButtonProps): ReactNode {
  return (
    <PopoverButton name={`${subject}: ${figure}`} face={figure} className={styles.figure}>
      <div className={styles.opened}>
        <h3 className={styles.subject}>{subject}</h3>
        <p className={styles.result}>{figure}</p>
        {children}
      </div>
    </PopoverButton>
  )
}
