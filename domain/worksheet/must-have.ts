import { z } from 'zod'
import { DimensionId } from '../catalog/ids.ts'
import { highestStep, longestName, mostOptions } from './limits.ts'
import { MustHaveId, Name, OptionId, Person } from './parts.ts'

/** Whether an option has it: as the catalog stated when it was asked, or, with `by`, as a person judged. */
export const Check = z.strictObject({
  option: OptionId,
  verdict: z.enum(['met', 'broken', 'unknown']),
  by: Person.nullable(),
})
export type Check = z.infer<typeof Check>

const common = { id: MustHaveId, by: Person, checks: z.array(Check).max(mostOptions) }

/** What an option must have to be considered at all. */
export const MustHave = z.discriminatedUnion('kind', [
  /** Open to beginners; no membership. */
  z.strictObject({ ...common, kind: z.literal('yesNo'), dimension: DimensionId, yes: z.boolean() }),
  /** A budget in US dollars, the time there is in minutes; any figure. */
  z.strictObject({
    ...common,
    kind: z.literal('atMost'),
    dimension: DimensionId,
    most: z.number().min(0).max(1e9),
  }),
  /** A level of its own, or of a row: a setting where it must fit at least so well. */
  z.strictObject({
    ...common,
    kind: z.literal('atLeast'),
    dimension: DimensionId,
    row: z.string().max(longestName).optional(),
    level: z.int().min(0).max(highestStep),
  }),
  /** A list must name this entry: a code set. */
  z.strictObject({
    ...common,
    kind: z.literal('lists'),
    dimension: DimensionId,
    item: z.string().max(longestName),
  }),
  /** Anything else, such as remote work: only a person can tell. */
  z.strictObject({ ...common, kind: z.literal('own'), name: Name }),
])
export type MustHave = z.infer<typeof MustHave>
