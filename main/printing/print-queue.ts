import { randomUUID } from 'node:crypto'
import { layoutOf } from '../../domain/handout/layout.ts'
import type { Handout } from '../../domain/handout/model.ts'
import type { PrintAnswer, PrintJob, SystemPrinter, Ticket } from '../../preload/contract/printing.ts'
import { Refusal } from '../refusal.ts'
import { countPages } from './count-pages.ts'
import { atSystem, createTracker, type Job } from './job-tracker.ts'
import type { LaidOut, PaperAnswer, PaperOptions, Printer } from './printer.ts'
import type { SpooledJobs } from './spooled-jobs.ts'

export interface PrintQueue {
  /** The visit that is going on. */
  visit(): Visit
  /**
   * Answers at once; the job goes on by itself. Never two on their way to the system at a time.
   *
   * @param asked the visit that it was asked for in: by default this one
   * @throws Refusal CANCELLED when that one has ended
   */
  print(handout: Handout, ticket: Ticket, printers: readonly SystemPrinter[], asked?: Visit): PrintAnswer
  /** @throws Refusal NOT_FOUND for a job that is not of this visit */
  look(id: string): Promise<PrintJob>
  /** Answers once it is called back, or known not to be; throws as `look` does. */
  cancel(id: string): Promise<PrintJob>
  /** Ends the visit: all are forgotten, and what still waits is called back; what is being printed goes on. */
  forget(): void
}

/** Pages times copies. */
export interface PageLimits {
  readonly perJob: number
  readonly perVisit: number
}

interface QueueParts {
  readonly printer: Pick<Printer, 'use'>
  /** undefined where the system does not tell what becomes of a job. */
  readonly spool: SpooledJobs | undefined
  /** undefined where as much may be printed as a person likes. */
  readonly limits: PageLimits | undefined
}

/** What one visit has sent, or may have. */
interface Visit {
  pages: number
}

const paperSizes = { letter: 'Letter', a4: 'A4' } as const
/** Milliseconds. The system may ask a distant printer first; what takes longer is neither awaited nor sent again. */
const sendLimit = 60_000
const mostKept = 20

export function createPrintQueue({ printer, spool, limits }: QueueParts): PrintQueue {
  const tracker = createTracker(spool)
  const jobs = new Map<string, Job>()
  /** The one that is laid out or sent, until it is out of our hands. */
  let current: { readonly job: Job; readonly run: Promise<void> } | undefined
  let visit: Visit = { pages: 0 }

  const getJob = (id: string): Job => {
    const job = jobs.get(id)
    if (!job) throw new Refusal('NOT_FOUND', id)
    return job
  }

  const run = async (job: Job, handout: Handout, ofVisit: Visit): Promise<void> => {
    const { signal } = job.unwanted
    try {
      await printer.use(handout, (laidOut) => printOut(job, handout, laidOut, ofVisit), signal)
    } catch (error) {
      console.error('print', error)
      // Once it was being sent, it may be on its way.
      if (job.state === 'sending') job.state = 'unclear'
      else if (signal.aborted) job.state = 'cancelled'
      else fail(job, 'not-laid-out')
    } finally {
      current = undefined
    }
  }

  const printOut = async (job: Job, handout: Handout, laidOut: LaidOut, ofVisit: Visit): Promise<void> => {
    job.pages = countPages(await laidOut.toPdf())
    const pages = job.pages * job.ticket.copies
    if (limits && (pages > limits.perJob || ofVisit.pages + pages > limits.perVisit)) {
      return fail(job, 'too-many-pages')
    }
    job.before = await tracker.lastSpooled(job.ticket.printer)
    if (job.unwanted.signal.aborted) return void (job.state = 'cancelled')
    // The window may be gone by now, and the job have failed.
    if (job.state !== 'preparing') return
    job.state = 'sending'
    // Counted first: however sending ends, the pages may come to paper.
    ofVisit.pages += pages
    await send(job, laidOut, optionsFor(handout, job.ticket))
    if (!atSystem.has(job.state)) ofVisit.pages -= pages
  }

  /**
   * Sent again only when the system refused it and its list of jobs does not show it all the same.
   * @throws Refusal TIMED_OUT when the system does not answer
   */
  const send = async (job: Job, laidOut: LaidOut, options: PaperOptions): Promise<void> => {
    for (const isLastTry of [false, true]) {
      const answer = await withinLimit(laidOut.toPaper(options))
      if (answer.isSent || (await tracker.isSpooled(job))) return void (job.state = 'sent')
      console.error('print', answer.reason)
      if (job.unwanted.signal.aborted) return void (job.state = 'cancelled')
      if (isLastTry) fail(job, 'refused')
    }
  }

  /** Nothing more is done for it from here on; resolves once it is out of our hands. */
  const stop = async (job: Job): Promise<void> => {
    job.unwanted.abort()
    if (current?.job === job) await current.run
  }

  return {
    visit: () => visit,
    print(handout, ticket, printers, asked = visit) {
      if (asked !== visit) throw new Refusal('CANCELLED', 'visit')
      if (!printers.some(({ name }) => name === ticket.printer)) return { outcome: 'no-printer' }
      if (current) return { outcome: 'busy' }
      const job: Job = {
        id: randomUUID(),
        ticket,
        unwanted: new AbortController(),
        state: 'preparing',
        failure: null,
        pages: null,
        wasNotRecalled: false,
        before: undefined,
      }
      jobs.set(job.id, job)
      for (const old of [...jobs.keys()].slice(0, -mostKept)) jobs.delete(old)
      current = { job, run: run(job, handout, visit) }
      return { outcome: 'accepted', job: tracker.tell(job) }
    },
    look: async (id) => await tracker.look(getJob(id)),
    async cancel(id) {
      const job = getJob(id)
      await stop(job)
      await tracker.recall(job)
      return await tracker.look(job)
    },
    forget() {
      const all = [...jobs.values()]
      jobs.clear()
      visit = { pages: 0 }
      // Nobody waits for a spooler at the end of a visit.
      for (const job of all) void stop(job).then(() => tracker.recallWaiting(job))
    },
  }
}

function fail(job: Job, failure: NonNullable<PrintJob['failure']>): void {
  job.state = 'failed'
  job.failure = failure
}

function optionsFor(handout: Handout, { printer, copies, twoSided }: Ticket): PaperOptions {
  const landscape = layoutOf(handout).isWide
  return {
    deviceName: printer,
    copies,
    duplexMode: twoSided ? (landscape ? 'shortEdge' : 'longEdge') : 'simplex',
    pageSize: paperSizes[handout.paper],
    landscape,
  }
}

/** @throws Refusal TIMED_OUT when no answer comes in time */
async function withinLimit(answer: Promise<PaperAnswer>): Promise<PaperAnswer> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Refusal('TIMED_OUT', 'print')), sendLimit)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
