import { BrowserWindow, dialog, type WebContents } from 'electron'
import type { Language } from '../../domain/text/localized.ts'

const words = {
  en: {
    message: 'Open this page in your web browser?',
    detail: 'Credential Compass stays open. The web page belongs to someone else and may have changed.',
    buttons: ['Open page', 'Stay here'],
  },
  es: {
    message: '¿Quiere abrir esta página en su navegador?',
    detail: 'Credential Compass sigue abierto. La página es de otra entidad y puede haber cambiado.',
    buttons: ['Abrir la página', 'Quedarse aquí'],
  },
} as const

/** True when the person wants the page to be opened. */
export async function confirmLink(asker: WebContents, url: string, language: Language): Promise<boolean> {
  const { message, detail, buttons } = words[language]
  const window = BrowserWindow.fromWebContents(asker)
  const options = {
    type: 'question' as const,
    message,
    detail: `${url}\n\n${detail}`,
    buttons: [...buttons],
    defaultId: 0,
    cancelId: 1,
    noLink: true,
  }
  const answer = await (window ? dialog.showMessageBox(window, options) : dialog.showMessageBox(options))
  return answer.response === 0
}
