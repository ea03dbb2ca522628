import { keepPreviousData, queryOptions, useQuery } from '@tanstack/react-query'
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

export interface MadePages {
  /** Of what is chosen now, or of what was chosen before. */
  readonly pages: Preview | undefined
  /** The pages are not yet those of what is chosen. */
  readonly isMaking: boolean
  readonly error: Error | null
  /** Makes them once more, where they could not be made. */
  readonly retry: () => void
}

/** A choice that is changed again within this time makes no pages of its own. */
const restMilliseconds = 350

/**
 * The pages of this handout as they will be printed; those before stay until the new ones are made.
 *
 * @param version of what the request only names
 */
export function usePreview(request: HandoutRequest | undefined, version: string | undefined): MadePages {
  const notes = useNotes().data?.filter(({ printed }) => printed)
  const center = useQuery(centerQuery).data
  // Main prints these too: other ones make other pages.
  const wanted = JSON.stringify({ request, version, notes, center })
  const whole = useRested(wanted)
  const { request: rested } = JSON.parse(whole) as { request?: HandoutRequest }
  const { data, error, isFetching, isPlaceholderData, refetch } = useQuery({
    queryKey: ['preview', whole],
    queryFn: async ({ signal }) => {
      if (!rested) throw new Error('Nothing was asked for')
      const made = await ask((app) => app.handouts.preview(rested))
      // What was overtaken by another choice has failed for nobody: chosen again, it is asked for again.
      signal.throwIfAborted()
      return made
    },
    enabled: rested !== undefined,
    placeholderData: keepPreviousData,
    gcTime: 60_000,
  })
  return {
    pages: data,
    isMaking: isFetching || isPlaceholderData || wanted !== whole,
    error,
    retry: () => void refetch(),
  }
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
