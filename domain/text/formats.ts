import { locales } from './locales.ts'
import type { Language } from './localized.ts'

/** Formats of the language, each made once: making one takes longer than all the figures of a page. */

const numberFormats = new Map<string, Intl.NumberFormat>()
const dateFormats = new Map<string, Intl.DateTimeFormat>()

export function numberFormat(language: Language, options: Intl.NumberFormatOptions = {}): Intl.NumberFormat {
  return kept(numberFormats, [language, options], () => new Intl.NumberFormat(locales[language], options))
}

export function dateFormat(language: Language, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return kept(dateFormats, [language, options], () => new Intl.DateTimeFormat(locales[language], options))
}

function kept<T>(formats: Map<string, T>, choice: unknown, make: () => T): T {
  const key = JSON.stringify(choice)
  const format = formats.get(key) ?? make()
  formats.set(key, format)
  return format
}
