import type { PrintJob, Ticket } from '../../preload/contract/printing.ts'
import type { SpooledJobs } from './spooled-jobs.ts'

/** A print job as it is kept, from the wish to the last that was heard of it. */
export interface Job {
  readonly id: string
  readonly ticket: Ticket
  state: PrintJob['state']
  failure: PrintJob['failure']
  pages: number | null
  isRecalled: boolean
  /** The last number at the spooler before this job. */
  before: number
  /** Its own number there, once known. */
  number?: number
}

interface JobTracker {
  lastSpooled(printer: string): Promise<number>
  isSpooled(job: Job): Promise<boolean>
  /** The job as it stands now. */
  look(job: Job): Promise<PrintJob>
  /** Stops it where it still can be stopped. */
  recall(job: Job): Promise<void>
}

/** Out of our hands, and not known to have ended. */
export const atSystem: ReadonlySet<PrintJob['state']> = new Set([
  'sent',
  'unclear',
  'waiting',
  'printing',
  'stopped',
])

/** Follows jobs at the spooler. One that does not answer is no failure: what was known last still holds. */
export function createTracker(spool: SpooledJobs | undefined): JobTracker {
  const numberOf = async (job: Job): Promise<number | undefined> => {
    const { ticket, before } = job
    const number = job.number ?? (await spool?.find(ticket.printer, before).catch(() => undefined))
    if (number !== undefined) job.number = number
    return number
  }
  return {
    lastSpooled: async (printer) => (await spool?.newest(printer).catch(() => undefined)) ?? 0,
    isSpooled: async (job) => (await numberOf(job)) !== undefined,
    async look(job) {
      const { id, ticket, isRecalled } = job
      const number = atSystem.has(job.state) ? await numberOf(job) : undefined
      const seen = number && (await spool?.look(ticket.printer, number).catch(() => undefined))
      if (seen) {
        job.state = seen.state
        job.failure = seen.state === 'failed' ? 'by-printer' : null
      }
      const { state, failure, pages } = job
      const isOnItsWay = atSystem.has(state)
      const isHere = state === 'preparing' || state === 'sending'
      return {
        id,
        state,
        failure,
        pages,
        troubles: seen && isOnItsWay ? seen.troubles : [],
        canCancel: !isRecalled && (isHere || (isOnItsWay && seen !== undefined)),
      }
    },
    async recall(job) {
      job.isRecalled = true
      const number = atSystem.has(job.state) ? await numberOf(job) : undefined
      if (number !== undefined) await spool?.cancel(job.ticket.printer, number).catch(() => undefined)
    },
  }
}
