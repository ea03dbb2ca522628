import type { GlossaryEntry } from '../catalog/pack.ts'
import type { Language } from '../text/localized.ts'
import { createTermFinder, type TextPart } from '../text/terms.ts'
import type { Field, Rank } from './fields.ts'
import { asOneWord, compoundsIn, fold } from './fold.ts'

/**
 * Lines of text, as shown and as searched. Both are equally long, so that the place of a hit in `words` is its
 * place in `shown`. In `words` each line starts with `lineMark`, in `shown` with a head of its kind:
 * - `textLine`, language, field; then the text
 * - `aliasLine`, language, start and length of a text further up, the term it was understood as if any;
 *   its words lead to that text
 */
export interface SearchText {
  readonly shown: string
  readonly words: string
}

/** No text has it in `words`, and so no phrase goes from one line to the next. */
export const lineMark = '¶'
export const textLine = '='
export const aliasLine = '~'

/** Of a line that is the same in all languages. */
export const anyLanguage = '*'

/** Other words for a part of a text. */
interface Alias {
  readonly language: Language
  readonly start: number
  readonly length: number
  /** The glossary's term for it; empty where only the way of writing differs. */
  readonly via: string
  readonly words: string
}

interface Prepared {
  readonly text: string
  readonly folded: string
  readonly aliases: readonly Alias[]
}

type Prepare = Readonly<Record<Language, (text: string) => Prepared>>

/** Of texts that say something of the credential itself, with the synonyms of their terms; and of others. */
export interface Preparation {
  readonly telling: Prepare
  readonly remarks: Prepare
}

/** To be made once for a pack, whose credentials say much in the same words. */
export function createPreparation(glossary: readonly GlossaryEntry[]): Preparation {
  const prepare = (language: Language, terms: readonly GlossaryEntry[]): Prepare[Language] => {
    const find = createTermFinder(terms, language)
    const known = new Map<string, Prepared>()
    return (original) => {
      const found = known.get(original)
      if (found) return found
      const text = original.normalize('NFC')
      const aliases = [
        ...wholesIn(text, language),
        ...find([text]).flatMap((parts) => termsIn(parts, language)),
      ]
      const prepared = { text, folded: fold(text), aliases }
      known.set(original, prepared)
      return prepared
    }
  }
  return {
    telling: { en: prepare('en', glossary), es: prepare('es', glossary) },
    remarks: { en: prepare('en', []), es: prepare('es', []) },
  }
}

/**
 * What is searched of one credential, by rank. Each text starts with the one before it, so that the words of a
 * query may be found in several fields. Synonyms, translations and misspellings of the glossary lead to the
 * first place of their term.
 */
export function searchTexts(
  fields: readonly Field[],
  preparation: Preparation,
): Readonly<Record<Rank, SearchText>> {
  const known = new Set<string>()
  let [shown, words] = ['', '']
  const add = (head: string, text: string, folded: string): void => {
    // One more, so that every word of it ends with a space.
    const length = Math.max(text.length, folded.length) + 1
    shown += head + text.padEnd(length)
    words += lineMark + ' '.repeat(head.length - 1) + folded.padEnd(length)
  }
  const addRank = (rank: Rank): SearchText => {
    const aliases: Alias[] = []
    const own = fields.filter((field) => field.rank === rank)
    for (const line of own.flatMap((field) => linesOf(field, preparation))) {
      const head = `${textLine}${line.language} ${line.field} `
      const start = shown.length + head.length
      add(head, line.text, line.folded)
      for (const alias of line.aliases) aliases.push({ ...alias, start: start + alias.start })
    }
    for (const { language, start, length, via, words: other } of aliases) {
      if (known.has(language + other)) continue
      known.add(language + other)
      add(`${aliasLine}${language} ${start} ${length} ${via} `, '', other)
    }
    return { shown, words }
  }
  return [addRank(0), addRank(1), addRank(2), addRank(3)]
}

interface Line extends Prepared {
  readonly field: Field['id']
  readonly language: Language | typeof anyLanguage
}

/** One line for a text that is the same in all languages. */
function linesOf({ id, rank, text }: Field, { telling, remarks }: Preparation): readonly Line[] {
  // A term that a remark mentions in passing says too little to stand for its synonyms.
  const prepare = rank < 3 ? telling : remarks
  const [english, spanish] = [prepare.en(text.en), prepare.es(text.es)]
  return english.text === spanish.text
    ? [{ ...english, field: id, language: anyLanguage, aliases: [...english.aliases, ...spanish.aliases] }]
    : [
        { ...english, field: id, language: 'en' },
        { ...spanish, field: id, language: 'es' },
      ]
}

function wholesIn(text: string, language: Language): readonly Alias[] {
  return compoundsIn(text).map(({ 0: found, index }) => ({
    language,
    start: index,
    length: found.length,
    via: '',
    words: asOneWord(found),
  }))
}

function termsIn(parts: readonly TextPart[], language: Language): Alias[] {
  let start = 0
  return parts.flatMap((part) => {
    const { length } = typeof part === 'string' ? part : part.text
    start += length
    if (typeof part === 'string') return []
    const { term, also = [] } = part.entry
    const others = [...also, ...Object.values(term)].filter((other) => other !== part.text)
    const words = others.map(everyForm).join(' ')
    return words === '' ? [] : { language, start: start - length, length, via: term[language], words }
  })
}

function everyForm(words: string): string {
  const text = words.normalize('NFC')
  return [fold(text), ...compoundsIn(text).map(([found]) => asOneWord(found))].join(' ')
}
