import type { NotePlace } from '../../domain/notes/place.ts'
import type { Draft, Note, NoteEntry } from '../../preload/contract/notes.ts'
import { SaveConflict, Refusal } from '../refusal.ts'
import * as drafts from '../store/personal-store/drafts.ts'
import * as notes from '../store/personal-store/notes.ts'
import type { PersonalStore } from '../store/personal-store/personal-store.ts'

export function listNotes(personal: PersonalStore): NoteEntry[] {
  return notes.listNotes(personal.toRead())
}

/** Those to be printed; none where the notes cannot be read, which is no reason to print nothing at all. */
export function listPrintedNotes(personal: PersonalStore): NoteEntry[] {
  return personal.access === 'none' ? [] : listNotes(personal).filter(({ printed }) => printed)
}

export function findNote(
  personal: PersonalStore,
  about: NotePlace,
): { note: Note | null; draft: Draft | null } {
  const db = personal.toRead()
  return { note: notes.findNote(db, about) ?? null, draft: drafts.findDraft(db, about) ?? null }
}

/** @throws SaveConflict with the stored text when the note changed since the draft was begun */
export function saveNote(personal: PersonalStore, draft: Draft, now: Date): Note {
  const db = personal.toWrite()
  const saved = notes.saveNote(db, draft, now.toISOString())
  if (saved) return saved
  const current = notes.findNote(db, draft.about)
  if (!current) throw new Refusal('NOT_FOUND', draft.about)
  throw new SaveConflict(current)
}

/** @throws Refusal NOT_FOUND where nothing was saved yet */
export function printNote(personal: PersonalStore, about: NotePlace, printed: boolean): null {
  if (!notes.printNote(personal.toWrite(), about, printed)) throw new Refusal('NOT_FOUND', about)
  return null
}

export function keepDraft(personal: PersonalStore, draft: Draft, now: Date): null {
  drafts.keepDraft(personal.toWrite(), draft, now.toISOString())
  return null
}

export function discardDraft(personal: PersonalStore, about: NotePlace): null {
  drafts.discardDraft(personal.toWrite(), about)
  return null
}
