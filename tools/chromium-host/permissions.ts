import type { Session } from 'electron'
import type { CDPSession } from 'playwright-core'
import { originOf, toAlias } from './alias.ts'

type RequestHandler = Parameters<Session['setPermissionRequestHandler']>[0]
type CheckHandler = Parameters<Session['setPermissionCheckHandler']>[0]
type SeenContents = Parameters<NonNullable<RequestHandler>>[0]

export const permissionHandlers: { request: RequestHandler; check: CheckHandler; version: number } = {
  request: null,
  check: null,
  version: 0,
}

/** Electron's name for each permission, and Chromium's. */
const NAMES = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midiSysex: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
  'local-fonts': ['local-fonts'],
} as const

type Permission = keyof typeof NAMES
const applied = new Map<string, number>()

/** Row 117: granted, unless a handler says otherwise. */
async function isGranted(contents: SeenContents, permission: Permission, url: string): Promise<boolean> {
  const { request, check } = permissionHandlers
  const details = { isMainFrame: true, requestingUrl: url }
  if (check && !check(contents, permission, originOf(url), details)) return false
  if (!request) return true
  return new Promise((resolve) => request(contents, permission, resolve, details))
}

export async function mayOpenExternally(contents: object, url: string): Promise<boolean> {
  const { request } = permissionHandlers
  if (!request) return true
  const details = { isMainFrame: true, requestingUrl: url, externalURL: url }
  return new Promise((resolve) => request(contents as SeenContents, 'openExternal', resolve, details))
}

/** Chromium asks nobody while it runs headless, so the app's answers are fetched before a page loads. */
export async function applyPermissions(cdp: CDPSession, contents: object, url: string): Promise<void> {
  const origin = originOf(url)
  if (origin === 'null' || applied.get(origin) === permissionHandlers.version) return
  applied.set(origin, permissionHandlers.version)
  const alias = new URL(toAlias(origin)).origin
  const settings = (Object.keys(NAMES) as Permission[]).map(async (permission) => {
    const setting = (await isGranted(contents as SeenContents, permission, url)) ? 'granted' : 'denied'
    for (const name of NAMES[permission]) {
      await cdp.send('Browser.setPermission', { permission: { name }, setting, origin: alias })
    }
  })
  await Promise.all(settings)
}
