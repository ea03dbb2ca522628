import { i18n } from '@lingui/core'
import { useLingui } from '@lingui/react'
import type { Language, LocalizedText } from '../../domain/text/localized.ts'
import { messages as en } from './locales/en/messages.po'
import { messages as es } from './locales/es/messages.po'

i18n.load({ en, es })

/** Shows everything in this language from now on; what has been typed and opened stays. */
export function showLanguage(language: Language): void {
  i18n.activate(language)
  document.documentElement.lang = language
}

/** The language in use, and a reader for texts that carry both. */
export function useLanguage(): { language: Language; inWords: (text: LocalizedText) => string } {
  const language = useLingui().i18n.locale === 'es' ? 'es' : 'en'
  return { language, inWords: (text) => text[language] }
}
