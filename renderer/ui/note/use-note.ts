import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef, useState } from 'react'
import { assertNever } from '../../../domain/assert-never.ts'
import { longestDraft } from '../../../domain/notes/limits.ts'
import type { NotePlace } from '../../../domain/notes/place.ts'
import { ask, failureOf } from '../../bridge.ts'
import { announceSave, useRefreshNotes, type StoredNote } from '../../notes.ts'
import { onVisitEnd } from '../../visit.ts'
import { createDraftKeeper } from './draft-keeper.ts'

export interface OtherText {
  readonly body: string
  readonly revision: number
  readonly updatedAt: string
}

export type Resolution = 'mine' | 'theirs' | 'both'

type Status =
  | { readonly kind: 'idle' | 'restored' | 'saving' | 'saved' | 'joined' }
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'conflict'; readonly theirs: OtherText }

interface Work {
  readonly text: string
  /** The stored body and revision that the text started from. */
  readonly saved: string
  readonly revision: number
  readonly status: Status
}

interface NoteWork {
  readonly text: string
  readonly status: Status
  readonly isUnsaved: boolean
  /** There is a saved note, whatever has been typed since. */
  readonly isKept: boolean
  readonly write: (text: string) => void
  readonly save: () => void
  readonly resolve: (resolution: Resolution) => void
}

/** A note being written: its text is never lost, and "saved" is said only once main has said so. */
export function useNote(about: NotePlace, stored: StoredNote): NoteWork {
  const client = useQueryClient()
  const refresh = useRefreshNotes()
  // Where drafts cannot be kept in main, they live as long as the window.
  const unkept = ['unkept-draft', about]
  const [work, setWork] = useState(() => begin(stored, client.getQueryData<Work>(unkept)))
  // What is answered late must build on what has been typed since.
  const latest = useRef(work)
  const change = (part: Partial<Work>): void => {
    latest.current = { ...latest.current, ...part }
    setWork(latest.current)
  }

  const keepDraft = async (): Promise<void> => {
    const { text, saved, revision, status } = latest.current
    client.setQueryData(unkept, latest.current)
    // The save on its way changes the revision; it keeps what has been typed since when it is through.
    if (status.kind === 'saving') return
    if (text.length > longestDraft) return
    try {
      await ask((app) =>
        text === saved
          ? app.notes.discardDraft({ about })
          : app.notes.keepDraft({ about, body: text, revision }),
      )
      client.removeQueries({ queryKey: unkept })
    } catch (error) {
      // An earlier keep that ended late may have removed what this one put there.
      client.setQueryData(unkept, latest.current)
      // A save that was begun since tells by itself how it went.
      if (latest.current.status.kind !== 'saving') change({ status: { kind: 'failed', error } })
    }
  }
  const [keeper] = useState(createDraftKeeper)
  useEffect(() => {
    const stopListening = onVisitEnd(keeper.forget)
    const flush = (): void => void keeper.flush()
    addEventListener('pagehide', flush)
    document.addEventListener('visibilitychange', flush)
    return () => {
      stopListening()
      removeEventListener('pagehide', flush)
      document.removeEventListener('visibilitychange', flush)
      // A draft that is left behind is marked where it stands.
      void keeper.flush().then(refresh)
    }
  }, [keeper, refresh])

  const save = async (): Promise<void> => {
    const { text, revision } = latest.current
    keeper.forget()
    change({ status: { kind: 'saving' } })
    try {
      const note = await ask((app) => app.notes.save({ about, body: text, revision }))
      client.removeQueries({ queryKey: unkept })
      const typedSince = latest.current.text !== text
      change({
        saved: note.body,
        revision: note.revision,
        status: { kind: typedSince ? 'idle' : 'saved' },
      })
      if (typedSince) await keepDraft()
      void refresh()
    } catch (error) {
      const failure = failureOf(error)
      change({
        status:
          failure.code === 'CONFLICT'
            ? { kind: 'conflict', theirs: failure.detail }
            : { kind: 'failed', error },
      })
      await keepDraft()
    }
  }

  return {
    text: work.text,
    status: work.status,
    isUnsaved: work.text !== work.saved,
    isKept: work.revision > 0,
    write(text) {
      change({ text, status: afterTyping(latest.current.status) })
      keeper.later(keepDraft)
    },
    save: () => announceSave(about, save()),
    resolve(resolution) {
      const { text, status } = latest.current
      if (status.kind !== 'conflict') return
      const { body, revision } = status.theirs
      change({ saved: body, revision, ...resolved(resolution, text, body) })
      if (resolution === 'mine') announceSave(about, save())
      else keeper.later(keepDraft)
    },
  }
}

function begin({ note, draft }: StoredNote, unkept: Work | undefined): Work {
  const saved = note?.body ?? ''
  const text = unkept?.text ?? draft?.body ?? saved
  const revision = unkept?.revision ?? draft?.revision ?? note?.revision ?? 0
  return { text, saved, revision, status: { kind: text === saved ? 'idle' : 'restored' } }
}

/** What was announced is over with the next letter; what still has to be dealt with stays. */
function afterTyping(status: Status): Status {
  const stays = status.kind === 'failed' || status.kind === 'conflict' || status.kind === 'saving'
  return stays ? status : { kind: 'idle' }
}

function resolved(resolution: Resolution, mine: string, theirs: string): Pick<Work, 'text' | 'status'> {
  switch (resolution) {
    case 'mine':
      return { text: mine, status: { kind: 'idle' } }
    case 'theirs':
      return { text: theirs, status: { kind: 'idle' } }
    case 'both':
      return { text: `${mine}\n\n${theirs}`, status: { kind: 'joined' } }
    default:
      return assertNever(resolution)
  }
}
