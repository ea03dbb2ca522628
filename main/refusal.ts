import type { Note } from '../preload/contract/notes.ts'
import type { Failure, FailureCode } from '../preload/contract/result.ts'
import { failureCodeOf } from './store/store-error.ts'

/** A failure that a person can be told about. `detail` names the thing (an id, a path), nothing private. */
export class Refusal extends Error {
  readonly code: FailureCode
  readonly detail: string

  constructor(code: FailureCode, detail: string, options?: ErrorOptions) {
    super(`${code}: ${detail}`, options)
    this.code = code
    this.detail = detail
  }
}

/** The note was saved elsewhere in the meantime; both texts are kept. */
export class NoteConflict extends Error {
  readonly current: Note

  constructor(current: Note) {
    super('CONFLICT')
    this.current = current
  }
}

/** Thrown on purpose, to tell a person something. */
export function isForeseen(error: unknown): boolean {
  return error instanceof Refusal || error instanceof NoteConflict
}

/** Whatever was thrown, as data for the page. What nobody foresaw is INTERNAL; its cause is for the log. */
export function explainFailure(error: unknown, detail: string): Failure {
  if (error instanceof NoteConflict) {
    const { body, revision, updatedAt } = error.current
    return { ok: false, code: 'CONFLICT', detail: { body, revision, updatedAt } }
  }
  if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.detail }
  return { ok: false, code: failureCodeOf(error), detail }
}
