import { switches } from './config.ts'

function systemLocale(): string {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env
  const [language = 'en', region] = (LC_ALL || LC_MESSAGES || LANG || 'en_US').replace(/\..*/, '').split('_')
  if (!/^[a-z]{2,3}$/.test(language)) return 'en-US'
  return language === 'en' ? `en-${region ?? 'US'}` : language
}

/** Row 87: Chromium reads `--lang` from the app's own command line. */
export const locale = (): string => switches.get('lang') || systemLocale()
