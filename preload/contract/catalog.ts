import { z } from 'zod'
import { CredentialId, PackId, PathwayEndId, StateCode } from '../../domain/catalog/ids.ts'
import { longestName } from '../../domain/catalog/confirmation.ts'
import { PackSummary, Profile } from '../../domain/catalog/pack.ts'
import { SourceUse } from '../../domain/catalog/source-use.ts'
import { mostCompared } from '../../domain/compare/address.ts'
import { Pathways } from '../../domain/pathways/model.ts'
import { Asked, SearchPage, SearchRequest, Tally } from '../../domain/search/model.ts'
import { read, write } from './method.ts'

export const catalog = {
  packs: read(z.strictObject({}), z.array(PackSummary)),
  /** In the order asked for, with wages of the state, if any; NOT_FOUND names the first unknown id. */
  profiles: read(
    z.strictObject({
      ids: z.array(CredentialId).min(1).max(mostCompared),
      state: StateCode.nullable(),
    }),
    z.array(Profile),
  ),
  search: read(SearchRequest, SearchPage),
  /** Live counts beside the options of every filter. */
  tally: read(Asked, Tally),
  /**
   * Somebody here has checked with the issuer that an unconfirmed credential is offered. FORBIDDEN at a kiosk;
   * INVALID_INPUT for one that needs no confirmation.
   */
  confirm: write(
    z.strictObject({ credential: CredentialId, by: z.string().trim().min(1).max(longestName) }),
    z.null(),
  ),
  /** Takes a confirmation back. FORBIDDEN at a kiosk. */
  unconfirm: write(z.strictObject({ credential: CredentialId }), z.null()),
  /** From a start to a goal of the pack's pathways; NOT_FOUND names the one that it does not have. */
  paths: read(z.strictObject({ pack: PackId, start: PathwayEndId, goal: PathwayEndId }), Pathways),
  /** Of the sources that published facts rest on, corrections left out; none for an unknown pack. */
  sources: read(z.strictObject({ pack: PackId }), z.array(SourceUse)),
}
