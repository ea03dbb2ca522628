import { z } from 'zod'
import { readingsOf } from './evidence.ts'
import { CredentialId, SourceId } from './ids.ts'
import type { Credential, OccupationWages } from './pack.ts'

/** How much of what a pack publishes rests on one of its sources. */
export const SourceUse = z.strictObject({
  source: SourceId,
  /** Facts and relations of credentials, and wages by place; one with several sources counts for each. */
  facts: z.int().min(1),
  /** The credentials that these are said of, in the order of the pack; none for wages. */
  credentials: z.array(CredentialId),
})
export type SourceUse = z.infer<typeof SourceUse>

interface Published {
  readonly credentials: readonly Credential[]
  readonly wages: readonly OccupationWages[]
}

/** Of the sources that anything rests on, in no order. A disputed fact rests on those of all its readings. */
export function sourceUses({ credentials, wages }: Published): SourceUse[] {
  const uses = new Map<SourceId, { facts: number; credentials: Set<CredentialId> }>()
  const count = (sources: readonly SourceId[], facts: number, credential?: CredentialId): void => {
    for (const source of new Set(sources)) {
      const use = uses.get(source) ?? { facts: 0, credentials: new Set() }
      use.facts += facts
      if (credential) use.credentials.add(credential)
      uses.set(source, use)
    }
  }
  for (const { id, facts, relations } of credentials) {
    for (const fact of Object.values(facts)) {
      const sources = readingsOf(fact).flatMap((reading) => reading.sources)
      count(sources, 1, id)
    }
    for (const { sources } of relations) count(sources, 1, id)
  }
  for (const { sources, stateSources, byState } of wages) {
    count(sources, 1)
    const states = Object.keys(byState).length
    if (states > 0) count(stateSources, states)
  }
  return [...uses].map(([source, use]) => ({ ...use, source, credentials: [...use.credentials] }))
}
