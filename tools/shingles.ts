import { createHash } from 'node:crypto'

const wordsInRun = 8

/** A hash (8 bytes of SHA-256, hexadecimal) of every run of eight words; case, accents and signs do not count. */
export function shingleHashes(text: string): readonly string[] {
  const plain = text
    .normalize('NFD')
    .replaceAll(/[\p{M}'’]/gu, '')
    .toLowerCase()
  const words = plain.match(/[\p{L}\d]+/gu) ?? []
  return words.slice(wordsInRun - 1).map((_, start) => {
    const run = words.slice(start, start + wordsInRun).join(' ')
    return createHash('sha256').update(run).digest('hex').slice(0, 16)
  })
}
