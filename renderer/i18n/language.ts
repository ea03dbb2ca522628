import { i18n, type Messages } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { Language, LocalizedText } from '../../domain/text/localized.ts'

const catalogs: Readonly<Record<Language, () => Promise<{ readonly messages: Messages }>>> = {
  en: () => import('./locales/en/messages.po'),
  es: () => import('./locales/es/messages.po'),
}

let wanted: Language | undefined

/**
 * Shows everything in this language from now on; what has been typed and opened stays. Its catalog is loaded the
 * first time, and what is shown stays until it is here.
 */
export async function showLanguage(language: Language): Promise<void> {
  wanted = language
  const { messages } = await catalogs[language]()
  if (wanted !== language) return
  i18n.loadAndActivate({ locale: language, messages })
  document.documentElement.lang = language
}

/** The language in use, and a reader for texts that carry both. */
export function useLanguage(): { language: Language; inWords: (text: LocalizedText) => string } {
  const language = useLingui().i18n.locale === 'es' ? 'es' : 'en'
  return { language, inWords: (text) => text[language] }
}
