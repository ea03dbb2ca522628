import { setupI18n, type I18n } from '@lingui/core'
import { I18nProvider } from '@lingui/react'
import type { ReactNode } from 'react'
import type { Language } from '../../../domain/text/localized.ts'
import { messages as en } from '../../i18n/locales/en/messages.po'
import { messages as es } from '../../i18n/locales/es/messages.po'

/** Both at once, whatever the screen speaks. */
export const sheetI18n: Readonly<Record<Language, I18n>> = {
  en: setupI18n({ locale: 'en', messages: { en } }),
  es: setupI18n({ locale: 'es', messages: { es } }),
}

/** A handout speaks the language it was asked in, whatever the screen around it speaks. */
export function SheetLanguage({
  language,
  children,
}: {
  language: Language
  children: ReactNode
}): ReactNode {
  return <I18nProvider i18n={sheetI18n[language]}>{children}</I18nProvider>
}
