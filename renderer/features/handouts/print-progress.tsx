import { useLingui } from '@lingui/react/macro'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState, type ReactNode } from 'react'
import type { PrintJob } from '../../../preload/contract/printing.ts'
import { ask } from '../../bridge.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './print-handout.module.css'
import { isOver, jobQuery, type WatchedJob } from './print-jobs.ts'
import { useJobWords, useTroubleWords } from './print-words.ts'

/** Milliseconds. A printer that wakes up and warms up takes less. */
const slowAfter = 60_000

interface PrintProgressProps {
  readonly watched: WatchedJob
  /** Takes the focus as it comes, in place of the button that began it. */
  readonly takesFocus?: boolean
  /** Absent beside the button that asks what to print. */
  readonly onMore?: () => void
  readonly onPutAway: () => void
}

/** What is known of a job, and what can still be done about it. */
export function PrintProgress({
  watched: { job, printer, error },
  takesFocus = false,
  onMore,
  onPutAway,
}: PrintProgressProps): ReactNode {
  const { t } = useLingui()
  const client = useQueryClient()
  const progress = useRef<HTMLDivElement>(null)
  const inWords = useJobWords(printer)
  const troubleWords = useTroubleWords()
  const cancelling = useMutation({
    mutationFn: () => ask((app) => app.printing.cancel({ job: job.id })),
    onSuccess: (now) => {
      client.setQueryData(jobQuery(job).queryKey, now)
      // The button that was pressed goes.
      if (!now.canCancel) progress.current?.focus()
    },
  })
  useEffect(() => {
    if (takesFocus) progress.current?.focus()
  }, [takesFocus])
  const isSlow = useIsSlow(job.state) && !isOver(job) && job.state !== 'sent'
  const hasLeft = job.state !== 'preparing' && job.state !== 'sending'
  const needsLook = job.state === 'failed' || job.state === 'unclear' || job.wasNotRecalled
  return (
    <div ref={progress} tabIndex={-1} className={styles.progress}>
      <Banner tone={needsLook ? 'attention' : 'notice'}>
        <p>{inWords(job)}</p>
        {job.wasNotRecalled && (
          <p>{t`It could not be cancelled from here, and may still be printed. Cancel it at the printer, or ask a member of staff.`}</p>
        )}
        {job.troubles.map((trouble) => (
          <p key={trouble}>{troubleWords[trouble]}</p>
        ))}
        {isSlow && <p>{t`This takes longer than usual. Look at the printer, or ask a member of staff.`}</p>}
      </Banner>
      {error && <ErrorNotice error={error} kept={t`What was sent stays sent.`} />}
      {cancelling.error && <ErrorNotice error={cancelling.error} kept={t`The pages may still be printed.`} />}
      <div className={styles.actions}>
        {job.canCancel && (
          <Button isPending={cancelling.isPending} onPress={() => cancelling.mutate()}>
            {cancelling.isPending ? t`Cancelling…` : t`Cancel printing`}
          </Button>
        )}
        {onMore && hasLeft && (
          <Button look="quiet" onPress={onMore}>
            {t`Print more`}
          </Button>
        )}
        {(isOver(job) || job.state === 'sent' || error) && (
          <Button look="quiet" onPress={onPutAway}>
            {t`All right`}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Whether a state has lasted longer than it should. */
function useIsSlow(state: PrintJob['state']): boolean {
  const [slow, setSlow] = useState<PrintJob['state']>()
  useEffect(() => {
    const timer = setTimeout(() => setSlow(state), slowAfter)
    return () => clearTimeout(timer)
  }, [state])
  return slow === state
}
