import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handout } from '../../../domain/handout/model.ts'
import { createPrintQueue, type PageLimits } from '../../../main/printing/print-queue.ts'
import type { LaidOut, PaperAnswer, PaperOptions } from '../../../main/printing/printer.ts'
import type { SpooledJobs } from '../../../main/printing/spooled-jobs.ts'
import { troublesIn } from '../../../main/printing/troubles.ts'
import type { PrintAnswer, SystemPrinter } from '../../../preload/contract/printing.ts'
import { printedHandout } from './printed-handout.ts'

const printers: SystemPrinter[] = [
  { name: 'desk', label: 'Desk', isDefault: true, state: 'ready', troubles: [] },
]
const ticket = { printer: 'desk', copies: 1, twoSided: false }
const twoPages = new TextEncoder().encode('/Type /Page /Type /Page')
const refused: PaperAnswer = { isSent: false, reason: 'Print job failed' }

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined))
afterEach(() => {
  vi.restoreAllMocks()
  vi.useRealTimers()
})

interface Told {
  readonly answers?: readonly (PaperAnswer | Promise<PaperAnswer>)[]
  readonly layOut?: () => Promise<unknown>
  readonly spool?: Partial<SpooledJobs>
  readonly limits?: PageLimits
}

/** A queue whose system gives these answers in turn, and what it was asked for. */
function queueWith({ answers = [{ isSent: true }], layOut, spool, limits }: Told = {}) {
  const asked: PaperOptions[] = []
  const left = [...answers]
  const laidOut = (handout: Handout): LaidOut => ({
    fit: handout.fit,
    toPdf: () => Promise.resolve(twoPages),
    toPaper: (options) => {
      asked.push(options)
      return Promise.resolve(left.shift() ?? { isSent: true })
    },
  })
  const silent: SpooledJobs = {
    newest: () => Promise.resolve(0),
    find: () => Promise.resolve(undefined),
    look: () => Promise.resolve(undefined),
    cancel: () => Promise.resolve(),
  }
  const queue = createPrintQueue({
    printer: {
      use: async (handout, work) => {
        await layOut?.()
        return await work(laidOut(handout))
      },
    },
    spool: spool && { ...silent, ...spool },
    limits,
  })
  return { queue, asked }
}

function idOf(answer: PrintAnswer): string {
  if (answer.outcome !== 'accepted') throw new Error(answer.outcome)
  return answer.job.id
}

/** The job once it is neither laid out nor sent any more. */
async function settled(queue: ReturnType<typeof queueWith>['queue'], answer: PrintAnswer) {
  for (;;) {
    const job = await queue.look(idOf(answer))
    if (job.state !== 'preparing' && job.state !== 'sending') return job
    await wait(1)
  }
}

