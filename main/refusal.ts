import type { FailureCode } from '../preload/contract/result.ts'

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
