import { z } from 'zod'
import { Fact } from '../../domain/catalog/fact.ts'
import { CredentialId, DimensionId } from '../../domain/catalog/ids.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { read, write } from './method.ts'

/** Another change of the same fact has another one. */
const ChangeId = z.string().regex(/^[0-9a-f]{64}$/)

/** The last time that the published value of a fact changed: what it was, and in which edition it still was that. */
export const FactChange = z.strictObject({
  id: ChangeId,
  credential: CredentialId,
  dimension: DimensionId,
  before: Fact,
  editionBefore: z.iso.date(),
  editionAfter: z.iso.date(),
})
export type FactChange = z.infer<typeof FactChange>

export const changes = {
  /** Of these credentials, those that this person has not seen. */
  list: read(z.strictObject({ ids: z.array(CredentialId).max(mostCompared) }), z.array(FactChange)),
  see: write(z.strictObject({ ids: z.array(ChangeId).max(1_000) }), z.null()),
}
