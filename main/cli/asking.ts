import type { Spelling } from './options.ts'

/** When, where and in which words a handout is asked for. */
export interface Asking {
  /** An ISO date. */
  readonly today: string
  /** Where a relative path starts. */
  readonly folder: string
  readonly spell: Spelling
}
