import { useLingui } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import { worksheetStages, type WorksheetStage } from '../../../domain/worksheet/limits.ts'
import styles from './steps-nav.module.css'
import { steps } from './steps.ts'

interface StepsNavProps {
  readonly shown: WorksheetStage
  readonly onGo: (to: WorksheetStage) => void
}

/** All steps, each open at any time. Where there is no room, their numbers; the heading names the one shown. */
export function StepsNav({ shown, onGo }: StepsNavProps): ReactNode {
  const { t } = useLingui()
  return (
    <nav aria-label={t`Steps`} className={styles.nav}>
      <ol className={styles.steps}>
        {worksheetStages.map((stage, place) => (
          <li key={stage}>
            <button
              type="button"
              className={styles.step}
              aria-current={stage === shown ? 'step' : undefined}
              onClick={() => onGo(stage)}
            >
              <span className={styles.number}>{place + 1}</span>
              <span className={styles.title}>{t(steps[stage].title)}</span>
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
