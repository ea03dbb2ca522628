import type { QueryWord } from '../../../domain/search/fold.ts'
import type { Asked, Tally } from '../../../domain/search/model.ts'
import { LocalizedText } from '../../../domain/text/localized.ts'
import { type ReadDb, statement } from '../db.ts'
import { parseColumn } from '../store-error.ts'
import { matching, missesFilter } from './search.ts'
import { rowsOfRank } from './search-index.ts'

/** `label` is JSON; `total` is the same in every row. */
interface CountRow {
  readonly filter: string
  readonly option: string
  readonly label: string
  readonly count: number
  readonly total: number
}

/** `found` has one row for each credential that has all words of the query. */
const tally = (found: string): string => `
  WITH
    found AS (${found}),
    -- How many filters keep a credential out, and one of them.
    missed AS MATERIALIZED (
      SELECT found.credential, count(filter.key) AS times, min(filter.key) AS filter
      FROM found
      LEFT JOIN json_each(?) AS filter ON ${missesFilter('found.credential')}
      GROUP BY found.credential
    )
  SELECT
    own.filter,
    own.option,
    min(own.label) AS label,
    count(missed.credential) AS count,
    (SELECT count(*) FROM missed WHERE times = 0) AS total
  FROM credential_option AS own
  LEFT JOIN missed
    ON missed.credential = own.credential_id
    AND (missed.times = 0 OR (missed.times = 1 AND missed.filter = own.filter))
  GROUP BY own.filter, own.option
  ORDER BY min(own.place), min(own.label)`

/** Any rank would do for all of them; only the last has every word of a credential. */
export const sql = {
  all: tally(`SELECT credential FROM search WHERE rowid >= ?`),
  found: tally(`SELECT credential FROM search WHERE rowid >= ? AND search MATCH ?`),
} as const

const lastRank = 3 * rowsOfRank

export function countOptions(db: ReadDb, words: readonly QueryWord[], filters: Asked['filters']): Tally {
  const chosen = JSON.stringify(filters)
  const rows =
    words.length === 0
      ? statement<[number, string], CountRow>(db, sql.all).all(lastRank, chosen)
      : statement<[number, string, string], CountRow>(db, sql.found).all(lastRank, matching(words), chosen)
  const options = Map.groupBy(rows, ({ filter }) => filter)
  return {
    total: rows[0]?.total ?? 0,
    filters: [...options].map(([id, own]) => ({
      id,
      options: own.map(({ option, label, count }) => ({
        id: option,
        label: parseColumn(LocalizedText, 'credential_option.label', label),
        count,
      })),
    })),
  }
}
