import { queryWords } from '../../domain/search/fold.ts'
import { pageSize } from '../../domain/search/limits.ts'
import { matchesIn } from '../../domain/search/matches.ts'
import type { Asked, SearchPage, SearchRequest, Tally } from '../../domain/search/model.ts'
import { findCredentials, getSearchText } from '../store/catalog-store/search.ts'
import { countOptions } from '../store/catalog-store/tally.ts'
import type { ReadDb } from '../store/db.ts'
import { suggestQueries } from './suggest.ts'

/** Every word of the query may be unfinished; a credential that has it in a better place comes first. */
export function searchCatalog(
  catalog: ReadDb,
  { query, filters, language, from }: SearchRequest,
): SearchPage {
  const words = queryWords(query)
  const found = findCredentials(catalog, words, filters, from + pageSize + 1).slice(from)
  return {
    hits: found.slice(0, pageSize).map(({ credential, row }) => ({
      credential,
      matches: words.length === 0 ? [] : matchesIn(getSearchText(catalog, row), words, language),
    })),
    more: found.length > pageSize,
    suggestions: found.length === 0 && from === 0 ? suggestQueries(catalog, { query, filters }) : [],
  }
}

export function tallyCatalog(catalog: ReadDb, { query, filters }: Asked): Tally {
  return countOptions(catalog, queryWords(query), filters)
}
