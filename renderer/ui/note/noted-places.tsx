import { createContext, useContext, useMemo, type ReactNode } from 'react'
import type { NotePlace } from '../../../domain/notes/place.ts'
import type { NoteEntry } from '../../../preload/contract/notes.ts'
import { useNotes } from '../../notes.ts'

const Noted = createContext<ReadonlyMap<NotePlace, NoteEntry>>(new Map())

/** Lets every place below it know its note; one question for all, since a table has hundreds of cells. */
export function NotedPlaces({ children }: { readonly children: ReactNode }): ReactNode {
  const { data } = useNotes()
  const noted = useMemo(() => new Map(data?.map((entry) => [entry.about, entry])), [data])
  return <Noted value={noted}>{children}</Noted>
}

export function useNoteOn(place: NotePlace): NoteEntry | undefined {
  return useContext(Noted).get(place)
}
