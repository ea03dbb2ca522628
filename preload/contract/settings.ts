import { z } from 'zod'
import { textSizes, themes } from '../../domain/settings/choices.ts'
import { Language } from '../../domain/text/localized.ts'
import { read, write } from './method.ts'

export const Settings = z.strictObject({
  language: Language,
  textSize: z.literal(textSizes),
  theme: z.enum(themes),
})
export type Settings = z.infer<typeof Settings>

export const settings = {
  get: read(z.strictObject({}), Settings),
  change: write(Settings.partial(), Settings),
}
