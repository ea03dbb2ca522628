import type { Fact } from './fact.ts'
import type { DimensionId, PackId } from './ids.ts'
import type { Credential, DimensionGroup, OccupationWages, Organization } from './pack.ts'

/** A local correction of one fact, as stored. */
export interface EditRecord {
  readonly dimension: DimensionId
  readonly fact: Fact
  readonly by: string
  /** ISO 8601 date and time. */
  readonly at: string
  /** The published fact is not the one that was corrected. */
  readonly publishedChanged: boolean
}

/** All that a profile is made of, as stored. */
export interface ProfileRecord {
  readonly pack: PackId
  readonly credential: Credential
  readonly issuer: Organization
  readonly groups: readonly DimensionGroup[]
  readonly wages: readonly OccupationWages[]
  readonly edits: readonly EditRecord[]
}
