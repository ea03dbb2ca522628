import { z } from 'zod'
import { CredentialId } from '../../domain/catalog/ids.ts'
import { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { read } from './method.ts'

export const catalog = {
  packs: read(z.strictObject({}), z.array(PackSummary)),
  /** In the order asked for; NOT_FOUND names the first unknown id. */
  profiles: read(z.strictObject({ ids: z.array(CredentialId).min(1).max(mostCompared) }), z.array(Profile)),
}
