import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { UseMutationResult, UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { NotePlace } from '../domain/notes/place.ts'
import type { Contract, Output } from '../preload/contract/index.ts'
import type { NoteEntry } from '../preload/contract/notes.ts'
import { ask } from './bridge.ts'

export type StoredNote = Output<Contract['notes']['find']>

/** Notes being saved: whoever opens one again meanwhile must find it as that leaves it. */
const onTheirWay = new Map<NotePlace, Promise<void>>()

export function announceSave(about: NotePlace, saving: Promise<void>): void {
  onTheirWay.set(about, saving)
}

/** The saved note and the draft beside it; asked for anew each time, since drafts are kept unseen. */
export function useStoredNote(about: NotePlace): UseQueryResult<StoredNote> {
  return useQuery({
    queryKey: ['note', about],
    queryFn: async () => {
      await onTheirWay.get(about)
      return await ask((app) => app.notes.find({ about }))
    },
    gcTime: 0,
  })
}

const list = queryOptions<readonly NoteEntry[]>({
  queryKey: ['notes'],
  queryFn: () => ask((app) => app.notes.list({})),
})

/** Every place with a text, the newest first. */
export function useNotes(): UseQueryResult<readonly NoteEntry[]> {
  return useQuery(list)
}

/** To be called when notes or drafts were stored. */
export function useRefreshNotes(): () => Promise<void> {
  const client = useQueryClient()
  return useCallback(() => client.invalidateQueries(list), [client])
}

/** Prints a saved note on handouts, or withholds it. */
export function usePrintNote(about: NotePlace): UseMutationResult<null, Error, boolean> {
  const refresh = useRefreshNotes()
  return useMutation({
    mutationFn: (printed: boolean) => ask((app) => app.notes.print({ about, printed })),
    onSettled: refresh,
  })
}
