import type { Field } from './fields.ts'
import { fold } from './fold.ts'

/** Letters of an ordinary word; a shorter one says little. */
const shortest = 4

/** Two capitals or a digit make an acronym or a name. */
const fixed = /\p{Lu}.*\p{Lu}|\d/u

/** Words that say much of a credential, by how they are searched, as they are best written. */
export function suggestibleWords(fields: readonly Field[]): ReadonlyMap<string, string> {
  const words = new Map<string, string>()
  const telling = fields.filter(({ rank }) => rank < 3)
  for (const text of telling.flatMap(({ text: { en, es } }) => [en.normalize('NFC'), es.normalize('NFC')])) {
    for (const { 0: folded, index } of fold(text).matchAll(/[^ ]+/g)) {
      const written = text.slice(index, index + folded.length)
      if (words.has(folded)) continue
      if (fixed.test(written)) words.set(folded, written)
      else if (folded.length >= shortest) words.set(folded, written.toLowerCase())
    }
  }
  return words
}
