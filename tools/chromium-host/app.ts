import type { App } from 'electron'
import { isAbsolute } from 'node:path'
import { appDir, appName, manifest, packaged, paths, switches } from './config.ts'
import { appEvents, exit, isReady, quit, requireNotReady, requireReady, whenReady } from './lifecycle.ts'
import { locale } from './locale.ts'
import { requestSingleInstanceLock } from './single-instance.ts'
import { extend, notImplemented, strict } from './strict.ts'
import { enableSandbox } from './window-options.ts'

const commandLine = strict('app.commandLine', {
  appendSwitch(name: string, value = '') {
    requireNotReady('app.commandLine.appendSwitch()')
    switches.set(name.toLowerCase(), value)
  },
  hasSwitch: (name: string) => switches.has(name.toLowerCase()),
  getSwitchValue: (name: string) => switches.get(name.toLowerCase()) ?? '',
} satisfies Pick<App['commandLine'], 'appendSwitch' | 'hasSwitch' | 'getSwitchValue'>)

const members = {
  commandLine,
  isPackaged: packaged,
  enableSandbox,
  whenReady,
  isReady,
  quit,
  exit,
  getPath(name: string) {
    const path = paths[name]
    // Row 66.
    if (path === undefined) throw new Error(`Failed to get '${name}' path`)
    return path
  },
  setPath(name: string, path: string) {
    if (name !== 'sessionData') throw notImplemented(`app.setPath('${name}')`)
    requireNotReady("app.setPath('sessionData')")
    // Row 66.
    if (!isAbsolute(path)) throw new Error('Path must be absolute')
    paths[name] = path
  },
  getVersion: () => manifest.version,
  getName: () => appName,
  getLocale() {
    requireReady('app.getLocale() is not valid before app is ready')
    return locale()
  },
  getAppPath: () => appDir,
  requestSingleInstanceLock,
} satisfies Partial<{ [K in keyof App]: K extends 'commandLine' ? typeof commandLine : App[K] }>

export const app = strict('app', extend(appEvents, members))
