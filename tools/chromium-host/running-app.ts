import type { Page } from 'playwright-core'
import type { Answer } from './dialog-answers.ts'

/** The app, started and with its first window open. */
export interface RunningApp {
  /** The first window. */
  readonly page: Page
  readonly windows: () => readonly Page[]
  /** What a person answers to the dialogs that open from now on, in their order; those beyond are cancelled. */
  readonly answer: (answers: readonly Answer[]) => Promise<void>
  /** Loads the first window's page again, as its main process may; resolves once it is loaded. */
  readonly reload: () => Promise<void>
  /** Quits as a person would and resolves with the exit code; rejects when the app refuses to. */
  readonly close: () => Promise<number>
  /** As a power cut would: nothing gets a chance to tidy up, and no process is left. */
  readonly kill: () => Promise<void>
  readonly stdout: () => string
  readonly stderr: () => string
  /** 128 and more for a signal, as shells count: 137 after a kill. */
  readonly exitCode: Promise<number>
  /** What would have broken in Electron, one line each, as `row N: …`; always empty on Electron itself. */
  readonly faults: () => readonly string[]
}

export const CLOSE_LIMIT_MS = 15_000

/** Rejects when the promise takes too long. */
export async function within<T>(ms: number, what: string, promise: Promise<T>): Promise<T> {
  const late = Promise.withResolvers<never>()
  const timer = setTimeout(() => late.reject(new Error(`${what} took longer than ${ms} ms`)), ms)
  try {
    return await Promise.race([promise, late.promise])
  } finally {
    clearTimeout(timer)
  }
}
