import type { z } from 'zod'
import { catalog } from './catalog.ts'
import { changes } from './changes.ts'
import { comparisons } from './comparisons.ts'
import { exchange } from './exchange.ts'
import { handouts } from './handouts.ts'
import { health } from './health.ts'
import { kiosk } from './kiosk.ts'
import { links } from './links.ts'
import { notes } from './notes.ts'
import { printing } from './printing.ts'
import type { Result } from './result.ts'
import { settings } from './settings.ts'
import { worksheets } from './worksheets.ts'

/** Everything that may cross the bridge. */
export const contract = {
  catalog,
  changes,
  comparisons,
  exchange,
  handouts,
  health,
  kiosk,
  links,
  notes,
  printing,
  settings,
  worksheets,
}
export type Contract = typeof contract

type Input<M extends { input: z.ZodType }> = z.input<M['input']>
export type Output<M extends { output: z.ZodType }> = z.output<M['output']>

/** `window.app` as the page sees it. */
export type Bridge = {
  readonly [A in keyof Contract]: {
    readonly [M in keyof Contract[A]]: Contract[A][M] extends { input: z.ZodType; output: z.ZodType }
      ? (input: Input<Contract[A][M]>) => Promise<Result<Output<Contract[A][M]>>>
      : never
  }
}
