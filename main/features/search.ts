import type { Asked, SearchPage, SearchRequest, Tally } from '../../domain/search/model.ts'
import { findPackSummaries } from '../store/catalog-store/packs.ts'
import type { ReadDb } from '../store/db.ts'

/** All credentials in neutral order, until the index is there. */
export function searchCatalog(catalog: ReadDb, { query }: SearchRequest): SearchPage {
  const hits = findPackSummaries(catalog)
    .flatMap(({ credentials }) => credentials)
    .filter(({ name }) => name.toLowerCase().includes(query.toLowerCase()))
    .map(({ id }) => ({ credential: id, matches: [] }))
  return { hits: hits.slice(0, 20), more: hits.length > 20, suggestions: [] }
}

export function tallyCatalog(_catalog: ReadDb, _request: Asked): Tally {
  return { total: 0, filters: [] }
}
