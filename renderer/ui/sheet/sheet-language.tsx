import { setupI18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import type { Language } from '../../../domain/text/localized.ts'
import { messages as en } from '../../i18n/locales/en/messages.po'
import { messages as es } from '../../i18n/locales/es/messages.po'

const inLanguage = {
  en: setupI18n({ locale: 'en', messages: { en } }),
  es: setupI18n({ locale: 'es', messages: { es } }),
} as const

/** A handout speaks the language it was asked in, whatever the screen around it speaks. */
export function SheetLanguage({
  language,
  children,
}: {
  language: Language
  children: ReactNode
}): ReactNode {
  return <I18nProvider i18n={inLanguage[language]}>{children}</I18nProvider>
}
