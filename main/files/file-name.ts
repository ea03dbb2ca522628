/**
 * What every system takes as a name of a file, of parts that may hold anything; a part that holds neither letter nor
 * digit is left out.
 */
export function fileNameOf(parts: readonly string[]): string {
  const name = parts
    .map(cleaned)
    .filter((part) => part !== '')
    .join('-')
  return isDeviceName(name) ? `${name}-1` : name
}

/** What Windows gives to devices, whatever follows a dot. */
export function isDeviceName(name: string): boolean {
  return /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³]) *(\.|$)/i.test(name)
}

const longestPart = 60

function cleaned(part: string): string {
  const safe = part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')
  return safe.slice(0, longestPart).replace(/^-+|-+$/g, '')
}
