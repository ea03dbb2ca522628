import type { GlossaryEntry } from '../catalog/pack.ts'
import type { Language } from '../text/localized.ts'
import { createTermFinder, type TermFinder, type TextPart } from '../text/terms.ts'
import { type Field, ranks } from './fields.ts'
import { asOneWord, compound, fold } from './fold.ts'

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

export type TermFinders = Readonly<Record<Language, TermFinder>>

export const createTermFinders = (glossary: readonly GlossaryEntry[]): TermFinders => ({
  en: createTermFinder(glossary, 'en'),
  es: createTermFinder(glossary, 'es'),
})

/** Other words for a part of a line. */
interface Alias {
  readonly language: Language | typeof anyLanguage
  /** Of the part within its line. */
  readonly start: number
  readonly length: number
  /** The glossary's term for it; empty where only the way of writing differs. */
  readonly via: string
  readonly words: string
}

interface Line {
  readonly field: Field
  readonly language: Language | typeof anyLanguage
  readonly text: string
  readonly aliases: readonly Alias[]
}

/**
 * What is searched of one credential, by rank. Each text starts with the one before it, so that the words of a
 * query may be found in several fields. Synonyms, translations and misspellings of the glossary lead to the
 * first place of their term.
 */
export function searchTexts(fields: readonly Field[], terms: TermFinders): readonly SearchText[] {
  const lines = linesOf(fields, terms)
  const known = new Set<string>()
  let [shown, words] = ['', '']
  const add = (head: string, text: string, folded: string): void => {
    // One more, so that every word of it ends with a space.
    const length = Math.max(text.length, folded.length) + 1
    shown += head + text.padEnd(length)
    words += lineMark + ' '.repeat(head.length - 1) + folded.padEnd(length)
  }
  return ranks.map((rank) => {
    const aliases = lines
      .filter(({ field }) => field.rank === rank)
      .flatMap((line) => {
        const head = `${textLine}${line.language} ${line.field.id} `
        const at = shown.length + head.length
        add(head, line.text, fold(line.text))
        return line.aliases.map((alias) => ({ ...alias, start: at + alias.start }))
      })
    for (const { language, start, length, via, words: other } of aliases) {
      if (known.has(language + other)) continue
      known.add(language + other)
      add(`${aliasLine}${language} ${start} ${length} ${via} `, '', other)
    }
    return { shown, words }
  })
}

/** One line for a text that is the same in all languages. */
function linesOf(fields: readonly Field[], terms: TermFinders): readonly Line[] {
  const texts = {
    en: fields.map(({ text }) => text.en.normalize('NFC')),
    es: fields.map(({ text }) => text.es.normalize('NFC')),
  }
  // A term that a remark mentions in passing says too little to stand for its synonyms.
  const telling = fields.filter(({ rank }) => rank < 3).length
  const parts = { en: terms.en(texts.en.slice(0, telling)), es: terms.es(texts.es.slice(0, telling)) }
  return fields.flatMap((field, i) => {
    const line = (language: Language): Line => ({
      field,
      language,
      text: texts[language][i] ?? '',
      aliases: [
        ...compoundsIn(texts[language][i] ?? '', language),
        ...termsIn(parts[language][i] ?? [], language),
      ],
    })
    const [english, spanish] = [line('en'), line('es')]
    if (english.text !== spanish.text) return [english, spanish]
    return { ...english, language: anyLanguage, aliases: [...english.aliases, ...spanish.aliases] }
  })
}

function compoundsIn(text: string, language: Language): Alias[] {
  return [...text.matchAll(compound)].map(({ 0: found, index }) => ({
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
  return [fold(text), ...(text.match(compound) ?? []).map(asOneWord)].join(' ')
}
