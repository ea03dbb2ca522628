import { existsSync } from 'node:fs'
import { request, type IncomingMessage } from 'node:http'
import { userInfo } from 'node:os'
import type { PrintJob, Trouble } from '../../preload/contract/printing.ts'
import { decodeResponse, encodeRequest, type IppResponse } from './ipp.ts'
import { troublesIn } from './troubles.ts'

/** A job as the spooler sees it, and what its printer complains of. */
export interface SpooledJob {
  readonly state: PrintJob['state']
  readonly troubles: Trouble[]
}

/** What the system's spooler knows of this person's jobs. Each rejects when it does not answer, or refuses. */
export interface SpooledJobs {
  /** The number of the last job so far; 0 when there was none. */
  newest(printer: string): Promise<number>
  /** The one job that came after that number; undefined where there is none, or more than one. */
  find(printer: string, after: number): Promise<number | undefined>
  look(printer: string, job: number): Promise<SpooledJob>
  /** Resolves once the spooler has called the job back. */
  cancel(printer: string, job: number): Promise<void>
}

/** Milliseconds. */
const timeLimit = 5_000
/** RFC 8011, appendix B: a status from here on says that nothing was done. */
const refusals = 0x100
const operations = { cancelJob: 0x08, getJobAttributes: 0x09, getJobs: 0x0a, getPrinterAttributes: 0x0b }

/** RFC 8011, 5.3.7: the state of a job by its number there. */
const states: Readonly<Record<number, PrintJob['state']>> = {
  3: 'waiting',
  4: 'waiting',
  5: 'printing',
  6: 'stopped',
  7: 'cancelled',
  8: 'failed',
  9: 'finished',
}

/**
 * The socket of CUPS on this machine; undefined where there is none. A spooler elsewhere is not asked: the app
 * makes no request to the network.
 */
export function findSpoolerSocket(env = process.env, platform = process.platform): string | undefined {
  if (platform === 'win32') return undefined
  const places = env['CUPS_SERVER'] ? [env['CUPS_SERVER']] : ['/run/cups/cups.sock', '/var/run/cupsd']
  return places.find((place) => place.startsWith('/') && existsSync(place))
}

export function readSpooledJobs(socketPath: string): SpooledJobs {
  const user = userInfo().username
  const ask = async (
    operation: number,
    printer: string,
    more: Parameters<typeof encodeRequest>[1],
  ): Promise<IppResponse> => {
    const message = encodeRequest(operation, [
      ['uri', 'printer-uri', `ipp://localhost/printers/${encodeURIComponent(printer)}`],
      ...more,
      ['name', 'requesting-user-name', user],
    ])
    const answer = await post(socketPath, user, message)
    // An empty list would otherwise say that there is no job.
    if (answer.status >= refusals) throw new Error(`The spooler refuses: ${answer.status.toString(16)}`)
    return answer
  }
  const listJobs = async (printer: string): Promise<readonly number[]> => {
    const which = (kind: string) =>
      ask(operations.getJobs, printer, [
        ['keyword', 'which-jobs', kind],
        ['boolean', 'my-jobs', true],
        ['keyword', 'requested-attributes', 'job-id'],
      ])
    const lists = await Promise.all([which('not-completed'), which('completed')])
    return lists.flatMap(({ groups }) => groups.map((job) => Number(job.get('job-id')?.[0] ?? 0)))
  }
  return {
    async newest(printer) {
      return Math.max(0, ...(await listJobs(printer)))
    },
    async find(printer, after) {
      const [only, ...others] = (await listJobs(printer)).filter((id) => id > after)
      return others.length === 0 ? only : undefined
    },
    async look(printer, job) {
      const [found, about] = await Promise.all([
        ask(operations.getJobAttributes, printer, [
          ['integer', 'job-id', job],
          ['keyword', 'requested-attributes', 'job-state'],
        ]),
        ask(operations.getPrinterAttributes, printer, [
          ['keyword', 'requested-attributes', 'printer-state', 'printer-state-reasons'],
        ]),
      ])
      const state = states[Number(found.groups[0]?.get('job-state')?.[0])]
      if (state === undefined) throw new Error('The spooler does not tell the state of the job')
      const reasons = (about.groups[0]?.get('printer-state-reasons') ?? []).map(String)
      const isStopped = about.groups[0]?.get('printer-state')?.[0] === 5
      return { state: state === 'waiting' && isStopped ? 'stopped' : state, troubles: troublesIn(reasons) }
    },
    async cancel(printer, job) {
      await ask(operations.cancelJob, printer, [['integer', 'job-id', job]])
    },
  }
}

function post(socketPath: string, user: string, body: Buffer): Promise<IppResponse> {
  const { promise, resolve, reject } = Promise.withResolvers<IppResponse>()
  const headers = {
    Host: 'localhost',
    'Content-Type': 'application/ipp',
    'Content-Length': body.length,
    // The socket itself proves who asks.
    Authorization: `PeerCred ${user}`,
  }
  const sent = request({ socketPath, path: '/', method: 'POST', headers, timeout: timeLimit }, (answer) => {
    // Whatever is wrong with the answer is the caller's to hear.
    resolve(readAnswer(answer))
  })
  sent.once('timeout', () => sent.destroy(new Error('The spooler does not answer')))
  sent.once('error', reject)
  sent.end(body)
  return promise
}

async function readAnswer(answer: IncomingMessage): Promise<IppResponse> {
  const body = Buffer.concat(await answer.toArray())
  // It is a page for a browser then.
  if (answer.statusCode !== 200) throw new Error(`The spooler refuses: ${answer.statusCode}`)
  return decodeResponse(body)
}
