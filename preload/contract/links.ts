import { z } from 'zod'
import { write } from './method.ts'

export const links = {
  /**
   * Asks, then opens an address of the catalog in the system's web browser. FORBIDDEN at a kiosk and for any
   * other address; CANCELLED when the person would rather not.
   */
  open: write(z.strictObject({ url: z.string().max(2_000) }), z.null()),
}
