import type { Fact } from './fact.ts'
import type { DimensionId, PackId } from './ids.ts'
import type { Confirmation, Credential, DimensionGroup, Organization, OccupationWages } from './pack.ts'

/** A local correction of one fact, by whom and when (ISO 8601). */
export interface EditRecord {
  readonly dimension: DimensionId
  readonly fact: Fact
  readonly by: string
  readonly at: string
  /** The pack states something else now than when the correction was made, or nothing any more. */
  readonly publishedChanged: boolean
}

/** A credential as published, with everything of its pack and of this machine that its profile is made from. */
export interface ProfileRecord {
  readonly pack: PackId
  readonly credential: Credential
  readonly issuer: Organization
  /** All dimensions of the pack, in order. */
  readonly groups: readonly DimensionGroup[]
  /** All occupations of the pack. */
  readonly wages: readonly OccupationWages[]
  readonly edits: readonly EditRecord[]
  /** That it is offered was confirmed here. */
  readonly confirmation?: Confirmation | undefined
}
