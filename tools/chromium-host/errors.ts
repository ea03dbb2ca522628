/** Chromium's numbers for the net errors that a page of the app can meet. */
const CODES: Readonly<Record<string, number>> = {
  ERR_FAILED: -2,
  ERR_ABORTED: -3,
  ERR_FILE_NOT_FOUND: -6,
  ERR_UNEXPECTED: -9,
  ERR_BLOCKED_BY_CLIENT: -20,
  ERR_BLOCKED_BY_RESPONSE: -27,
  ERR_NAME_NOT_RESOLVED: -105,
  ERR_INTERNET_DISCONNECTED: -106,
  ERR_INVALID_URL: -300,
  ERR_UNKNOWN_URL_SCHEME: -302,
  ERR_HTTP_RESPONSE_CODE_FAILURE: -379,
}

/** A failed navigation in Electron's words (row 104). */
export function navigationError(
  name: string,
  url: string,
): Error & { code: string; errno: number; url: string } {
  const errno = CODES[name] ?? -2
  return Object.assign(new Error(`${name} (${errno}) loading '${url}'`), { code: name, errno, url })
}

/** The net error inside a message of the driver; a replaced navigation counts as aborted. */
export function netErrorIn(message: string): string {
  if (/interrupted by another navigation/.test(message)) return 'ERR_ABORTED'
  return /net::(ERR_[A-Z_]+)/.exec(message)?.[1] ?? 'ERR_FAILED'
}
