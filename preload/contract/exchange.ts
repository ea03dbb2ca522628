import { z } from 'zod'
import { CredentialId, PackId } from '../../domain/catalog/ids.ts'
import { write } from './method.ts'

/** Why no credential could be read from a file. */
export const Unusable = z.enum(['unreadable', 'tooLarge', 'notJson', 'tooDeep', 'noCredential', 'noIssuer'])
export type Unusable = z.infer<typeof Unusable>

const Imported = z.discriminatedUnion('state', [
  z.strictObject({
    state: z.literal('read'),
    id: CredentialId,
    name: z.string(),
    /** What the file says and the pack has no place for: where it stands, and how it begins. */
    unmapped: z.array(z.strictObject({ path: z.string(), value: z.string() })),
  }),
  z.strictObject({ state: z.literal('unusable'), why: Unusable }),
])
export type Imported = z.infer<typeof Imported>

/** All of it is FORBIDDEN at a kiosk. */
export const exchange = {
  /** Asks where to save, then answers with the path of the CTDL file. */
  exportCredential: write(z.strictObject({ id: CredentialId }), z.strictObject({ path: z.string() })),
  /** Asks for a CTDL file; its credential becomes a local draft among those of the pack. */
  importFile: write(z.strictObject({ pack: PackId }), Imported),
  /** NOT_FOUND when it is no draft. */
  removeDraft: write(z.strictObject({ id: CredentialId }), z.null()),
}
