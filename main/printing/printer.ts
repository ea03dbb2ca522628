import { randomUUID } from 'node:crypto'
import type { Fit, Handout } from '../../domain/handout/model.ts'
import { Refusal } from '../refusal.ts'
import { countPages } from './count-pages.ts'

/** What the system is to do with the pages. */
export interface PaperOptions {
  readonly deviceName: string
  readonly copies: number
  readonly duplexMode: 'simplex' | 'shortEdge' | 'longEdge'
  readonly pageSize: 'Letter' | 'A4'
  readonly landscape: boolean
}

/** `reason` is the system's own word for it, for the log. */
export type PaperAnswer = { readonly isSent: true } | { readonly isSent: false; readonly reason: string }

/** A handout as a hidden window has laid it out. */
export interface LaidOut {
  /** How it came to fit the sides that were asked for. */
  readonly fit: Fit
  /** The pages as PDF bytes. */
  toPdf(): Promise<Uint8Array>
  /** Hands the same pages to the system, without a dialog. */
  toPaper(options: PaperOptions): Promise<PaperAnswer>
}

/** A hidden window for documents, one after the other. */
export interface PrintWindow extends Omit<LaidOut, 'fit'> {
  /** Loads the page that lays out one print job. */
  open(job: string): Promise<void>
  /** Tells when its process has ended by itself. */
  onGone(listener: () => void): void
  close(): void
}

export interface Printer {
  /**
   * Lays the handout out and works with it.
   * @param signal ends the laying out; the work that follows has ends of its own
   * @throws Refusal TIMED_OUT when laying out takes too long, CANCELLED when the signal ends it
   */
  use<T>(handout: Handout, work: (laidOut: LaidOut) => Promise<T>, signal?: AbortSignal): Promise<T>
  /** The handout as PDF bytes; throws as `use` does. */
  readonly toPdf: (handout: Handout) => Promise<Uint8Array>
  /** For the page: the document it was opened for. */
  handout(job: string): Handout
  /**
   * For the page: it is laid out in this way. Answers with the number of pages where there are more than `most` (null:
   * any number will do), so that it is laid out anew, or with null once they are made.
   */
  markReady(job: string, fit: Fit, most: number | null): Promise<number | null>
  /** For the page: it cannot be laid out. */
  markFailed(job: string): void
  /** Closes the windows that were kept, and keeps none any more. */
  close(): void
}

interface PrinterOptions {
  /** How many windows are kept for the documents that follow. */
  readonly keeps?: number
}

/** Milliseconds. A two-page handout takes about a second; a page that never answers must not hold the app. */
const layoutLimit = 30_000

/** A page's memory grows with each document that it has shown. */
const usesOfWindow = 20

/** A person who goes on changing what is to be printed needs the window again within this; it takes memory. */
const keptFor = 60_000

interface Job {
  readonly handout: Handout
  ready: PromiseWithResolvers<Ready>
  readonly fail: () => void
}

/** A window between two documents, and how many it has shown. */
interface Kept {
  readonly window: PrintWindow
  readonly uses: number
  readonly timer: NodeJS.Timeout
}

/** Laid out in a way that seems to fit; the page waits for what its file shows. */
interface Ready {
  readonly fit: Fit
  readonly most: number | null
  readonly answer: (tooMany: number | null) => void
}

export function createPrinter(openWindow: () => PrintWindow, { keeps = 0 }: PrinterOptions = {}): Printer {
  const jobs = new Map<string, Job>()
  const idle: Kept[] = []
  let isClosed = false

  const getJob = (id: string) => {
    const job = jobs.get(id)
    if (!job) throw new Refusal('NOT_FOUND', id)
    return job
  }

  /** A kept window that refuses is not worth a handout: a new one takes its place. */
  const loadWindow = async (
    id: string,
    load: (window: PrintWindow) => Promise<void>,
  ): Promise<Omit<Kept, 'timer'>> => {
    const old = idle.pop()
    if (old) {
      clearTimeout(old.timer)
      try {
        await load(old.window)
        return old
      } catch (error) {
        // The job ended while it was loading, and closed it: nobody would close another.
        if (!jobs.has(id)) throw error
        console.error('print', error)
        old.window.close()
      }
    }
    const window = openWindow()
    await load(window)
    return { window, uses: 0 }
  }

  const keep = (window: PrintWindow, uses: number): void => {
    const timer = setTimeout(() => {
      idle.splice(idle.indexOf(kept), 1)
      window.close()
    }, keptFor)
    const kept = { window, uses, timer }
    idle.push(kept)
  }

  const layOut: Printer['use'] = async (handout, work, signal) => {
    const id = randomUUID()
    const failure = Promise.withResolvers<never>()
    const fail = (): void => failure.reject(new Refusal('INTERNAL', 'print'))
    const job: Job = { handout, ready: Promise.withResolvers(), fail }
    jobs.set(id, job)
    const stop = (): void => failure.reject(new Refusal('CANCELLED', 'print'))
    signal?.addEventListener('abort', stop)
    const timer = setTimeout(() => failure.reject(new Refusal('TIMED_OUT', 'print')), layoutLimit)
    const endWaiting = (): void => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', stop)
    }
    let window: PrintWindow | undefined
    const prepare = async () => {
      const loaded = await loadWindow(id, async (opened) => {
        window = opened
        opened.onGone(fail)
        // A page that is there already need not load again: that it is ready is what counts.
        await Promise.race([job.ready.promise, opened.open(id)])
      })
      return { loaded, laidOut: await makeFile(loaded.window, job) }
    }
    try {
      const { loaded, laidOut } = await Promise.race([prepare(), failure.promise])
      endWaiting()
      const result = await Promise.race([work(laidOut), failure.promise])
      const uses = loaded.uses + 1
      if (!isClosed && idle.length < keeps && uses < usesOfWindow) {
        keep(loaded.window, uses)
        window = undefined
      }
      return result
    } finally {
      endWaiting()
      jobs.delete(id)
      window?.close()
    }
  }

  return {
    use: layOut,
    toPdf: (handout) => layOut(handout, (laidOut) => laidOut.toPdf()),
    handout: (id) => getJob(id).handout,
    markReady(id, fit, most) {
      const { promise, resolve } = Promise.withResolvers<number | null>()
      getJob(id).ready.resolve({ fit, most, answer: resolve })
      return promise
    },
    markFailed: (id) => getJob(id).fail(),
    close() {
      isClosed = true
      for (const { window, timer } of idle.splice(0)) {
        clearTimeout(timer)
        window.close()
      }
    },
  }
}

/** Makes the file and counts its pages, and again as long as they are too many for the page to leave it so. */
async function makeFile(window: PrintWindow, job: Job): Promise<LaidOut> {
  for (;;) {
    const { fit, most, answer } = await job.ready.promise
    const pdf = await window.toPdf()
    job.ready = Promise.withResolvers()
    const pages = countPages(pdf)
    const isDone = most === null || pages <= most
    answer(isDone ? null : pages)
    if (isDone) {
      return { fit, toPdf: () => Promise.resolve(pdf), toPaper: (options) => window.toPaper(options) }
    }
  }
}
