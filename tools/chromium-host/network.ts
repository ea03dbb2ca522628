import type { Request as PageRequest, Route } from 'playwright-core'
import { fromAlias, isAlias } from './alias.ts'
import { fault } from './divergences.ts'
import { serve } from './protocol.ts'
import { isCancelled } from './web-request.ts'

const RESOURCE_TYPES: Readonly<Record<string, string>> = {
  stylesheet: 'stylesheet',
  script: 'script',
  image: 'image',
  font: 'font',
  media: 'media',
  xhr: 'xhr',
  fetch: 'xhr',
  websocket: 'webSocket',
}

function typeOf(request: PageRequest): string {
  if (!request.isNavigationRequest()) return RESOURCE_TYPES[request.resourceType()] ?? 'other'
  return request.frame().parentFrame() ? 'subFrame' : 'mainFrame'
}

let last = 0

/**
 * Rows 2 and 119: every request, those for the app's own files included, first passes the app's listener. There
 * is no network behind it. Returns the net error that Electron would report.
 */
export async function answer(route: Route, url: string, webContentsId: number): Promise<string | undefined> {
  const request = route.request()
  last += 1
  const cancelled = await isCancelled({
    id: last,
    url,
    method: request.method(),
    webContentsId,
    resourceType: typeOf(request) as 'other',
    referrer: fromAlias(request.headers().referer ?? ''),
    timestamp: Date.now(),
    uploadData: [],
  })
  if (cancelled) {
    await route.abort('blockedbyclient').catch(() => {})
    return 'ERR_BLOCKED_BY_CLIENT'
  }
  if (isAlias(request.url())) return (await serve(route, url)) ? undefined : 'ERR_UNEXPECTED'
  fault(119, `nobody cancels the request for ${url}`)
  await route.abort('internetdisconnected').catch(() => {})
  return 'ERR_INTERNET_DISCONNECTED'
}

/** What no window answers for: a popup on its way to being closed. It never loads anything. */
export async function refuseStray(route: Route): Promise<void> {
  await route.abort('blockedbyclient').catch(() => {})
}
