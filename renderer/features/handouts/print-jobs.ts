import { queryOptions, useQueries } from '@tanstack/react-query'
import { create } from 'zustand'
import type { PrintJob } from '../../../preload/contract/printing.ts'
import { ask } from '../../bridge.ts'
import { onVisitEnd } from '../../visit.ts'

/** A job as it stands now. */
export interface WatchedJob {
  readonly job: PrintJob
  /** As a person knows it. */
  readonly printer: string
  /** Why it could not be looked up. */
  readonly error: Error | null
}

interface StartedJob {
  readonly started: PrintJob
  readonly printer: string
}

interface StartedJobs {
  readonly all: readonly StartedJob[]
  readonly keep: (job: StartedJob) => void
  readonly putAway: (id: string) => void
}

/** What a person has printed and not put away: no closed dialog and no other screen loses it before the visit ends. */
const useStartedJobs = create<StartedJobs>()((set) => ({
  all: [],
  keep: (job) => set(({ all }) => ({ all: [...all, job] })),
  putAway: (id) => set(({ all }) => ({ all: all.filter(({ started }) => started.id !== id) })),
}))

onVisitEnd(() => useStartedJobs.setState({ all: [] }))

const lookEvery = 1000
const ended: ReadonlySet<PrintJob['state']> = new Set(['finished', 'cancelled', 'failed', 'unclear'])

export function isOver({ state }: PrintJob): boolean {
  return ended.has(state)
}

/** Each is looked up again and again until it is over. */
export function jobQuery(started: PrintJob) {
  return queryOptions({
    queryKey: ['print', started.id],
    queryFn: () => ask((app) => app.printing.job({ job: started.id })),
    initialData: started,
    initialDataUpdatedAt: 0,
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data && isOver(state.data) ? false : lookEvery),
  })
}

/** In the order in which they were begun. */
export function usePrintJobs(): Pick<StartedJobs, 'keep' | 'putAway'> & {
  readonly jobs: readonly WatchedJob[]
} {
  const { all, keep, putAway } = useStartedJobs()
  const jobs = useQueries({
    queries: all.map(({ started }) => jobQuery(started)),
    combine: (looks) =>
      looks.flatMap(({ data, error }, place) => {
        const printer = all[place]?.printer
        return printer === undefined ? [] : { job: data, printer, error }
      }),
  })
  return { jobs, keep, putAway }
}
