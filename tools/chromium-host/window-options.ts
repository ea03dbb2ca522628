import { isAbsolute } from 'node:path'
import type { BrowserWindowConstructorOptions, WebPreferences } from 'electron'
import { fault } from './divergences.ts'
import { requireNotReady } from './lifecycle.ts'
import { checkKeys, notImplemented } from './strict.ts'

const OPTIONS = [
  'show',
  'width',
  'height',
  'minWidth',
  'minHeight',
  'title',
  'backgroundColor',
  'kiosk',
  'fullscreen',
  'fullscreenable',
  'autoHideMenuBar',
  'icon',
  'webPreferences',
] as const satisfies readonly (keyof BrowserWindowConstructorOptions)[]

/** Row 108: the value each must have here; for all of them Electron's default too. */
const REQUIRED = {
  sandbox: true,
  contextIsolation: true,
  webSecurity: true,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
} as const satisfies WebPreferences

/** Free to choose; what a run without a screen cannot show changes nothing. */
const FREE = [
  'preload',
  'spellcheck',
  'devTools',
  'backgroundThrottling',
  'autoplayPolicy',
  'safeDialogs',
  'disableDialogs',
] as const satisfies readonly (keyof WebPreferences)[]

const sandbox = { enabled: false }

export function enableSandbox(): void {
  requireNotReady('app.enableSandbox()')
  sandbox.enabled = true
}

/** Throws on whatever Electron would ignore, or this host cannot do. */
export function checkWindowOptions(options: BrowserWindowConstructorOptions): void {
  // Row 137: without it a shell's --no-sandbox opens every page to the machine.
  if (!sandbox.enabled)
    fault(137, 'a window is made without app.enableSandbox(): --no-sandbox would be obeyed')
  checkKeys('the BrowserWindow option', options, OPTIONS)
  const { webPreferences = {} } = options
  checkKeys('webPreferences', webPreferences, [...Object.keys(REQUIRED), ...FREE])
  for (const [name, value] of Object.entries(REQUIRED)) {
    const given = Reflect.get(webPreferences, name) as boolean | undefined
    if (given !== undefined && given !== value)
      throw notImplemented(`webPreferences.${name}: ${String(given)}`)
  }
  // Row 120: on by default, and then it downloads dictionaries.
  if (webPreferences.spellcheck !== false) throw new Error('webPreferences.spellcheck must be false')
  // Row 31: Electron ignores it with one line on stderr.
  if (webPreferences.preload && !isAbsolute(webPreferences.preload)) {
    throw new Error(`preload script must have absolute path: ${webPreferences.preload}`)
  }
}
