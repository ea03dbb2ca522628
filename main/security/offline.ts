import type { Session } from 'electron'

const localProtocols: ReadonlySet<string> = new Set(['app:', 'blob:', 'data:'])

/** True for what the app serves to itself. */
export function isLocalRequest(url: string): boolean {
  return URL.canParse(url) && localProtocols.has(new URL(url).protocol)
}

/** Cancels every request that would leave the machine, and what Chromium asks for on its own. */
export async function stayOffline(session: Session): Promise<void> {
  session.webRequest.onBeforeRequest((request, answer) => answer({ cancel: !isLocalRequest(request.url) }))
  session.setSpellCheckerEnabled(false)
  session.setSpellCheckerDictionaryDownloadURL('app://bundle/no-dictionaries/')
  session.on('will-download', (event) => event.preventDefault())
  // Without this, Chromium looks for a proxy on the network before the first page loads.
  await session.setProxy({ mode: 'direct' })
}
