import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

/**
 * Path of a real Electron that is present on this machine. Never fetches one: the npm package comes without, and
 * its own `require('electron')` would start a download.
 */
export function electronBinary(): string | undefined {
  const { ELECTRON_BIN, ELECTRON_OVERRIDE_DIST_PATH } = process.env
  const candidates = [ELECTRON_BIN, inPackage(ELECTRON_OVERRIDE_DIST_PATH)]
  return candidates.find((path) => path !== undefined && path !== '' && existsSync(path))
}

function inPackage(dist: string | undefined): string | undefined {
  try {
    const home = dirname(createRequire(import.meta.url).resolve('electron/package.json'))
    const name = join(home, 'path.txt')
    const executable = existsSync(name) ? readFileSync(name, 'utf8').trim() : defaultName()
    return join(dist ?? join(home, 'dist'), executable)
  } catch {
    return undefined
  }
}

function defaultName(): string {
  switch (process.platform) {
    case 'win32':
      return 'electron.exe'
    case 'darwin':
      return 'Electron.app/Contents/MacOS/Electron'
    default:
      return 'electron'
  }
}
