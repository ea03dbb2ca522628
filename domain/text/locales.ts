import type { Language } from './localized.ts'

/**
 * Numbers, money and dates are written as readers in the United States write them, in either language.
 * Apart from the schemas, so that the page need not load the schema library.
 */
export const locales: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' }
