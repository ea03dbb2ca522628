import { longestQuery } from '../../../domain/search/limits.ts'
import type { Asked } from '../../../domain/search/model.ts'

const queryKey = 'q'

/** What a person looks for stands in the address, so that a link and the way back keep it. */
export function readAsked(search: URLSearchParams): Asked {
  const filters: Record<string, string[]> = {}
  for (const [key, value] of search) {
    const options = value.split(',').filter((option) => option !== '')
    if (key !== queryKey && options.length > 0) filters[key] = options
  }
  return { query: (search.get(queryKey) ?? '').slice(0, longestQuery), filters }
}

export function browseAddress({ query, filters }: Asked): string {
  const search = new URLSearchParams()
  if (query !== '') search.set(queryKey, query)
  for (const [filter, options] of Object.entries(filters)) search.set(filter, options.join(','))
  return search.size === 0 ? '/credentials' : `/credentials?${search}`
}

/** The same question with one option put in or taken out. */
export function withOption({ query, filters }: Asked, filter: string, option: string): Asked {
  const chosen = filters[filter] ?? []
  const options = chosen.includes(option) ? chosen.filter((other) => other !== option) : [...chosen, option]
  const { [filter]: _, ...others } = filters
  return { query, filters: options.length === 0 ? others : { ...others, [filter]: options } }
}

export const withoutFilters = ({ query }: Asked): Asked => ({ query, filters: {} })
