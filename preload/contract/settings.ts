import { z } from 'zod'
import { Language } from '../../domain/text/localized.ts'
import { read, write } from './method.ts'

export const Settings = z.strictObject({
  language: Language,
  /** Percent of the normal text size. */
  textSize: z.literal([100, 125, 150, 200]),
  theme: z.enum(['system', 'light', 'dark', 'contrast']),
})
export type Settings = z.infer<typeof Settings>

export const settings = {
  get: read(z.strictObject({}), Settings),
  change: write(Settings.partial(), Settings),
}
