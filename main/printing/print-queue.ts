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
  /** Answers at once; the job goes on by itself. Never two on their way to the system at a time. */
  print(handout: Handout, ticket: Ticket, printers: readonly SystemPrinter[]): PrintAnswer
  /** @throws Refusal NOT_FOUND for a job that is not of this visit */
  look(id: string): Promise<PrintJob>
  /** @throws as `look` does */
  cancel(id: string): Promise<PrintJob>
  /** Ends the visit: what is still waiting is called back, and all are forgotten. */
  forget(): Promise<void>
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

const paperSizes = { letter: 'Letter', a4: 'A4' } as const
/** The system may ask a distant printer first; what takes longer is not awaited, and not sent again. */
const sendLimit = 60_000
/** Laying out, counting the pages, and sending them twice. */
const jobLimit = 180_000
const mostKept = 20

export function createPrintQueue({ printer, spool, limits }: QueueParts): PrintQueue {
  const tracker = createTracker(spool)
  const jobs = new Map<string, Job>()
  let current: Job | undefined
  let printedPages = 0

  const getJob = (id: string): Job => {
    const job = jobs.get(id)
    if (!job) throw new Refusal('NOT_FOUND', id)
    return job
  }

  const run = async (job: Job, handout: Handout): Promise<void> => {
    try {
      await printer.use(handout, (laidOut) => printOut(job, handout, laidOut), jobLimit)
    } catch (error) {
      console.error('print', error)
      // Once it was being sent, it may be on its way.
      if (job.state === 'sending') job.state = 'unclear'
      else fail(job, 'not-laid-out')
    } finally {
      current = undefined
    }
  }

  const printOut = async (job: Job, handout: Handout, laidOut: LaidOut): Promise<void> => {
    job.pages = countPages(await laidOut.toPdf())
    const pages = job.pages * job.ticket.copies
    if (limits && (pages > limits.perJob || printedPages + pages > limits.perVisit)) {
      return fail(job, 'too-many-pages')
    }
    job.before = await tracker.lastSpooled(job.ticket.printer)
    if (job.isRecalled) return void (job.state = 'cancelled')
    job.state = 'sending'
    await send(job, laidOut, optionsFor(handout, job.ticket))
    if (atSystem.has(job.state)) printedPages += pages
    // Called back while it was being sent.
    if (job.isRecalled) await tracker.recall(job)
  }

  /** Sent again only when the system refused it and its list of jobs does not show it all the same. */
  const send = async (job: Job, laidOut: LaidOut, options: PaperOptions): Promise<void> => {
    for (const isLastTry of [false, true]) {
      const answer = await withinLimit(laidOut.toPaper(options))
      if (answer === undefined) return void (job.state = 'unclear')
      if (answer.isSent || (await tracker.isSpooled(job))) return void (job.state = 'sent')
      console.error('print', answer.reason)
      if (job.isRecalled) return void (job.state = 'cancelled')
      if (isLastTry) fail(job, 'refused')
    }
  }

  return {
    print(handout, ticket, printers) {
      if (!printers.some(({ name }) => name === ticket.printer)) return { outcome: 'no-printer' }
      if (current) return { outcome: 'busy' }
      const id = randomUUID()
      const job: Job = {
        id,
        ticket,
        state: 'preparing',
        failure: null,
        pages: null,
        isRecalled: false,
        before: 0,
      }
      current = job
      jobs.set(id, job)
      for (const old of [...jobs.keys()].slice(0, -mostKept)) jobs.delete(old)
      void run(job, handout)
      const { state, failure, pages } = job
      return { outcome: 'accepted', job: { id, state, failure, pages, troubles: [], canCancel: true } }
    },
    look: async (id) => await tracker.look(getJob(id)),
    async cancel(id) {
      const job = getJob(id)
      await tracker.recall(job)
      return await tracker.look(job)
    },
    async forget() {
      const all = [...jobs.values()]
      jobs.clear()
      printedPages = 0
      await Promise.all(all.map((job) => tracker.recall(job)))
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

/** undefined when no answer came in time. */
async function withinLimit(answer: Promise<PaperAnswer>): Promise<PaperAnswer | undefined> {
  const late = Promise.withResolvers<undefined>()
  const timer = setTimeout(() => late.resolve(undefined), sendLimit)
  try {
    return await Promise.race([answer, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
