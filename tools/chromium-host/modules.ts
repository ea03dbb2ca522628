import { builtinModules, registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import { appDir, manifest } from './config.ts'

const ELECTRON = new URL('./electron.ts', import.meta.url).href
const SQLITE = 'chromium-host:better-sqlite3'
const SQLITE_SOURCE = `export { GuardedDatabase as default } from '${new URL('./sqlite-guard.ts', import.meta.url).href}'`
const APP = pathToFileURL(`${appDir}/`).href
const HOST = new URL('.', import.meta.url).href
const builtins = new Set(builtinModules)

/** The package a bare specifier names, or undefined for a path, an address or a part of Node. */
function packageOf(specifier: string): string | undefined {
  if (/^[./#]|^[a-z]+:/i.test(specifier) || builtins.has(specifier.split('/')[0] ?? '')) return undefined
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')
}

/** The host lies in the project of the app it runs first of all, and is no part of that app. */
const isAppCode = (parent = ''): boolean =>
  parent.startsWith(APP) && !parent.startsWith(HOST) && !parent.includes('/node_modules/')

/** How the app's own modules find what they import. */
export function hookModules(): void {
  registerHooks({
    resolve(specifier, context, next) {
      if (/^electron(\/main|\/common|\/renderer|\/utility)?$/.test(specifier)) {
        return { url: ELECTRON, shortCircuit: true }
      }
      const name = isAppCode(context.parentURL) ? packageOf(specifier) : undefined
      // Row 85: found in the repository, missing once installed.
      if (name && !(name in (manifest.dependencies ?? {}))) {
        throw new Error(`'${specifier}' is not in dependencies: an installed app would not find it`)
      }
      return name === 'better-sqlite3' ? { url: SQLITE, shortCircuit: true } : next(specifier, context)
    },
    load(url, context, next) {
      if (url !== SQLITE) return next(url, context)
      return { format: 'module', source: SQLITE_SOURCE, shortCircuit: true }
    },
  })
}
