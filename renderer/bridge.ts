import type { Bridge } from '../preload/contract/index.ts'
import type { Failure, Result } from '../preload/contract/result.ts'

declare global {
  interface Window {
    readonly app: Bridge
  }
}

/** A request that main could not fulfil; the message is for logs, never for a person. */
class BridgeFailure extends Error {
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.code)
    this.name = 'BridgeFailure'
    this.failure = failure
  }
}

/** Main's answer without its envelope: `ask((app) => app.catalog.packs({}))`. Throws `BridgeFailure`. */
export async function ask<T>(request: (app: Bridge) => Promise<Result<T>>): Promise<T> {
  const result = await request(window.app)
  if (!result.ok) throw new BridgeFailure(result)
  return result.value
}

/** What went wrong, whatever was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof BridgeFailure) return thrown.failure
  return { ok: false, code: 'INTERNAL', detail: thrown instanceof Error ? thrown.message : String(thrown) }
}
