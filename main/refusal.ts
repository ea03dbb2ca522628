import type { Conflict, Failure, FailureCode } from '../preload/contract/result.ts'
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

/** The note or worksheet was saved elsewhere in the meantime; what is stored stays. */
export class SaveConflict extends Error {
  readonly current: Conflict['detail']

  constructor(current: Conflict['detail']) {
    super('CONFLICT')
    this.current = current
  }
}

/** Thrown on purpose, to tell a person something. */
export function isForeseen(error: unknown): boolean {
  return error instanceof Refusal || error instanceof SaveConflict
}

/** Whatever was thrown, as data for the page. What nobody foresaw is INTERNAL; its cause is for the log. */
export function explainFailure(error: unknown, detail: string): Failure {
  if (error instanceof SaveConflict) {
    const { body, revision, updatedAt } = error.current
    return { ok: false, code: 'CONFLICT', detail: { body, revision, updatedAt } }
  }
  if (error instanceof Refusal) return { ok: false, code: error.code, detail: error.detail }
  return { ok: false, code: failureCodeOf(error), detail }
}
