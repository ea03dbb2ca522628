import type { ReactNode } from 'react'
import styles from './print-handout.module.css'
import { usePrintJobs } from './print-jobs.ts'
import { PrintProgress } from './print-progress.tsx'

/** Every print job that nobody has put away yet, whatever is composed now. */
export function BegunJobs(): ReactNode {
  const { jobs, putAway } = usePrintJobs()
  if (jobs.length === 0) return null
  return (
    <div className={styles.jobs}>
      {jobs.map((watched) => (
        <PrintProgress key={watched.job.id} watched={watched} onPutAway={() => putAway(watched.job.id)} />
      ))}
    </div>
  )
}
