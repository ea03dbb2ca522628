/**
 * Chromium knows no scheme of the app's own, so a page is served from an https: address that only this process
 * answers. Row 1: outside this file nothing in main may ever see that address.
 */
const SUFFIX = '-scheme.invalid'
const ALIAS = /https:\/\/([a-z0-9.-]+)\.([a-z0-9-]+)-scheme\.invalid/g
const IS_ALIAS = new RegExp(`^${ALIAS.source}(?=[/?#]|$)`)

/** `app://bundle/x` becomes `https://bundle.app-scheme.invalid/x`. */
export function toAlias(url: string): string {
  const match = /^([a-z0-9-]+):\/\/([^/?#]*)(.*)$/i.exec(url)
  if (!match) throw new TypeError(`Invalid URL: ${url}`)
  const [, scheme = '', host = '', rest = ''] = match
  return `https://${host.toLowerCase()}.${scheme.toLowerCase()}${SUFFIX}${rest.startsWith('/') ? rest : `/${rest}`}`
}

export function isAlias(url: string): boolean {
  return IS_ALIAS.test(url)
}

/** Of an address, or of every address within a text. */
export function fromAlias(text: string): string {
  return text.replace(ALIAS, (_, host: string, scheme: string) => `${scheme}://${host}`)
}

/** The origin as Chromium serializes it for a registered scheme: scheme and host, without a slash. */
export function originOf(url: string): string {
  const match = /^(?!about:|data:|blob:)[a-z0-9-]+:\/\/[^/?#]+/i.exec(fromAlias(url))
  return match ? match[0] : 'null'
}

export function schemeOf(url: string): string {
  return /^[a-z][a-z0-9+.-]*(?=:)/i.exec(fromAlias(url))?.[0].toLowerCase() ?? ''
}

/** Whether text on its way to main carries the alias: the app would then compare against a wrong address. */
export function leaksAlias(text: string): boolean {
  return text.includes(SUFFIX)
}
