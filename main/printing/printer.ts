import { randomUUID } from 'node:crypto'
import type { Handout } from '../../domain/handout/model.ts'
import { Refusal } from '../refusal.ts'

/** A hidden window for one document. */
export interface PrintWindow {
  /** Loads the page that lays out one print job. */
  open(job: string): Promise<void>
  /** The laid-out page as PDF bytes. */
  toPdf(): Promise<Uint8Array>
  /** Tells when its process has ended by itself. */
  onGone(listener: () => void): void
  close(): void
}

export interface Printer {
  /**
   * The handout as PDF bytes, laid out by a hidden window that is gone afterwards.
   * @throws Refusal TIMED_OUT when the page does not get ready in time
   */
  readonly toPdf: (handout: Handout) => Promise<Uint8Array>
  /** For the page: the document it was opened for. */
  handout(job: string): Handout
  /** For the page: it is laid out. */
  markReady(job: string): null
}

/** A two-page handout takes about a second; a page that never answers must not hold the app. */
const timeLimit = 30_000

export function createPrinter(openWindow: () => PrintWindow): Printer {
  const jobs = new Map<string, { readonly handout: Handout; readonly ready: () => void }>()
  const getJob = (id: string) => {
    const job = jobs.get(id)
    if (!job) throw new Refusal('NOT_FOUND', id)
    return job
  }
  return {
    async toPdf(handout) {
      const id = randomUUID()
      const ready = Promise.withResolvers<void>()
      const failure = Promise.withResolvers<never>()
      jobs.set(id, { handout, ready: ready.resolve })
      const timer = setTimeout(() => failure.reject(new Refusal('TIMED_OUT', 'print')), timeLimit)
      let window: PrintWindow | undefined
      const print = async (): Promise<Uint8Array> => {
        window = openWindow()
        window.onGone(() => failure.reject(new Refusal('INTERNAL', 'print')))
        await window.open(id)
        await ready.promise
        return await window.toPdf()
      }
      try {
        return await Promise.race([print(), failure.promise])
      } finally {
        clearTimeout(timer)
        jobs.delete(id)
        window?.close()
      }
    },
    handout: (id) => getJob(id).handout,
    markReady(id) {
      getJob(id).ready()
      return null
    },
  }
}
