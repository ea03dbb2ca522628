import { useLingui } from '@lingui/react/macro'
import { Contrast, Monitor, Moon, Sun } from 'lucide-react'
import type { ReactNode } from 'react'
import { textSizes, themes } from '../../domain/settings/choices.ts'
import type { Language } from '../../domain/text/localized.ts'
import type { Settings } from '../../preload/contract/settings.ts'
import { defaultSettings, useChangeSettings, useSettings } from '../queries.ts'
import { Choice, type Option } from '../ui/choice.tsx'
import { PopoverButton } from '../ui/popover-button.tsx'
import styles from './preferences.module.css'

const languageOptions: readonly Option<Language>[] = [
  { value: 'en', face: 'EN', name: 'English', lang: 'en' },
  { value: 'es', face: 'ES', name: 'Español', lang: 'es' },
]

const themeIcons = { system: Monitor, light: Sun, dark: Moon, contrast: Contrast }

/** Language, text size and theme: in sight on every screen, at work at once. */
export function Preferences(): ReactNode {
  const { t } = useLingui()
  const { language, textSize, theme } = useSettings().data ?? defaultSettings()
  const change = useChangeSettings()
  const themeWords: Record<Settings['theme'], string> = {
    system: t`As the computer`,
    light: t`Light`,
    dark: t`Dark`,
    contrast: t`High contrast`,
  }
  const ThemeIcon = themeIcons[theme]
  return (
    <div className={styles.preferences}>
      <Choice
        label={t`Language`}
        options={languageOptions}
        value={language}
        onChange={(chosen) => change({ language: chosen })}
      />
      <Choice
        label={t`Text size`}
        options={textSizes.map((size) => ({
          value: String(size) as `${typeof size}`,
          face: <span className={styles.letter} data-size={size} aria-hidden="true" />,
          name: t`Text size ${size} %`,
        }))}
        value={String(textSize) as `${typeof textSize}`}
        onChange={(chosen) => change({ textSize: Number(chosen) as Settings['textSize'] })}
      />
      <PopoverButton
        name={t`Colors: ${themeWords[theme]}`}
        face={<ThemeIcon aria-hidden="true" />}
        className={styles.theme}
      >
        <Choice
          stacked
          label={t`Colors`}
          options={themes.map((value) => ({
            value,
            face: themeWords[value],
          }))}
          value={theme}
          onChange={(chosen) => change({ theme: chosen })}
        />
      </PopoverButton>
    </div>
  )
}
