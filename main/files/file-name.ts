/** What every system takes as a name of a file, of parts that may hold anything; a part that holds no letter is left out. */
export function fileNameOf(parts: readonly string[]): string {
  return parts
    .map(cleaned)
    .filter((part) => part !== '')
    .join('-')
}

const longestPart = 60

function cleaned(part: string): string {
  const safe = part.normalize('NFC').replace(/[^\p{L}\p{N}]+/gu, '-')
  return safe.slice(0, longestPart).replace(/^-+|-+$/g, '')
}
