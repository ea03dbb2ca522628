import { z } from 'zod'

/** What a person can be told about a failure; the cause itself is logged in main. */
export const FailureCode = z.enum([
  'INVALID_INPUT',
  'FORBIDDEN',
  'NOT_FOUND',
  'READ_ONLY',
  'STORE_NEWER',
  'STORE_DAMAGED',
  'STORE_UNWRITABLE',
  'DISK_FULL',
  'FILE_UNWRITABLE',
  'CANCELLED',
  'TIMED_OUT',
  'PACK_INVALID',
  'INTERNAL',
])
export type FailureCode = z.infer<typeof FailureCode>

/** The text of the note that is stored now, so that both versions can be shown; of a worksheet its name. */
const Conflict = z.strictObject({
  ok: z.literal(false),
  code: z.literal('CONFLICT'),
  detail: z.strictObject({ body: z.string(), revision: z.int(), updatedAt: z.iso.datetime() }),
})

export type Conflict = z.infer<typeof Conflict>

/** `detail` names the thing that failed (an id, a path); it is never a sentence to show. */
export const Failure = z.discriminatedUnion('code', [
  Conflict,
  z.strictObject({ ok: z.literal(false), code: FailureCode, detail: z.string() }),
])
export type Failure = z.infer<typeof Failure>

/** Errors do not survive the bridge, so results travel as data. */
export type Result<T> = { readonly ok: true; readonly value: T } | Failure
