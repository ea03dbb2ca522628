import { z } from 'zod'
import { CredentialId, DimensionId } from '../catalog/ids.ts'
import { Language, LocalizedText } from '../text/localized.ts'
import { longestQuery, pageSize } from './limits.ts'

/** What a person looks for. */
export const Asked = z.strictObject({
  query: z.string().max(longestQuery),
  /**
   * Chosen options by filter, which is `issuer` or a dimension that the pack marks as one: any of a
   * filter's options, and all filters together. None chosen is no filter.
   */
  filters: z.record(z.string(), z.array(z.string())),
})
export type Asked = z.infer<typeof Asked>

export const SearchRequest = z.strictObject({
  ...Asked.shape,
  /** Matches are shown in this language where they can be. */
  language: Language,
  /** How many hits to skip. */
  from: z.int().min(0),
})
export type SearchRequest = z.infer<typeof SearchRequest>

/** Where a word of the query was found. */
const MatchedField = z.union([z.enum(['abbreviation', 'name', 'gloss', 'issuer']), DimensionId])

export const SearchMatch = z.strictObject({
  field: MatchedField,
  /** The words of the field around the hit, about 120 characters at most. */
  text: z.string(),
  /** Of `text`: the other one than asked for where only that one matched. */
  language: Language,
  /** Start and end of each matched word in `text`, in order. */
  marks: z.array(z.tuple([z.int(), z.int()])),
  /** The glossary's term that a synonym, translation or misspelling was understood as. */
  via: z.string().optional(),
})
export type SearchMatch = z.infer<typeof SearchMatch>

export const SearchHit = z.strictObject({
  credential: CredentialId,
  /** Best first, at most three; none for an empty query. */
  matches: z.array(SearchMatch),
})
export type SearchHit = z.infer<typeof SearchHit>

export const SearchPage = z.strictObject({
  hits: z.array(SearchHit).max(pageSize),
  /** There are hits after these. */
  more: z.boolean(),
  /** Where nothing was found: up to three queries close to this one that do find something. */
  suggestions: z.array(z.string()),
})
export type SearchPage = z.infer<typeof SearchPage>

/** For each option, how many credentials match the query and the other filters and have it. */
export const Tally = z.strictObject({
  /** Credentials that match the query and all filters. */
  total: z.int().min(0),
  filters: z.array(
    z.strictObject({
      id: z.string(),
      options: z.array(z.strictObject({ id: z.string(), label: LocalizedText, count: z.int().min(0) })),
    }),
  ),
})
export type Tally = z.infer<typeof Tally>
