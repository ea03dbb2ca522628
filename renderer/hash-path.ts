import { useMemo, useSyncExternalStore } from 'react'

/**
 * The address of a screen is `#/path?search`, all of it behind the hash: links are ordinary ones.
 * (wouter's own hash hook moves the search in front of the hash.)
 */
export function useHashPath(): [path: string, navigate: typeof navigate] {
  return [useSyncExternalStore(subscribe, () => hashParts().path), navigate]
}

/** What stands after the path; the same object until it changes. (wouter's own hook decodes it once too often.) */
export function useHashSearch(): URLSearchParams {
  const search = useSyncExternalStore(subscribe, () => hashParts().search)
  return useMemo(() => new URLSearchParams(search), [search])
}
useHashPath.hrefs = (path: string): string => `#${path}`

function hashParts(): { path: string; search: string } {
  const [path, ...search] = location.hash.replace(/^#/, '').split('?')
  return { path: path || '/', search: search.join('?') }
}

/**
 * With `replace`, the way back leads past the address that is left. Told at once, so that what goes with the
 * change, such as closing a list, is drawn together with it.
 */
function navigate(to: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) history.replaceState(null, '', `#${to}`)
  else history.pushState(null, '', `#${to}`)
  dispatchEvent(new HashChangeEvent('hashchange'))
}

function subscribe(onChange: () => void): () => void {
  addEventListener('hashchange', onChange)
  return () => removeEventListener('hashchange', onChange)
}

let navigated = false
addEventListener('hashchange', () => (navigated = true), { once: true })

/** False on the screen that the app was opened on. */
export function hasNavigated(): boolean {
  return navigated
}

/** A path and what follows it, as one address of a screen. */
export function withSearch(path: string, search: URLSearchParams): string {
  return search.size === 0 ? path : `${path}?${search}`
}
