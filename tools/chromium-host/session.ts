import type { ClearStorageDataOptions, ProxyConfig, Session } from 'electron'
import type { Download } from 'playwright-core'
import { fromAlias, toAlias } from './alias.ts'
import { runningBrowser } from './browser.ts'
import { fault } from './divergences.ts'
import { appEvents, requireReady } from './lifecycle.ts'
import { permissionHandlers } from './permissions.ts'
import { checkKeys, extend, hostEvent, notImplemented, strict, StrictEmitter } from './strict.ts'
import { webRequest } from './web-request.ts'

const events = new StrictEmitter('session', ['will-download'])
const proxy = { direct: false }
/** Origins that pages were loaded from: storage is cleared per origin. */
const visited = new Set<string>()

const STORAGES: Readonly<Record<string, string>> = {
  cookies: 'cookies',
  filesystem: 'file_systems',
  indexdb: 'indexeddb',
  localstorage: 'local_storage',
  shadercache: 'shader_cache',
  serviceworkers: 'service_workers',
  cachestorage: 'cache_storage',
}

async function clearStorageData(options: ClearStorageDataOptions = {}): Promise<void> {
  checkKeys('the options of clearStorageData', options, ['origin', 'storages'])
  const running = await runningBrowser()
  if (!running) return
  const storageTypes = options.storages?.map((name) => STORAGES[name] ?? name).join(',') ?? 'all'
  const page = running.context.pages()[0]
  if (!page) return
  const cdp = await running.context.newCDPSession(page)
  for (const origin of options.origin ? [options.origin] : visited) {
    await cdp.send('Storage.clearDataForOrigin', { origin: new URL(toAlias(origin)).origin, storageTypes })
  }
  await cdp.detach()
}

/** Row 121: until this has settled, Chromium would look for the system's proxy. */
async function setProxy(config: ProxyConfig): Promise<void> {
  checkKeys('the options of setProxy', config, ['mode'])
  if (config.mode !== 'direct') throw notImplemented(`setProxy with mode '${config.mode}'`)
  await new Promise(setImmediate)
  proxy.direct = true
}

const members = {
  webRequest,
  setPermissionRequestHandler(handler) {
    permissionHandlers.request = handler
    permissionHandlers.version += 1
  },
  setPermissionCheckHandler(handler) {
    permissionHandlers.check = handler
    permissionHandlers.version += 1
  },
  // No device is ever offered to a page here.
  setDevicePermissionHandler() {},
  setSpellCheckerEnabled() {},
  setSpellCheckerDictionaryDownloadURL() {},
  setProxy,
  clearStorageData,
} satisfies Partial<{ [K in keyof Session]: K extends 'webRequest' ? typeof webRequest : Session[K] }>

const defaultSession = strict('session', extend(events, members))
let announced = false

/** Row 58. `session-created` fires when the session is first needed. */
export function getDefaultSession(): typeof defaultSession {
  requireReady('Session can only be received when app is ready')
  if (!announced) {
    announced = true
    appEvents.emit('session-created', defaultSession)
  }
  return defaultSession
}

export const session = strict('session', {
  get defaultSession() {
    return getDefaultSession()
  },
})

/** What must hold before a window loads anything. */
export function prepareToLoad(origin: string): void {
  if (!proxy.direct) throw new Error("setProxy({ mode: 'direct' }) must have settled before a page is loaded")
  if (origin !== 'null') visited.add(origin)
}

/** Row 115: unless the app takes it, a save dialog would open. */
export function offerDownload(download: Download, contents: object): void {
  const event = hostEvent({})
  const url = fromAlias(download.url())
  let taken = false
  const item = strict('DownloadItem', {
    getURL: () => url,
    getFilename: () => download.suggestedFilename(),
    cancel: () => void (taken = true),
  })
  events.emit('will-download', event, item, contents)
  if (!taken && !event.defaultPrevented) fault(115, `the download of ${url} opens a save dialog`)
}
