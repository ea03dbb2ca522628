import { setTimeout as wait } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Handout } from '../../../domain/handout/model.ts'
import { createPrintQueue, type PageLimits } from '../../../main/printing/print-queue.ts'
import {
  createPrinter,
  type LaidOut,
  type PaperAnswer,
  type PaperOptions,
} from '../../../main/printing/printer.ts'
import type { SpooledJob, SpooledJobs } from '../../../main/printing/spooled-jobs.ts'
import { troublesIn } from '../../../main/printing/troubles.ts'
import type { PrintAnswer, PrintJob, SystemPrinter } from '../../../preload/contract/printing.ts'
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
    look: () => Promise.reject(new Error('unknown')),
    cancel: () => Promise.resolve(),
  }
  const queue = createPrintQueue({
    printer: {
      use: async (handout, work, signal) => {
        const ended = Promise.withResolvers<never>()
        signal?.addEventListener('abort', () => ended.reject(new Error('ended')))
        await Promise.race([layOut?.(), ended.promise])
        return await work(laidOut(handout))
      },
    },
    spool: spool && { ...silent, ...spool },
    limits,
  })
  return { queue, asked }
}

function inState(state: PrintJob['state']): SpooledJob {
  return { state, troubles: [] }
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

  it('is free for the next within the time that laying out may take, when a page never answers', async () => {
    vi.useFakeTimers()
    const close = vi.fn<() => void>()
    const never = () => new Promise<never>(() => undefined)
    const window = { open: never, toPdf: never, toPaper: never, onGone: () => undefined, close }
    const printer = createPrinter(() => window)
    const queue = createPrintQueue({ printer, spool: undefined, limits: undefined })
    const answer = queue.print(printedHandout(), ticket, printers)
    await vi.advanceTimersByTimeAsync(30_000)
    expect(await queue.look(idOf(answer))).toMatchObject({ state: 'failed', failure: 'not-laid-out' })
    const second = queue.print(printedHandout(), ticket, printers)
    // And at once when it is called back.
    expect(await queue.cancel(idOf(second))).toMatchObject({ state: 'cancelled', canCancel: false })
    expect(queue.print(printedHandout(), ticket, printers)).toMatchObject({ outcome: 'accepted' })
    expect(close).toHaveBeenCalledTimes(2)
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
    const { queue, asked } = queueWith({ layOut: () => new Promise(() => undefined) })
    const answer = queue.print(printedHandout(), ticket, printers)
    expect(await queue.cancel(idOf(answer))).toMatchObject({ state: 'cancelled', canCancel: false })
    expect(asked).toEqual([])
  })

  it('is called back right after sending when somebody wants it back meanwhile', async () => {
    const answer = Promise.withResolvers<PaperAnswer>()
    const cancel = vi.fn<SpooledJobs['cancel']>(() => Promise.resolve())
    const { queue } = queueWith({
      answers: [answer.promise],
      spool: { find: () => Promise.resolve(7), look: () => Promise.resolve(inState('printing')), cancel },
    })
    const id = idOf(queue.print(printedHandout(), ticket, printers))
    await vi.waitFor(async () =>
      expect(await queue.look(id)).toMatchObject({ state: 'sending', canCancel: true }),
    )
    const cancelled = queue.cancel(id)
    answer.resolve({ isSent: true })
    expect(await cancelled).toMatchObject({ state: 'cancelled', wasNotRecalled: false })
    expect(cancel).toHaveBeenCalledExactlyOnceWith('desk', 7)
  })

  it('offers no calling back that cannot be done: not while it is sent, where the system tells nothing', async () => {
    const answer = Promise.withResolvers<PaperAnswer>()
    const { queue } = queueWith({ answers: [answer.promise] })
    const id = idOf(queue.print(printedHandout(), ticket, printers))
    await vi.waitFor(async () =>
      expect(await queue.look(id)).toMatchObject({ state: 'sending', canCancel: false }),
    )
  })

  it('says so when the spooler refuses to call it back, and can be asked again', async () => {
    const cancel = vi
      .fn<SpooledJobs['cancel']>(() => Promise.resolve())
      .mockRejectedValueOnce(new Error('not yours'))
    const { queue } = queueWith({
      spool: { find: () => Promise.resolve(7), look: () => Promise.resolve(inState('printing')), cancel },
    })
    const answer = queue.print(printedHandout(), ticket, printers)
    await settled(queue, answer)
    const refusal = { state: 'printing', wasNotRecalled: true, canCancel: true }
    expect(await queue.cancel(idOf(answer))).toMatchObject(refusal)
    expect(await queue.look(idOf(answer))).toMatchObject(refusal)
    expect(await queue.cancel(idOf(answer))).toMatchObject({ state: 'cancelled', wasNotRecalled: false })
  })

  it('says so when the list does not show it yet, and can be called back once it does', async () => {
    const find = vi.fn<SpooledJobs['find']>(() => Promise.resolve(undefined))
    const cancel = vi.fn<SpooledJobs['cancel']>(() => Promise.resolve())
    const { queue } = queueWith({ spool: { find, look: () => Promise.resolve(inState('waiting')), cancel } })
    const answer = queue.print(printedHandout(), ticket, printers)
    await settled(queue, answer)
    expect(await queue.cancel(idOf(answer))).toMatchObject({ state: 'sent', wasNotRecalled: true })
    find.mockResolvedValue(7)
    expect(await queue.look(idOf(answer))).toMatchObject({ state: 'waiting', canCancel: true })
    expect(await queue.cancel(idOf(answer))).toMatchObject({ state: 'cancelled' })
    expect(cancel).toHaveBeenCalledExactlyOnceWith('desk', 7)
  })

  it('never takes the job of somebody else for its own: the spooler was silent before, and shows one after', async () => {
    const cancel = vi.fn<SpooledJobs['cancel']>(() => Promise.resolve())
    const { queue } = queueWith({
      spool: {
        newest: () => Promise.reject(new Error('silent')),
        find: () => Promise.resolve(7),
        look: () => Promise.resolve(inState('finished')),
        cancel,
      },
    })
    const answer = queue.print(printedHandout(), ticket, printers)
    expect(await settled(queue, answer)).toMatchObject({ state: 'sent', canCancel: false })
    expect(await queue.cancel(idOf(answer))).toMatchObject({ state: 'sent', wasNotRecalled: true })
    queue.forget()
    await wait(5)
    expect(cancel).not.toHaveBeenCalled()
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
          return now
            ? Promise.resolve({ ...now, troubles: [...now.troubles] })
            : Promise.reject(new Error('silent'))
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
    queue.forget()
    expect(await print(3)).toBeNull()
  })

  it('counts pages that may have come to paper, and for the visit that sent them', async () => {
    vi.useFakeTimers()
    const silent = new Promise<PaperAnswer>(() => undefined)
    const { queue } = queueWith({ answers: [silent, silent], limits: { perJob: 6, perVisit: 8 } })
    const print = async (copies: number) => {
      const id = idOf(queue.print(printedHandout(), { ...ticket, copies }, printers))
      await vi.advanceTimersByTimeAsync(60_000)
      return await queue.look(id)
    }
    expect(await print(3)).toMatchObject({ state: 'unclear' })
    expect(await print(2)).toMatchObject({ failure: 'too-many-pages' })
    // The next visitor's count begins at nothing, also while pages of the one before are on their way.
    queue.forget()
    const inFlight = queue.print(printedHandout(), { ...ticket, copies: 3 }, printers)
    await vi.advanceTimersByTimeAsync(1)
    queue.forget()
    await vi.advanceTimersByTimeAsync(60_000)
    await expect(queue.look(idOf(inFlight))).rejects.toThrow('NOT_FOUND')
    expect(await print(3)).toMatchObject({ state: 'sent' })
  })

  it('prints nothing that was asked for in a visit that has ended since', async () => {
    const { queue, asked } = queueWith()
    const visit = queue.visit()
    queue.forget()
    expect(() => queue.print(printedHandout(), ticket, printers, visit)).toThrow('CANCELLED')
    expect(asked).toEqual([])
    const now = queue.print(printedHandout(), ticket, printers, queue.visit())
    expect(await settled(queue, now)).toMatchObject({ state: 'sent' })
  })

  it('counts nothing that the system did not take', async () => {
    const answers = [refused, refused]
    const { queue } = queueWith({ answers, limits: { perJob: 6, perVisit: 8 } })
    const print = async () =>
      (await settled(queue, queue.print(printedHandout(), { ...ticket, copies: 3 }, printers))).state
    expect(await print()).toBe('failed')
    expect(await print()).toBe('sent')
  })

  it('ends a visit by calling back what still waits, and forgetting it', async () => {
    for (const state of ['waiting', 'stopped'] as const) {
      const cancel = vi.fn<SpooledJobs['cancel']>(() => Promise.resolve())
      const look = () => Promise.resolve(inState(state))
      const { queue } = queueWith({ spool: { find: () => Promise.resolve(7), look, cancel } })
      const answer = queue.print(printedHandout(), ticket, printers)
      await settled(queue, answer)
      queue.forget()
      await vi.waitFor(() => expect(cancel).toHaveBeenCalledExactlyOnceWith('desk', 7))
      await expect(queue.look(idOf(answer))).rejects.toThrow('NOT_FOUND')
    }
  })

  it('lets what is being printed come to its end when the visit ends', async () => {
    const cancel = vi.fn<SpooledJobs['cancel']>(() => Promise.resolve())
    // Last seen waiting: its turn has come since.
    const look = vi
      .fn<SpooledJobs['look']>(() => Promise.resolve(inState('printing')))
      .mockResolvedValueOnce(inState('waiting'))
    const { queue } = queueWith({ spool: { find: () => Promise.resolve(7), look, cancel } })
    expect(await settled(queue, queue.print(printedHandout(), ticket, printers))).toMatchObject({
      state: 'waiting',
    })
    queue.forget()
    await vi.waitFor(() => expect(look).toHaveBeenCalledTimes(2))
    await wait(5)
    expect(cancel).not.toHaveBeenCalled()
  })

  it('sends nothing of a visit that has ended while its pages were made', async () => {
    const { queue, asked } = queueWith({ layOut: () => new Promise(() => undefined) })
    queue.print(printedHandout(), ticket, printers)
    queue.forget()
    await vi.waitFor(() =>
      expect(queue.print(printedHandout(), ticket, printers)).toMatchObject({ outcome: 'accepted' }),
    )
    expect(asked).toEqual([])
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
