import { readFileSync, statSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { dirname, isAbsolute, join, resolve } from 'node:path'

interface PackageJson {
  readonly name: string
  readonly productName?: string
  readonly version: string
  readonly main: string
  readonly dependencies?: Readonly<Record<string, string>>
}

const [, , target = '.', ...args] = process.argv
export const appDir = resolve(target)
if (!statSync(appDir).isDirectory()) {
  // Row 91: a file would get another name, app path and userData.
  throw new Error(`Start the folder of the app, not a file: ${appDir}`)
}

export const manifest = JSON.parse(readFileSync(join(appDir, 'package.json'), 'utf8')) as PackageJson
export const entry = join(appDir, manifest.main)
export const packaged = process.env.CHROMIUM_HOST_PACKAGED === '1'
export const headed = process.env.CHROMIUM_HOST_HEADED === '1'
/** Row 68: a window that was never shown draws no frame, as may happen on Wayland. */
export const framelessWhenHidden = process.env.CHROMIUM_HOST_HIDDEN_FRAMES === 'none'

/** Switch names are lower-cased (row 59). */
export const switches = new Map<string, string>()
for (const [index, arg] of args.entries()) {
  const [, name, value = ''] = /^--?([^=]+)(?:=([\s\S]*))?$/.exec(arg) ?? []
  if (name) switches.set(name.toLowerCase(), value)
  // Row 87: on Windows Electron ends here.
  if (/^[a-z]{2,}:/i.test(arg) && !isAbsolute(arg) && index < args.length - 1) {
    throw new Error(`Nothing may follow an argument that looks like an address: ${arg}`)
  }
}

const home = homedir()

function appData(): string {
  switch (process.platform) {
    case 'win32':
      return process.env.APPDATA ?? join(home, 'AppData', 'Roaming')
    case 'darwin':
      return join(home, 'Library', 'Application Support')
    default:
      return process.env.XDG_CONFIG_HOME ?? join(home, '.config')
  }
}

// Row 88: from package.json, whatever name the packaging tool knows; the switch wins.
export const appName = manifest.productName ?? manifest.name
const userData = resolve(switches.get('user-data-dir') ?? join(appData(), appName))

export const paths: Record<string, string> = {
  home,
  appData: appData(),
  userData,
  sessionData: userData,
  logs: join(userData, 'logs'),
  temp: tmpdir(),
  documents: join(home, 'Documents'),
  downloads: join(home, 'Downloads'),
}

/** Row 86: packaged there is no second word, and `process.defaultApp` is missing. */
export function dressProcess(): void {
  process.argv = packaged ? [process.execPath, ...args] : [process.execPath, target, ...args]
  Object.assign(process, {
    ...(packaged ? {} : { defaultApp: true }),
    // Row 90: in development this is Electron's own folder, never the project's.
    resourcesPath: packaged ? dirname(appDir) : join(tmpdir(), 'electron-own-resources'),
  })
  // Row 97: the tool that started us may set it; an installed app never sees it.
  delete process.env.NODE_ENV
}
