import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, dirname, join } from 'node:path'

export interface Machine {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  readonly exists: (path: string) => boolean
}

const EXPLICIT = 'CREDENTIAL_COMPASS_BROWSER'

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
]

const MAC = ['Chromium', 'Google Chrome', 'Microsoft Edge']
const WINDOWS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
]

function usualPlaces({ platform, env }: Machine): readonly string[] {
  switch (platform) {
    case 'darwin':
      return MAC.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`)
    case 'win32':
      return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].flatMap((root) =>
        root ? WINDOWS.map((parts) => [root, ...parts].join('\\')) : [],
      )
    default: {
      const folders = (env.PATH ?? '').split(delimiter).filter(Boolean)
      return [
        ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
        ...NAMES.map((name) => join('/usr/bin', name)),
        '/opt/google/chrome/chrome',
        '/snap/bin/chromium',
      ]
    }
  }
}

/**
 * The browser that this machine has already, or undefined. The one named by CREDENTIAL_COMPASS_BROWSER wins;
 * throws when that one does not exist, rather than taking another in silence.
 */
export function findBrowser(machine: Machine): string | undefined {
  const explicit = machine.env[EXPLICIT]
  if (explicit && !machine.exists(explicit)) throw new Error(`${EXPLICIT} names no file: ${explicit}`)
  return explicit || usualPlaces(machine).find(machine.exists)
}

const PROBE_LIMIT_MS = 5000

/**
 * Whether the browser there can run: a downloaded one may lack libraries of the system. On Windows, where it
 * brings its own and would open a window for the question, being there is enough.
 */
export function runs(path: string, platform = process.platform): boolean {
  if (!path || !existsSync(path)) return false
  return platform === 'win32' || spawnSync(path, ['--version'], { timeout: PROBE_LIMIT_MS }).status === 0
}

async function playwrightBrowser(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core')
  const path = chromium.executablePath()
  return runs(path) ? path : undefined
}

/** All output goes to stderr: stdout belongs to whoever asks for the path. */
function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 2, 2] }).status === 0
}

function download(): void {
  const home = dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'))
  run(process.execPath, [join(home, 'cli.js'), 'install', 'chromium'])
}

function installPackage(): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return
  if (run('apt-get', ['update'])) run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'])
}

/**
 * Path of a Chromium, Chrome or Edge, fetched when the machine has none. Throws one line that says what to do
 * when there is no way to get one.
 */
export async function ensureBrowser(): Promise<string> {
  const machine: Machine = { platform: process.platform, env: process.env, exists: existsSync }
  const present = findBrowser(machine) ?? (await playwrightBrowser())
  if (present) return present
  download()
  const downloaded = await playwrightBrowser()
  if (downloaded) return downloaded
  installPackage()
  const installed = findBrowser(machine)
  if (installed) return installed
  throw new Error(`No Chromium, Chrome or Edge found: install one, or set ${EXPLICIT} to its path.`)
}

/** Quiet, without network of its own; without a sandbox only where Chromium refuses to have one. */
export function browserFlags(uid = process.getuid?.()): readonly string[] {
  return [
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    ...(uid === 0 ? ['--no-sandbox'] : []),
  ]
}

if (import.meta.main) {
  try {
    process.stdout.write(`${await ensureBrowser()}\n`)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
