import type { Handout } from '../../domain/handout/model.ts'
import { Refusal } from '../refusal.ts'
import type { PrintWindow } from '../windows/print-window.ts'
import type { PrintJobs } from './print-jobs.ts'

/** A two-page handout takes about a second; a page that never answers must not hold the app. */
const timeLimit = 30_000

/**
 * The handout as PDF bytes, laid out by a hidden window that is gone afterwards.
 * @throws Refusal TIMED_OUT when the page does not get ready in time
 */
export async function renderPdf(
  handout: Handout,
  jobs: PrintJobs,
  openWindow: () => PrintWindow,
): Promise<Uint8Array> {
  const job = jobs.add(handout)
  const window = openWindow()
  const { promise: timeout, reject } = Promise.withResolvers<never>()
  const timer = setTimeout(() => reject(new Refusal('TIMED_OUT', 'print')), timeLimit)
  try {
    const render = async (): Promise<Uint8Array> => {
      await window.open(job.id)
      await job.ready
      return await window.toPdf()
    }
    return await Promise.race([render(), timeout])
  } finally {
    clearTimeout(timer)
    job.remove()
    window.close()
  }
}
