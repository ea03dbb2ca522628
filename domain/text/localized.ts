import { z } from 'zod'

export const languages = ['en', 'es'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** One text in every language of the app; neither may be empty. */
export const LocalizedText = z.strictObject({ en: z.string().trim().min(1), es: z.string().trim().min(1) })
export type LocalizedText = z.infer<typeof LocalizedText>
