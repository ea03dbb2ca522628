import { z } from 'zod'
import { doRise } from '../catalog/scale.ts'

const Anchor = z.strictObject({ at: z.number(), value: z.number().min(0).max(1) })

/**
 * Figures, rising or falling, and what each is worth, from 0 to 1; linear in between, no worse and no better
 * beyond. US dollars, minutes, percent or counts; 0 and 1 for no and yes; 0 to 4 for levels.
 */
export const Anchors = z.array(Anchor).min(2).max(8).refine(doRise, {
  error: 'figures must rise or fall, and their worth rise from 0 to 1',
})
export type Anchors = z.infer<typeof Anchors>
