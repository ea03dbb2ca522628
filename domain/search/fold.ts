/**
 * Text as it is searched: lower case, without accents, and a space for everything that is neither a letter
 * nor a digit. As long as the text itself, so that a place in one is the same place in the other. Expects NFC.
 */
export function fold(text: string): string {
  return text.replaceAll(/[^a-z0-9 ]/g, foldUnit)
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  const found = known.get(unit) ?? unit.toLowerCase().normalize('NFD').charAt(0)
  const folded = /[\p{L}\p{M}\p{N}]/u.test(found) ? found : ' '
  known.set(unit, folded)
  return folded
}

/** Words joined by hyphens, apostrophes or full stops, such as ICD-10-CM: people also type them as one. */
export const compound = /[\p{L}\p{N}]+(?:[-‐‑'’.][\p{L}\p{N}]+)+/gu

/** Folded, and without what joins its parts. */
export const asOneWord = (text: string): string => fold(text).replaceAll(' ', '')

/** A word that a person typed, in each way it may stand in a folded text; its end may be missing. */
export type QueryWord = readonly string[]

export function queryWords(query: string): readonly QueryWord[] {
  const text = query.normalize('NFC')
  const compounds = text.match(compound) ?? []
  const others = fold(text.replaceAll(compound, ' ')).split(' ')
  return [...compounds.map(formsOf), ...others.filter((word) => word !== '').map((word) => [word])]
}

function formsOf(typed: string): QueryWord {
  const apart = fold(typed)
  // A single letter belongs to a name: CPC-A is not "CPC and".
  return /(^| ).( |$)/.test(apart) ? [asOneWord(typed)] : [asOneWord(typed), apart]
}
