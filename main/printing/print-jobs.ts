import { randomUUID } from 'node:crypto'
import type { Handout } from '../../domain/handout/model.ts'
import { Refusal } from '../refusal.ts'

interface Job {
  readonly handout: Handout
  readonly ready: () => void
}

/** Documents that are being printed now, each known only to the window that was opened for it. */
export interface PrintJobs {
  add(handout: Handout): { readonly id: string; readonly ready: Promise<void>; remove(): void }
  handout(id: string): Handout
  markReady(id: string): void
}

export function createPrintJobs(): PrintJobs {
  const jobs = new Map<string, Job>()
  const get = (id: string): Job => {
    const job = jobs.get(id)
    if (!job) throw new Refusal('NOT_FOUND', id)
    return job
  }
  return {
    add(handout) {
      const id = randomUUID()
      const { promise, resolve } = Promise.withResolvers<void>()
      jobs.set(id, { handout, ready: resolve })
      return { id, ready: promise, remove: () => jobs.delete(id) }
    },
    handout: (id) => get(id).handout,
    markReady: (id) => get(id).ready(),
  }
}
