/**
 * Text as it is searched: lower case, without accents, and a space for everything that is neither a letter
 * nor a digit. As long as the text itself, so that a place in one is the same place in the other. Expects NFC.
 */
export function fold(text: string): string {
  return text.replaceAll(/[^a-z0-9 ]/g, foldUnit)
}

const known = new Map<string, string>()

function foldUnit(unit: string): string {
  const found = known.get(unit)
  if (found !== undefined) return found
  const base = unit.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
  // Where more than accents comes off, as in Korean, the letter stays whole.
  const letter = base.length === 1 ? base : unit
  const folded = /[\p{L}\p{M}\p{N}]/u.test(letter) ? letter : ' '
  known.set(unit, folded)
  return folded
}

const joiners = `-‐‑'’.`
const compound = new RegExp(String.raw`[\p{L}\p{N}]+(?:[${joiners}][\p{L}\p{N}]+)+`, 'gu')
const joined = new RegExp(String.raw`[${joiners}][^ ]`)

/** The words that are joined by hyphens, apostrophes or full stops, such as ICD-10-CM: people also type them as one. */
export function compoundsIn(text: string): readonly RegExpExecArray[] {
  // Most texts have none, and this is found out sooner.
  return joined.test(text) ? [...text.matchAll(compound)] : []
}

/** Folded, and without what joins its parts. */
export const asOneWord = (text: string): string => fold(text).replaceAll(' ', '')

/** A word that a person typed, in each way it may stand in a folded text; its end may be missing. */
export type QueryWord = readonly string[]

export function queryWords(query: string): readonly QueryWord[] {
  const text = query.normalize('NFC')
  const compounds = compoundsIn(text)
  const others = fold(text.replaceAll(compound, ' ')).split(' ')
  return [
    ...compounds.map(([typed]) => formsOf(typed)).filter((forms) => forms.length > 0),
    ...others.filter((word) => word !== '').map((word) => [word]),
  ]
}

function formsOf(typed: string): QueryWord {
  // Letters beyond the basic plane of Unicode fold to spaces, also at the ends.
  const apart = fold(typed).trim()
  if (apart === '') return []
  // A single letter belongs to a name: CPC-A is not "CPC and".
  return /(^| ).( |$)/.test(apart) ? [asOneWord(typed)] : [asOneWord(typed), apart]
}
