import { z } from 'zod'
import { write } from './method.ts'

export const kiosk = {
  /** Forgets everything of this visit. FORBIDDEN outside kiosk mode. */
  endVisit: write(z.strictObject({}), z.null()),
}
