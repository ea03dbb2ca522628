import { z } from 'zod'
import { FailureCode } from './result.ts'
import { read } from './method.ts'

/** Something that does not work, and what works in its place. */
export const Problem = z.strictObject({
  part: z.enum(['catalog', 'notes', 'pack']),
  code: FailureCode,
  /** The file, or for a pack its folder, file, path and rule. */
  detail: z.string(),
})
export type Problem = z.infer<typeof Problem>

export const health = {
  status: read(
    z.strictObject({}),
    z.strictObject({ version: z.string(), kiosk: z.boolean(), problems: z.array(Problem) }),
  ),
}
