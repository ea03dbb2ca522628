import { z } from 'zod'
import { mostCopies } from '../../domain/handout/choices.ts'
import { HandoutRequest } from './handouts.ts'
import { read, write } from './method.ts'

/** What a printer can complain of, as far as a person beside it can do something about it. */
export const Trouble = z.enum(['paper', 'ink', 'jam', 'open', 'unreachable', 'paused', 'other'])
export type Trouble = z.infer<typeof Trouble>

const PrinterName = z.string().min(1).max(256)

export const SystemPrinter = z.strictObject({
  /** As the system knows it; what `print` takes. */
  name: PrinterName,
  /** As a person knows it. */
  label: z.string(),
  isDefault: z.boolean(),
  /** `unknown` where the system does not tell. */
  state: z.enum(['ready', 'busy', 'stopped', 'unknown']),
  troubles: z.array(Trouble),
})
export type SystemPrinter = z.infer<typeof SystemPrinter>

const Ticket = z.strictObject({
  printer: PrinterName,
  copies: z.int().min(1).max(mostCopies),
  twoSided: z.boolean(),
})
export type Ticket = z.infer<typeof Ticket>

const PrintJob = z.strictObject({
  id: z.uuid(),
  /**
   * `sent`: the system took it, and nothing more is known. `finished`: the system says that the printer is done
   * with it; nothing else proves paper. `unclear`: it may or may not have been sent, so it is not sent again.
   */
  state: z.enum([
    'preparing',
    'sending',
    'sent',
    'waiting',
    'printing',
    'stopped',
    'finished',
    'cancelled',
    'failed',
    'unclear',
  ]),
  /** Of one copy; null while they are not laid out. */
  pages: z.int().min(1).nullable(),
  /** Why it has `failed`; null in every other state. */
  failure: z.enum(['too-many-pages', 'not-laid-out', 'refused', 'by-printer']).nullable(),
  troubles: z.array(Trouble),
  canCancel: z.boolean(),
  /** Somebody wanted it back, and it could not be called back: it may still be printed. */
  wasNotRecalled: z.boolean(),
})
export type PrintJob = z.infer<typeof PrintJob>

/** What `print` answers: a job to be watched, or why there is none. */
const PrintAnswer = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('accepted'), job: PrintJob }),
  /** Another one is being laid out or sent. */
  z.strictObject({ outcome: z.literal('busy') }),
  /** There is no printer, or not this one any more: save, or show it large. */
  z.strictObject({ outcome: z.literal('no-printer') }),
])
export type PrintAnswer = z.infer<typeof PrintAnswer>

const Asked = z.strictObject({ job: z.uuid() })

export const printing = {
  /** At a kiosk only the one that staff has named. */
  printers: read(z.strictObject({}), z.array(SystemPrinter)),
  print: write(z.strictObject({ request: HandoutRequest, ticket: Ticket }), PrintAnswer),
  /** How far it has got, looked up now. NOT_FOUND for a job of an earlier run or visit. */
  job: read(Asked, PrintJob),
  /** What became of it, once that is known: a job that has left for the printer may be beyond recall. */
  cancel: write(Asked, PrintJob),
}
