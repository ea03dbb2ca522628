import type { Request as PageRequest } from 'playwright-core'
import { fromAlias, isAlias, schemeOf } from './alias.ts'
import { fault } from './divergences.ts'
import { mayOpenExternally } from './permissions.ts'
import { hostEvent, type StrictEmitter } from './strict.ts'

/** Never leave the document, or are blocked by Chromium itself. */
const HARMLESS = new Set(['', 'about', 'blob', 'data', 'javascript', 'http', 'https'])

interface Source {
  readonly events: StrictEmitter
  /** The frame as the app sees it. */
  readonly frame: object
}

/** Row 106: asks the app's guards. Only for what the page itself started. */
function mayNavigate({ events, frame }: Source, url: string, isMainFrame: boolean): boolean {
  const details = () => hostEvent({ url, isMainFrame, isSameDocument: false, frame, initiator: frame })
  const every = details()
  events.emit('will-frame-navigate', every)
  if (every.defaultPrevented) return false
  if (!isMainFrame) return true
  const main = details()
  events.emit('will-navigate', main)
  return !main.defaultPrevented
}

export function mayRequest(source: Source, request: PageRequest): boolean {
  return mayNavigate(source, fromAlias(request.url()), request.frame().parentFrame() === null)
}

/** Row 11: a scheme that nobody handles goes to the system, which Chromium without a window never does. */
export async function leaveTo(
  url: string,
  source: Source,
  contents: object,
  isMainFrame: boolean,
): Promise<void> {
  if (isAlias(url) || HARMLESS.has(schemeOf(url)) || !mayNavigate(source, url, isMainFrame)) return
  if (await mayOpenExternally(contents, url)) fault(11, `${url} is handed to the system, permission granted`)
}
