import {
  lstatSync,
  mkdtempSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { comparisonHandout } from '../../../domain/handout/comparison-handout.ts'
import { createPrinter, type PrintWindow } from '../../../main/printing/printer.ts'
import { writeWhole } from '../../../main/files/write-whole.ts'
import { choicesOf, dimension, group, profile, summary, usd } from '../sample.ts'

const groups = [group(dimension('fee', 'money'))]
const fee = { fee: usd(1) }
const handout = comparisonHandout(
  summary(groups),
  [profile('aaa', fee, groups), profile('bbb', fee, groups)],
  {
    choices: choicesOf({ sides: 1 }),
    printedOn: '2026-11-22',
    center: null,
  },
)
const { fit } = handout
const pdf = new TextEncoder().encode('%PDF-1.7')
const twoPages = new TextEncoder().encode('/Type /Page\n/Type /Page\n')

afterEach(() => vi.useRealTimers())

describe('rendering a handout', () => {
  const window = (parts: Partial<PrintWindow>): PrintWindow => ({
    open: () => Promise.resolve(),
    toPdf: () => Promise.resolve(pdf),
    toPaper: () => Promise.resolve({ isSent: true }),
    onGone: () => undefined,
    close: () => undefined,
    ...parts,
  })

  it('prints only when its page says that it is laid out, and closes the window', async () => {
    const events: string[] = []
    const printer = createPrinter(() =>
      window({
        open: (job) => {
          setTimeout(() => {
            expect(printer.handout(job)).toBe(handout)
            events.push('ready')
            void printer.markReady(job, fit, 1)
          }, 20)
          return Promise.resolve()
        },
        toPdf: () => Promise.resolve((events.push('print'), pdf)),
        close: () => events.push('close'),
      }),
    )
    expect(await printer.toPdf(handout)).toBe(pdf)
    expect(events).toEqual(['ready', 'print', 'close'])
  })

  it('has the page laid out anew while its file takes more than the sides asked for, in the same window', async () => {
    const answers: (number | null)[] = []
    const opened = vi.fn<() => void>()
    const files = [twoPages, pdf]
    const tight = { ...fit, spacing: 'tight' } as const
    const printer = createPrinter(() =>
      window({
        open: async (job) => {
          opened()
          const layOut = async (): Promise<void> => {
            answers.push(await printer.markReady(job, fit, 1), await printer.markReady(job, tight, 1))
          }
          void layOut()
          await Promise.resolve()
        },
        toPdf: () => Promise.resolve(files.shift() ?? pdf),
      }),
    )
    const made = await printer.use(handout, async (laidOut) => [laidOut.fit, await laidOut.toPdf()])
    expect(made).toEqual([tight, pdf])
    expect([answers, opened.mock.calls.length]).toEqual([[2, null], 1])
  })

  it('takes what cannot be made shorter as it is', async () => {
    const printer = createPrinter(() =>
      window({
        open: async (job) => {
          expect(await printer.markReady(job, fit, null)).toBeNull()
        },
        toPdf: () => Promise.resolve(twoPages),
      }),
    )
    expect(await printer.toPdf(handout)).toBe(twoPages)
  })

  it('gives up on a page that never answers, and closes the window all the same', async () => {
    vi.useFakeTimers()
    const close = vi.fn<() => void>()
    let opened = ''
    const printer = createPrinter(() => window({ open: (job) => ((opened = job), Promise.resolve()), close }))
    const outcome = expect(printer.toPdf(handout)).rejects.toMatchObject({ code: 'TIMED_OUT' })
    await vi.advanceTimersByTimeAsync(30_000)
    await outcome
    expect(close).toHaveBeenCalledOnce()
    expect(() => printer.handout(opened)).toThrow('NOT_FOUND')
  })

  it('gives up at once when it is called off, and works with no file that comes after all', async () => {
    const made = Promise.withResolvers<Uint8Array>()
    const close = vi.fn<() => void>()
    const work = vi.fn<() => Promise<void>>(() => Promise.resolve())
    const printer = createPrinter(() =>
      window({
        open: async (job) => void (await printer.markReady(job, fit, 1)),
        toPdf: () => made.promise,
        close,
      }),
    )
    const off = new AbortController()
    const outcome = expect(printer.use(handout, work, off.signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    off.abort()
    await outcome
    expect(close).toHaveBeenCalledOnce()
    made.resolve(pdf)
    await new Promise((resolve) => setTimeout(resolve, 5))
    expect(work).not.toHaveBeenCalled()
  })

  it('limits laying out alone: what is done with the pages may take longer, and is not called off', async () => {
    vi.useFakeTimers()
    const printer = createPrinter(() =>
      window({ open: async (job) => void (await printer.markReady(job, fit, 1)) }),
    )
    const off = new AbortController()
    const outcome = printer.use(
      handout,
      () => new Promise((resolve) => setTimeout(() => resolve('done'), 90_000)),
      off.signal,
    )
    await vi.advanceTimersByTimeAsync(1)
    off.abort()
    await vi.advanceTimersByTimeAsync(90_000)
    expect(await outcome).toBe('done')
  })

  it('gives up at once when the window’s process ends', async () => {
    const close = vi.fn<() => void>()
    const printer = createPrinter(() => window({ onGone: (listener) => setTimeout(listener, 5), close }))
    await expect(printer.toPdf(handout)).rejects.toMatchObject({ code: 'INTERNAL' })
    expect(close).toHaveBeenCalledOnce()
  })

  it('shows the documents of a list in as few windows as it keeps, and takes a fresh one in time', async () => {
    const opened = vi.fn<() => void>()
    const close = vi.fn<() => void>()
    const printer = createPrinter(
      () => {
        opened()
        const open = (job: string): Promise<void> => {
          void printer.markReady(job, fit, 1)
          return Promise.resolve()
        }
        return window({ open, close })
      },
      { keeps: 2 },
    )
    await Promise.all([printer.toPdf(handout), printer.toPdf(handout)])
    for (let nth = 0; nth < 10; nth += 1) await printer.toPdf(handout)
    expect(opened).toHaveBeenCalledTimes(2)
    for (let nth = 0; nth < 40; nth += 1) await printer.toPdf(handout)
    expect(opened.mock.calls.length).toBeGreaterThan(2)
    printer.close()
    expect(close).toHaveBeenCalledTimes(opened.mock.calls.length)
  })

  it('fails at once, with its window, when the page says that it cannot lay out the handout', async () => {
    const close = vi.fn<() => void>()
    const printer = createPrinter(
      () =>
        window({
          open: async (job) => {
            await Promise.resolve()
            printer.markFailed(job)
          },
          close,
        }),
      { keeps: 1 },
    )
    await expect(printer.toPdf(handout)).rejects.toMatchObject({ code: 'INTERNAL', detail: 'print' })
    expect(close).toHaveBeenCalledTimes(1)
  })

  it('opens no other window for a document that was called back while a kept one was loading', async () => {
    const opened = vi.fn<() => void>()
    const closed = vi.fn<() => void>()
    const off = new AbortController()
    let isFirst = true
    const printer = createPrinter(
      () => {
        opened()
        // As Electron does with a page that is still loading when its window goes.
        const gone = Promise.withResolvers<void>()
        return window({
          open: (job) => {
            if (!isFirst) return gone.promise
            isFirst = false
            void printer.markReady(job, fit, 1)
            return Promise.resolve()
          },
          close: () => {
            closed()
            gone.reject(new Error('ERR_FAILED'))
          },
        })
      },
      { keeps: 1 },
    )
    await printer.toPdf(handout)
    const outcome = expect(printer.use(handout, () => Promise.resolve(), off.signal)).rejects.toMatchObject({
      code: 'CANCELLED',
    })
    off.abort()
    await outcome
    await new Promise((resolve) => setTimeout(resolve, 10))
    expect([opened.mock.calls.length, closed.mock.calls.length]).toEqual([1, 1])
  })

  it('lets go of a window that nobody needs again, and of one whose pages are made after the end', async () => {
    vi.useFakeTimers()
    const close = vi.fn<() => void>()
    const ready = async (job: string): Promise<void> => void (await printer.markReady(job, fit, 1))
    const printer = createPrinter(() => window({ open: ready, close }), { keeps: 1 })
    await printer.toPdf(handout)
    expect(close).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(60_000)
    expect(close).toHaveBeenCalledTimes(1)
    await printer.use(handout, async () => printer.close())
    expect(close).toHaveBeenCalledTimes(2)
  })

  it('fails, and holds nothing, when no window can be opened', async () => {
    const printer = createPrinter(() => {
      throw new Error('no window')
    })
    await expect(printer.toPdf(handout)).rejects.toThrow('no window')
  })

  it('closes the window when its page cannot be opened', async () => {
    const close = vi.fn<() => void>()
    const printer = createPrinter(() =>
      window({ open: () => Promise.reject(new Error('ERR_FAILED')), close }),
    )
    await expect(printer.toPdf(handout)).rejects.toThrow('ERR_FAILED')
    expect(close).toHaveBeenCalledOnce()
  })
})

describe('writing a file', () => {
  const folder = () => mkdtempSync(join(tmpdir(), 'credential-compass-test-'))

  it('puts the whole file in place of an older one, and leaves nothing beside it', async () => {
    const path = join(folder(), 'a.pdf')
    writeFileSync(path, 'older')
    await writeWhole(path, pdf)
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7')
    expect(readdirSync(join(path, '..'))).toEqual(['a.pdf'])
  })

  it('names the path when the folder is missing', async () => {
    const path = join(folder(), 'missing', 'a.pdf')
    await expect(writeWhole(path, pdf)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE', detail: path })
  })

  it('writes where a link leads, and leaves the link a link', async () => {
    const parent = folder()
    const [file, link] = [join(parent, 'real.pdf'), join(parent, 'link.pdf')]
    writeFileSync(file, 'older')
    symlinkSync(file, link)
    await writeWhole(link, pdf)
    expect(readFileSync(file, 'utf8')).toBe('%PDF-1.7')
    expect(lstatSync(link).isSymbolicLink()).toBe(true)
  })

  it('takes a name as long as a file may have', async () => {
    const path = join(folder(), `${'x'.repeat(250)}.pdf`)
    await writeWhole(path, pdf)
    expect(readFileSync(path, 'utf8')).toBe('%PDF-1.7')
  })

  it('leaves an older thing of that name alone when it cannot be replaced', async () => {
    const parent = folder()
    const path = join(parent, 'a.pdf')
    mkdirSync(path)
    writeFileSync(join(path, 'inside'), 'kept')
    await expect(writeWhole(path, pdf)).rejects.toMatchObject({ code: 'FILE_UNWRITABLE' })
    expect(readdirSync(parent)).toEqual(['a.pdf'])
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept')
  })
})
