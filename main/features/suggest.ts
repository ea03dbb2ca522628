import { distance } from 'fastest-levenshtein'
import { fold, queryWords } from '../../domain/search/fold.ts'
import type { Asked } from '../../domain/search/model.ts'
import { findCredentials, type KnownWord, listWords } from '../store/catalog-store/search.ts'
import type { ReadDb } from '../store/db.ts'

const mostSuggestions = 3

/** For each word; the closest may find nothing together with the others. */
const mostTried = 10

/** Letters that may be wrong: more in a long word. */
const mostWrong = (word: string): number => (word.length < 5 ? 1 : 2)

/** Queries that do find something, with each word that is found nowhere replaced by one close to it. */
export function suggestQueries(catalog: ReadDb, { query, filters }: Asked): string[] {
  const finds = (text: string, within: Asked['filters']): boolean =>
    findCredentials(catalog, queryWords(text), within, 1).length > 0
  const known = listWords(catalog)
  const choices = query
    .trim()
    .split(/\s+/)
    .map((word) => (finds(word, {}) ? [word] : closeTo(fold(word.normalize('NFC')).trim(), known)))
  if (choices.some((words) => words.length === 0)) return []
  const suggestions = Array.from({ length: mostTried }, (_, nth) =>
    choices.map((words) => words[nth] ?? words[0]).join(' '),
  )
  return [...new Set(suggestions)].filter((text) => finds(text, filters)).slice(0, mostSuggestions)
}

function closeTo(word: string, known: readonly KnownWord[]): readonly string[] {
  const most = mostWrong(word)
  return known
    .filter(({ folded }) => Math.abs(folded.length - word.length) <= most)
    .map(({ folded, written }) => ({ written, wrong: distance(word, folded) }))
    .filter(({ wrong }) => wrong <= most)
    .toSorted((a, b) => a.wrong - b.wrong)
    .slice(0, mostTried)
    .map(({ written }) => written)
}
