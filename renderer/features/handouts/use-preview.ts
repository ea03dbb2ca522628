import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { Center } from '../../../domain/handout/model.ts'
import type { Contract, Output } from '../../../preload/contract/index.ts'
import type { HandoutRequest } from '../../../preload/contract/handouts.ts'
import { ask } from '../../bridge.ts'
import { useNotes } from '../../notes.ts'

export const centerQuery = queryOptions<Center | null>({
  queryKey: ['center'],
  queryFn: () => ask((app) => app.handouts.center({})),
})

export type Preview = Output<Contract['handouts']['preview']>

/** A choice that is changed again within this time makes no pages of its own. */
const restMilliseconds = 350

/**
 * The pages of this handout as they will be printed; those before stay until the new ones are made.
 *
 * @param version of what the request only names
 */
export function usePreview(
  request: HandoutRequest | undefined,
  version: string | undefined,
): UseQueryResult<Preview> {
  const notes = useNotes().data?.filter(({ printed }) => printed)
  const center = useQuery(centerQuery).data
  // Main prints these too: other ones make other pages.
  const whole = useRested(JSON.stringify({ request, version, notes, center }))
  const { request: rested } = JSON.parse(whole) as { request?: HandoutRequest }
  return useQuery({
    queryKey: ['preview', whole],
    queryFn: () => {
      if (!rested) throw new Error('Nothing was asked for')
      return ask((app) => app.handouts.preview(rested))
    },
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
}

/** The text once it has not changed for a while; the first one at once. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), restMilliseconds)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
