import { z } from 'zod'
import { StateCode } from '../../domain/catalog/ids.ts'
import { textSizes, themes } from '../../domain/settings/choices.ts'
import { longestComposed } from '../../domain/handout/choices.ts'
import { HandoutChoices, HandoutLanguages } from '../../domain/handout/model.ts'
import { Language } from '../../domain/text/localized.ts'
import { read, write } from './method.ts'

export const Settings = z.strictObject({
  language: Language,
  textSize: z.literal(textSizes),
  theme: z.enum(themes),
  /** Where the person means to work; null while none is chosen. */
  state: StateCode.nullable(),
  /** Chosen last for a handout; a null language is that of the screen. */
  handout: z.strictObject({
    ...HandoutChoices.shape,
    languages: HandoutLanguages.nullable(),
  }),
  /** What was composed last, as the search of the composer's address; empty before anything was. */
  composed: z.string().max(longestComposed),
})
export type Settings = z.infer<typeof Settings>

export const settings = {
  get: read(z.strictObject({}), Settings),
  change: write(Settings.partial(), Settings),
}
