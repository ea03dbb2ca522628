import type { ReactNode } from 'react'
import type { StepProps } from '../step.ts'
import { FinalLeaning } from './final-leaning.tsx'
import { NextSteps } from './next-steps.tsx'
import { Questions } from './questions.tsx'
import styles from './readiness.module.css'

/** Ready to choose? Help where something is missing, the leaning now, and what to do next. */
export function ReadinessStep(props: StepProps): ReactNode {
  return (
    <div className={styles.readiness}>
      <Questions {...props} />
      <FinalLeaning {...props} />
      <NextSteps {...props} />
    </div>
  )
}