describe('printing', () => {
  it('says "sent" and no more where the system does not tell what became of it', async () => {
    const { queue, asked } = queueWith()
    const job = await settled(
      queue,
      queue.print(printedHandout(), { ...ticket, copies: 3, twoSided: true }, printers),
    )
    expect(job).toMatchObject({ state: 'sent', pages: 2, canCancel: false })
    expect(asked).toEqual([
      { deviceName: 'desk', copies: 3, duplexMode: 'longEdge', pageSize: 'Letter', landscape: false },
    ])
  })

  it('turns wide pages upwards', async () => {
    const { queue, asked } = queueWith()
    const both = printedHandout({ languages: ['en', 'es'], paper: 'a4' })
    await settled(queue, queue.print(both, { ...ticket, twoSided: true }, printers))
    expect(asked).toMatchObject([{ duplexMode: 'shortEdge', pageSize: 'A4', landscape: true }])
  })

  it('has no job where there is no such printer', () => {
    const { queue } = queueWith()
    expect(queue.print(printedHandout(), ticket, [])).toEqual({ outcome: 'no-printer' })
    expect(queue.print(printedHandout(), { ...ticket, printer: 'cellar' }, printers)).toEqual({
      outcome: 'no-printer',
    })
  })

  it('takes one at a time, and the next one after it', async () => {
    const gate = Promise.withResolvers<void>()
    const { queue, asked } = queueWith({ layOut: () => gate.promise })
    const first = queue.print(printedHandout(), ticket, printers)
    expect(queue.print(printedHandout(), ticket, printers)).toEqual({ outcome: 'busy' })
    gate.resolve()
    await settled(queue, first)
    await settled(queue, queue.print(printedHandout(), ticket, printers))
    expect(asked).toHaveLength(2)
  })

  it('tries once more when the system refuses, and not a third time', async () => {
    const again = queueWith({ answers: [refused, { isSent: true }] })
    expect(await settled(again.queue, again.queue.print(printedHandout(), ticket, printers))).toMatchObject({
      state: 'sent',
    })
    expect(again.asked).toHaveLength(2)
    const never = queueWith({ answers: [refused, refused, { isSent: true }] })
    expect(await settled(never.queue, never.queue.print(printedHandout(), ticket, printers))).toMatchObject({
      state: 'failed',
      failure: 'refused',
    })
    expect(never.asked).toHaveLength(2)
  })

  it('never prints two: not when a refused job stands in the list all the same', async () => {
    const { queue, asked } = queueWith({ answers: [refused], spool: { find: () => Promise.resolve(7) } })
    expect(await settled(queue, queue.print(printedHandout(), ticket, printers))).toMatchObject({
      state: 'sent',
    })
    expect(asked).toHaveLength(1)
  })

  it('never prints two: not when the system never answers', async () => {
    vi.useFakeTimers()
    const { queue, asked } = queueWith({ answers: [new Promise<PaperAnswer>(() => undefined)] })
    const answer = queue.print(printedHandout(), ticket, printers)
    await vi.advanceTimersByTimeAsync(60_000)
    expect(await queue.look(idOf(answer))).toMatchObject({ state: 'unclear' })
    expect(asked).toHaveLength(1)
    // The one that hangs blocks no other.
    expect(queue.print(printedHandout(), ticket, printers)).toMatchObject({ outcome: 'accepted' })
  })

  it('fails plainly, and is free for the next, when the pages cannot be laid out', async () => {
    const { queue, asked } = queueWith({ layOut: () => Promise.reject(new Error('no window')) })
    expect(await settled(queue, queue.print(printedHandout(), ticket, printers))).toMatchObject({
      state: 'failed',
      failure: 'not-laid-out',
    })
    expect(asked).toEqual([])
    expect(queue.print(printedHandout(), ticket, printers)).toMatchObject({ outcome: 'accepted' })
  })

  it('sends nothing when it is called back before', async () => {
    const gate = Promise.withResolvers<void>()
    const { queue, asked } = queueWith({ layOut: () => gate.promise })
    const answer = queue.print(printedHandout(), ticket, printers)
    expect(await queue.cancel(idOf(answer))).toMatchObject({ canCancel: false })
    gate.resolve()
    expect(await settled(queue, answer)).toMatchObject({ state: 'cancelled' })
    expect(asked).toEqual([])
  })

  it('follows the spooler, and takes an absent answer for no news', async () => {
    const seen = [
      { state: 'printing', troubles: ['paper'] },
      undefined,
      { state: 'finished', troubles: [] },
    ] as const
    let looks = 0
    const { queue } = queueWith({
      spool: {
        find: () => Promise.resolve(7),
        look: () => {
          const now = seen[looks]
          looks += 1
          return Promise.resolve(now && { ...now, troubles: [...now.troubles] })
        },
      },
    })
    const answer = queue.print(printedHandout(), ticket, printers)
    expect(await settled(queue, answer)).toMatchObject({
      state: 'printing',
      troubles: ['paper'],
      canCancel: true,
    })
    expect(await queue.look(idOf(answer))).toMatchObject({ state: 'printing', troubles: [] })
    expect(await queue.look(idOf(answer))).toMatchObject({ state: 'finished', canCancel: false })
  })

  it('counts pages times copies at a kiosk, for a job and for a visit', async () => {
    const { queue, asked } = queueWith({ limits: { perJob: 6, perVisit: 8 } })
    const print = async (copies: number) =>
      (await settled(queue, queue.print(printedHandout(), { ...ticket, copies }, printers))).failure
    expect(await print(4)).toBe('too-many-pages')
    expect(await print(3)).toBeNull()
    expect(await print(2)).toBe('too-many-pages')
    expect(await print(1)).toBeNull()
    expect(asked).toHaveLength(2)
    await queue.forget()
    expect(await print(3)).toBeNull()
  })

  it('ends a visit by calling back what still waits, and forgetting it', async () => {
    const cancel = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const look = () => Promise.resolve({ state: 'waiting' as const, troubles: [] })
    const { queue } = queueWith({ spool: { find: () => Promise.resolve(7), look, cancel } })
    const answer = queue.print(printedHandout(), ticket, printers)
    await settled(queue, answer)
    await queue.forget()
    expect(cancel).toHaveBeenCalledWith('desk', 7)
    await expect(queue.look(idOf(answer))).rejects.toThrow('NOT_FOUND')
  })
})

describe('what a printer complains of', () => {
  it('is told once, in words that a person can act on', () => {
    expect(
      troublesIn(['media-empty-error', 'media-needed-warning', 'cups-waiting-for-job-completed']),
    ).toEqual(['paper'])
    expect(troublesIn(['none'])).toEqual([])
    expect(troublesIn(['offline-report', 'toner-empty', 'fuser-over-temp-error'])).toEqual([
      'unreachable',
      'ink',
      'other',
    ])
  })
})
