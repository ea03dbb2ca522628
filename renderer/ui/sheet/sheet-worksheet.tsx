import type { ReactNode } from 'react'
import type { WorksheetHandout } from '../../../domain/handout/model.ts'
import { stampOf } from '../../../domain/worksheet/stamp.ts'
import { StampLine } from '../decision/stamp-line.tsx'
import styles from './sheet.module.css'
import { WorksheetChanges } from './worksheet/changes.tsx'
import { WorksheetNextSteps, WorksheetReadiness, WorksheetReason } from './worksheet/ends.tsx'
import { WorksheetHead, WorksheetOptions } from './worksheet/head.tsx'
import { WorksheetMustHaves } from './worksheet/must-haves.tsx'
import { WorksheetRatings } from './worksheet/ratings.tsx'
import { WorksheetResults } from './worksheet/told-result.tsx'
import { useDecided } from './worksheet/use-decided.ts'
import { WorksheetWeights } from './worksheet/weights.tsx'

/** A decision as it stands: what was said, what follows from it, and what comes next. */
export function SheetWorksheet({ handout }: { readonly handout: WorksheetHandout }): ReactNode {
  const decided = useDecided(handout)
  const parts = { decided }
  return (
    <>
      <WorksheetHead {...parts} />
      <WorksheetOptions {...parts} />
      <WorksheetWeights {...parts} />
      <WorksheetResults {...parts} />
      <WorksheetChanges {...parts} />
      <WorksheetMustHaves {...parts} />
      <WorksheetRatings {...parts} />
      <WorksheetReadiness {...parts} />
      <WorksheetReason {...parts} />
      <WorksheetNextSteps {...parts} />
      <div className={styles.section}>
        <StampLine stamp={stampOf(handout.worksheet)} />
      </div>
    </>
  )
}
