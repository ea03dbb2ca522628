import { useEffect, useLayoutEffect, useSyncExternalStore } from 'react'
import type { Settings } from '../../preload/contract/settings.ts'
import { showLanguage } from '../i18n/language.ts'
import { defaultSettings } from '../queries.ts'

/** Puts language, text size and theme on the page: all at once, nothing is reloaded. */
export function useAppearance(settings: Settings | undefined, kiosk: boolean): void {
  const { language, textSize, theme } = settings ?? defaultSettings()
  const dark = useMedia('(prefers-color-scheme: dark)')
  const contrast = useMedia('(prefers-contrast: more)')
  useEffect(() => {
    if (settings) void showLanguage(language)
  }, [settings, language])
  useLayoutEffect(() => {
    const { dataset } = document.documentElement
    const followed = contrast ? 'contrast' : dark ? 'dark' : 'light'
    dataset['theme'] = theme === 'system' ? followed : theme
    dataset['textSize'] = String(textSize)
    toggle(dataset, 'dark', dark)
    toggle(dataset, 'kiosk', kiosk)
  }, [theme, textSize, dark, contrast, kiosk])
}

function toggle(dataset: DOMStringMap, name: string, on: boolean): void {
  if (on) dataset[name] = ''
  else delete dataset[name]
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const media = matchMedia(query)
      media.addEventListener('change', onChange)
      return () => media.removeEventListener('change', onChange)
    },
    () => matchMedia(query).matches,
  )
}
