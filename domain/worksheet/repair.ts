import { z } from 'zod'

/** Why a file holds no worksheet that can be used. */
export const UnusableWorksheet = z.enum([
  'unreadable',
  'tooLarge',
  'tooDeep',
  'notJson',
  /** Some other file. */
  'noWorksheet',
  /** A newer version of the app wrote it. */
  'newer',
  /** Made with a pack that is not on this machine. */
  'otherPack',
])
export type UnusableWorksheet = z.infer<typeof UnusableWorksheet>

const parts = [
  'name',
  'decision',
  'option',
  'leaning',
  'mustHave',
  'criterion',
  'rating',
  'weights',
  'readiness',
  'nextStep',
  'stage',
  'date',
] as const

/** What was done to read a file all the same, and how many times. */
export const Repair = z.discriminatedUnion('kind', [
  /** It could not be understood, held an absurd number, or named what is not there. */
  z.strictObject({ kind: z.literal('leftOut'), part: z.enum(parts), count: z.int().min(1) }),
  /** The catalog does not have it: what was rated stays, and cannot be looked up. */
  z.strictObject({
    kind: z.literal('notInCatalog'),
    what: z.enum(['credential', 'dimension']),
    id: z.string(),
  }),
  /** Somebody changed it since it was stamped. */
  z.strictObject({ kind: z.literal('otherInputs') }),
])
export type Repair = z.infer<typeof Repair>
export type RepairedPart = (typeof parts)[number]
