import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { QueryWord } from '../../../domain/search/fold.ts'
import type { Asked } from '../../../domain/search/model.ts'
import type { SearchText } from '../../../domain/search/search-text.ts'
import { type ReadDb, statement } from '../db.ts'
import { rowsOfRank } from './search-index.ts'

/** The best row of a credential: the lowest rank that has all words of a query. */
export interface FoundRow {
  readonly row: number
  readonly credential: CredentialId
}

/** Holds for a filter, as `json_each` gives it, that has chosen options but none that the credential has. */
export const missesFilter = (credential: string): string => `filter.value <> '[]' AND NOT EXISTS (
  SELECT 1 FROM json_each(filter.value) AS option
  JOIN credential_option AS own
    ON own.credential_id = ${credential} AND own.filter = filter.key AND own.option = option.value
)`

const chosen = `NOT EXISTS (SELECT 1 FROM json_each(?) AS filter WHERE ${missesFilter('search.credential')})`

export const sql = {
  all: `SELECT rowid AS row, credential FROM search WHERE rowid < ? ORDER BY rowid`,
  allChosen: `SELECT rowid AS row, credential FROM search WHERE rowid < ? AND ${chosen} ORDER BY rowid`,
  found: `SELECT rowid AS row, credential FROM search WHERE search MATCH ? ORDER BY rowid`,
  foundChosen: `SELECT rowid AS row, credential FROM search WHERE search MATCH ? AND ${chosen} ORDER BY rowid`,
  text: `SELECT shown, words FROM search WHERE rowid = ?`,
  words: `SELECT folded, min(written) AS written FROM search_word GROUP BY folded`,
} as const

/** A word that credentials can be found by, as searched and as written. */
export interface KnownWord {
  readonly folded: string
  readonly written: string
}

/** At most `count`, best first, of those that have all words and are in all filters; all without words. */
export function findCredentials(
  db: ReadDb,
  words: readonly QueryWord[],
  filters: Asked['filters'],
  count: number,
): readonly FoundRow[] {
  const best = new Map<CredentialId, FoundRow>()
  for (const found of rowsFor(db, words, filters)) {
    // It comes again in every rank after its first.
    if (!best.has(found.credential)) best.set(found.credential, found)
    if (best.size === count) break
  }
  return [...best.values()]
}

function rowsFor(
  db: ReadDb,
  words: readonly QueryWord[],
  filters: Asked['filters'],
): IterableIterator<FoundRow> {
  const key = words.length === 0 ? rowsOfRank : matching(words)
  if (Object.keys(filters).length === 0) {
    const query = words.length === 0 ? sql.all : sql.found
    return statement<[string | number], FoundRow>(db, query).iterate(key)
  }
  const query = words.length === 0 ? sql.allChosen : sql.foundChosen
  return statement<[string | number, string], FoundRow>(db, query).iterate(key, JSON.stringify(filters))
}

/** An FTS5 expression. Folded words are letters, digits and spaces: nothing in them ends a string or is syntax. */
export function matching(words: readonly QueryWord[]): string {
  return words.map((forms) => `(${forms.map((form) => `"${form}"*`).join(' OR ')})`).join(' AND ')
}

/** @throws when there is no such row */
export function getSearchText(db: ReadDb, row: number): SearchText {
  const text = statement<[number], SearchText>(db, sql.text).get(row)
  if (!text) throw new Error(`No row ${row} to search`)
  return text
}

export function listWords(db: ReadDb): readonly KnownWord[] {
  return statement<[], KnownWord>(db, sql.words).all()
}
