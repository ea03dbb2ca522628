import { asOneWord, compoundsIn, fold, type QueryWord } from './fold.ts'

/** The words of a text, folded and each behind a space; compounds also as one word. */
export function searchableWords(text: string): string {
  const normal = text.normalize('NFC')
  const compounds = compoundsIn(normal).map(([compound]) => asOneWord(compound))
  return ` ${[fold(normal), ...compounds].join(' ').replaceAll(/ +/g, ' ')}`
}

/** Whether each word that is sought begins one of the words. */
export function hasAllWords(words: string, sought: readonly QueryWord[]): boolean {
  return sought.every((forms) => forms.some((form) => words.includes(` ${form}`)))
}
