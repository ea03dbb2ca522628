import type { ConsoleMessage, Page, Request } from 'playwright-core'
import { fromAlias } from './alias.ts'
import { fault } from './divergences.ts'
import { navigationError, netErrorIn } from './errors.ts'
import { appEvents } from './lifecycle.ts'
import { offerDownload } from './session.ts'
import { hostEvent } from './strict.ts'
import type { HostContents } from './web-contents.ts'

const LEVELS: Readonly<Record<string, string>> = { error: 'error', warning: 'warning', debug: 'debug' }

function relayConsole(contents: HostContents, message: ConsoleMessage): void {
  const { url, lineNumber } = message.location()
  contents.events.emit(
    'console-message',
    hostEvent({
      level: LEVELS[message.type()] ?? 'info',
      message: fromAlias(message.text()),
      lineNumber,
      sourceId: fromAlias(url),
      frame: contents.frame.asSeen,
    }),
  )
}

/** Row 110: the window stays, dead, until the app reloads it. */
function relayCrash(contents: HostContents): void {
  const details = { reason: 'crashed', exitCode: 139 }
  contents.events.emit('render-process-gone', hostEvent({}), details)
  appEvents.emit('render-process-gone', hostEvent({}), contents.asSeen, details)
}

/** For `loadURL` the caller reports; here it is what the page itself tried. */
function relayFailure(contents: HostContents, request: Request): void {
  if (!request.isNavigationRequest() || contents.isLoading) return
  const name = netErrorIn(request.failure()?.errorText ?? '')
  const isMain = request.frame().parentFrame() === null
  const { errno, url } = navigationError(name, fromAlias(request.url()))
  contents.events.emit('did-fail-load', hostEvent({}), errno, name, url, isMain)
}

/** What Chromium says of a page, as the events of its contents. */
export function relayPageEvents(contents: HostContents, page: Page): void {
  page.on('domcontentloaded', () => (contents.committed = true))
  page.on('load', () => contents.events.emit('did-finish-load'))
  page.on('console', (message) => relayConsole(contents, message))
  page.on('crash', () => relayCrash(contents))
  page.on('requestfailed', (request) => relayFailure(contents, request))
  page.on('download', (download) => offerDownload(download, contents.asSeen))
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'beforeunload') fault(105, 'beforeunload blocks the page without a word')
    else fault(111, `${dialog.type()}('${dialog.message()}') opens a box of the system`)
    void dialog.dismiss().catch(() => {})
  })
  // The app was asked about it when the page asked for it.
  page.on('popup', (popup) => void popup.close().catch(() => {}))
}
