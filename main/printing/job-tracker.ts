import type { PrintJob, Ticket } from '../../preload/contract/printing.ts'
import type { SpooledJob, SpooledJobs } from './spooled-jobs.ts'

/** A print job as it is kept, from the wish to the last that was heard of it. */
export interface Job {
  readonly id: string
  readonly ticket: Ticket
  /** Aborted once somebody wants it back: nothing is laid out for it or sent again from then on. */
  readonly unwanted: AbortController
  state: PrintJob['state']
  failure: PrintJob['failure']
  pages: number | null
  wasNotRecalled: boolean
  /** The last number at the spooler before this job; while it is unknown, no job there is taken for this one. */
  before: number | undefined
  /** Its own number there, once known. */
  number?: number
}

interface JobTracker {
  /** undefined where the spooler does not say. */
  lastSpooled(printer: string): Promise<number | undefined>
  isSpooled(job: Job): Promise<boolean>
  /** The job as it is known, without asking. */
  tell(job: Job, seen?: SpooledJob): PrintJob
  /** The job as it stands now. */
  look(job: Job): Promise<PrintJob>
  /** Calls back what has left for the printer, as far as the spooler still can; the job then says whether it did. */
  recall(job: Job): Promise<void>
  /** Calls it back only if its turn at the printer has not come. */
  recallWaiting(job: Job): Promise<void>
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
    if (job.number !== undefined || job.before === undefined) return job.number
    const number = await spool?.find(job.ticket.printer, job.before).catch(() => undefined)
    if (number !== undefined) job.number = number
    return number
  }

  /** Asks the spooler, and keeps what it says. */
  const see = async (job: Job): Promise<SpooledJob | undefined> => {
    const number = atSystem.has(job.state) ? await numberOf(job) : undefined
    if (number === undefined) return undefined
    const seen = await spool?.look(job.ticket.printer, number).catch(() => undefined)
    if (seen) {
      job.state = seen.state
      job.failure = seen.state === 'failed' ? 'by-printer' : null
    }
    return seen
  }

  const tell = ({ id, state, failure, pages, wasNotRecalled }: Job, seen?: SpooledJob): PrintJob => {
    const isOnItsWay = atSystem.has(state)
    return {
      id,
      state,
      failure,
      pages,
      troubles: seen && isOnItsWay ? seen.troubles : [],
      canCancel:
        state === 'preparing' ||
        // Without a spooler nothing calls back what the system may have taken by now.
        (state === 'sending' && spool !== undefined) ||
        (isOnItsWay && seen !== undefined),
      wasNotRecalled: wasNotRecalled && isOnItsWay,
    }
  }

  const recall = async (job: Job): Promise<void> => {
    if (!atSystem.has(job.state)) return
    const number = await numberOf(job)
    try {
      if (!spool || number === undefined) throw new Error('The job is not in the list')
      await spool.cancel(job.ticket.printer, number)
      job.state = 'cancelled'
    } catch (error) {
      console.error('print', error)
      job.wasNotRecalled = true
    }
  }

  return {
    lastSpooled: async (printer) => await spool?.newest(printer).catch(() => undefined),
    isSpooled: async (job) => (await numberOf(job)) !== undefined,
    tell,
    look: async (job) => {
      const seen = await see(job)
      return tell(job, seen)
    },
    recall,
    async recallWaiting(job) {
      await see(job)
      if (job.state === 'waiting' || job.state === 'stopped') await recall(job)
    },
  }
}
