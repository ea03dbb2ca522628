import { spawn } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findSpoolerSocket, readSpooledJobs, type SpooledJobs } from '../../main/printing/spooled-jobs.ts'
import { until } from '../printing/processes.ts'
import { startSpooler, turn, type Spooler } from '../printing/spooler.ts'
import type { VirtualPrinter } from '../printing/virtual-printer.ts'

/** What the spooler tells of jobs, with a real CUPS and a real IPP printer on the other side. */

let spooler: Spooler
let jobs: SpooledJobs
beforeAll(async () => {
  spooler = await startSpooler()
  const socket = findSpoolerSocket(spooler.env)
  if (socket === undefined) throw new Error('The spooler has no socket')
  jobs = readSpooledJobs(socket)
}, turn)
afterAll(() => spooler.close())

/** Sends a page there and answers with its number, as the queue finds it. */
async function send(printer: string): Promise<number> {
  const before = await jobs.newest(printer)
  const child = spawn('lp', ['-d', printer, '-t', 'A handout'], { env: { ...process.env, ...spooler.env } })
  child.stdin.end('%PDF-1.7\n%%EOF\n')
  await new Promise((resolve) => child.once('close', resolve))
  const found = await jobs.find(printer, before)
  if (found === undefined) throw new Error('The job is not in the list')
  return found
}

/** Waits until the spooler tells this of a job. */
async function seen(
  printer: string,
  job: number,
  expected: Awaited<ReturnType<SpooledJobs['look']>>,
): Promise<void> {
  await until(JSON.stringify(expected), async () => {
    const now = await jobs.look(printer, job)
    return JSON.stringify(now) === JSON.stringify(expected)
  })
}

async function readyPrinter(name: string): Promise<VirtualPrinter> {
  return await spooler.addPrinter(name)
}

describe('a job at the spooler', () => {
  it('is finished only when the printer is done with it', async () => {
    const printer = await readyPrinter('ready')
    printer.hold()
    const job = await send('ready')
    await seen('ready', job, { state: 'printing', troubles: [] })
    printer.release()
    await seen('ready', job, { state: 'finished', troubles: [] })
    expect(printer.printed()).toHaveLength(1)
  })

  it('waits for paper, and says so', async () => {
    const printer = await readyPrinter('empty')
    printer.hold()
    await printer.runOutOfPaper()
    const job = await send('empty')
    await seen('empty', job, { state: 'printing', troubles: ['paper'] })
  })

  it('is held by a stopped printer, and can be called back', async () => {
    const printer = await readyPrinter('halted')
    spooler.stop('halted')
    const job = await send('halted')
    await seen('halted', job, { state: 'stopped', troubles: ['paused'] })
    await jobs.cancel('halted', job)
    await seen('halted', job, { state: 'cancelled', troubles: ['paused'] })
    expect(printer.printed()).toEqual([])
  })

  it('goes on when the spooler does not let it be called back, and the spooler says so', async () => {
    const printer = await readyPrinter('strict')
    printer.hold()
    spooler.forbidCancelling('strict')
    const job = await send('strict')
    await seen('strict', job, { state: 'printing', troubles: [] })
    await expect(jobs.cancel('strict', job)).rejects.toThrow('refuses')
    await seen('strict', job, { state: 'printing', troubles: [] })
  })

  it('cannot be called back once it is done, and the spooler says so', async () => {
    await readyPrinter('quick')
    const job = await send('quick')
    await seen('quick', job, { state: 'finished', troubles: [] })
    await expect(jobs.cancel('quick', job)).rejects.toThrow('refuses: 404')
  })

  it('is never called finished when the printer vanishes in its middle', async () => {
    const printer = await readyPrinter('gone')
    printer.hold()
    const job = await send('gone')
    await seen('gone', job, { state: 'printing', troubles: [] })
    await until('the pages there', () => printer.printed().length === 1)
    await printer.vanish()
    // The spooler asks the printer each second, and hears nothing.
    for (let look = 0; look < 30; look += 1) {
      expect((await jobs.look('gone', job))?.state).toBe('printing')
      await wait(100)
    }
    await jobs.cancel('gone', job)
    await until('its end', async () => (await jobs.look('gone', job))?.state === 'cancelled')
  })

  it('is never called finished when the printer was gone before, and can be called back', async () => {
    const printer = await readyPrinter('off')
    await printer.vanish()
    const job = await send('off')
    for (let look = 0; look < 10; look += 1) {
      expect((await jobs.look('off', job))?.state).toMatch(/^(waiting|printing)$/)
      await wait(100)
    }
    await jobs.cancel('off', job)
    await until('its end', async () => (await jobs.look('off', job))?.state === 'cancelled')
  })

  it('is never guessed: not of a number or a printer that the list lacks, nor when more than one is new', async () => {
    await readyPrinter('unknown')
    expect(await jobs.newest('unknown')).toBe(0)
    await expect(jobs.look('unknown', 999)).rejects.toThrow('refuses: 406')
    await expect(jobs.newest('nobody')).rejects.toThrow('refuses: 406')
    const first = await send('unknown')
    await send('unknown')
    expect(await jobs.find('unknown', first - 1)).toBeUndefined()
  })

  it('is never asked of a spooler elsewhere', () => {
    expect(findSpoolerSocket({ CUPS_SERVER: 'print.example.org' })).toBeUndefined()
    expect(findSpoolerSocket({}, 'win32')).toBeUndefined()
  })
})
