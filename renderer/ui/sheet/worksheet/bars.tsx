import type { ReactNode } from 'react'
import { ScoreBars } from '../../decision/score-bars.tsx'
import type { Told } from '../../decision/told.tsx'
import styles from './worksheet.module.css'

/** The bars, which fold where there is little room. */
export function Bars(told: Told): ReactNode {
  return (
    <div className={styles.bars}>
      <ScoreBars {...told} isHeadShown />
    </div>
  )
}
