import { useLingui } from '@lingui/react/macro'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useEffect, useState, type ReactNode } from 'react'
import type { PrintJob } from '../../../preload/contract/printing.ts'
import { ask } from '../../bridge.ts'
import { Banner } from '../../ui/banner.tsx'
import { Button } from '../../ui/button.tsx'
import { ErrorNotice } from '../../ui/error-notice.tsx'
import styles from './print-handout.module.css'
import { useJobWords, useTroubleWords } from './print-words.ts'

const lookEvery = 1000
/** A printer that wakes up and warms up takes less. */
const slowAfter = 60_000
const ended: ReadonlySet<PrintJob['state']> = new Set(['finished', 'cancelled', 'failed', 'unclear'])

interface PrintProgressProps {
  readonly started: PrintJob
  /** As a person knows it. */
  readonly printer: string
  readonly onAgain: () => void
}

/** What is known of a job, asked for again and again until it has ended. */
export function PrintProgress({ started, printer, onAgain }: PrintProgressProps): ReactNode {
  const { t } = useLingui()
  const client = useQueryClient()
  const inWords = useJobWords(printer)
  const troubleWords = useTroubleWords()
  const queryKey = ['print', started.id]
  const { data: job, error } = useQuery({
    queryKey,
    queryFn: () => ask((app) => app.printing.job({ job: started.id })),
    initialData: started,
    initialDataUpdatedAt: 0,
    staleTime: 0,
    gcTime: 0,
    refetchInterval: ({ state }) => (state.data && ended.has(state.data.state) ? false : lookEvery),
  })
  const cancelling = useMutation({
    mutationFn: () => ask((app) => app.printing.cancel({ job: started.id })),
    onSuccess: (now) => client.setQueryData(queryKey, now),
  })
  const isOver = ended.has(job.state)
  const isSlow = useIsSlow(job.state) && !isOver && job.state !== 'sent'
  return (
    <>
      <Banner tone={job.state === 'failed' || job.state === 'unclear' ? 'attention' : 'notice'}>
        <p>{inWords(job)}</p>
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
            {t`Cancel printing`}
          </Button>
        )}
        {(isOver || job.state === 'sent') && (
          <Button look="quiet" onPress={onAgain}>
            {t`Print once more`}
          </Button>
        )}
      </div>
    </>
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
