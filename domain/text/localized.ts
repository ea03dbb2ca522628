import { z } from 'zod'

export const languages = ['en', 'es'] as const
export const Language = z.enum(languages)
export type Language = z.infer<typeof Language>

/** Numbers, money and dates are written as readers in the United States write them, in either language. */
export const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }

/** One text in every language of the app; neither may be empty. */
export const LocalizedText = z.strictObject({ en: z.string().trim().min(1), es: z.string().trim().min(1) })
export type LocalizedText = z.infer<typeof LocalizedText>
