import type { Settings } from '../../preload/contract/settings.ts'
import * as table from '../store/personal-store/settings.ts'
import type { PersonalStore } from '../store/personal-store/personal-store.ts'

type Choices = { readonly [K in keyof Settings]?: Settings[K] | undefined }

export interface SettingsKeeper {
  get(): Settings
  change(choices: Choices): Settings
  /** Back to what a new person finds. */
  reset(): void
}

/**
 * Settings hold for this run even where they cannot be stored: someone whose file is damaged must
 * still be able to change the language and read what happened.
 */
export function keepSettings(personal: PersonalStore, defaults: Settings): SettingsKeeper {
  const stored = personal.access === 'none' ? {} : table.findSettings(personal.toRead())
  let current: Settings = { ...defaults, ...stored }
  return {
    get: () => current,
    change(choices) {
      const made = Object.fromEntries(Object.entries(choices).filter(([, choice]) => choice !== undefined))
      current = { ...current, ...made }
      if (personal.access === 'full') table.changeSettings(personal.toWrite(), choices)
      return current
    },
    reset() {
      current = defaults
    },
  }
}
