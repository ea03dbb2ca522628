import { confidences, type Fact } from './fact.ts'
import type { CredentialId, DimensionId } from './ids.ts'
import type { Pack } from './pack.ts'
import { profilesOf } from './pack-profiles.ts'

/** What stands in one cell: how sure a value is, or that it is disputed or absent. Nothing may be silent. */
export const coverages = [...confidences, 'disputed', 'notPublished', 'notApplicable', 'silent'] as const
export type Coverage = (typeof coverages)[number]

export interface CoverageRow {
  readonly dimension: DimensionId
  readonly group: string
  /** By credential, in the order of the pack; absent where a figure is computed only for a chosen state. */
  readonly cells: ReadonlyMap<CredentialId, Coverage>
}

/** Every dimension with what each credential says in it, computed facts included. */
export function coverageOf(pack: Pack): readonly CoverageRow[] {
  const profiles = profilesOf(pack)
  return pack.groups.flatMap((group) =>
    group.dimensions.map(({ id, derived }) => {
      const cells = new Map<CredentialId, Coverage>()
      for (const { id: credential, facts } of profiles) {
        const fact = facts[id]?.fact
        if (fact) cells.set(credential, coverage(fact))
        else if (!derived) cells.set(credential, 'silent')
      }
      return { dimension: id, group: group.label.en, cells }
    }),
  )
}

function coverage(fact: Fact): Coverage {
  return fact.state === 'value' ? fact.confidence : fact.state
}
