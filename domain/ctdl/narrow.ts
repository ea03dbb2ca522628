import { readingsOf } from '../catalog/evidence.ts'
import type { Credential, Pack } from '../catalog/pack.ts'

/**
 * The pack with these credentials alone, and of the rest what they refer to. The home comparison stays as it
 * is; pathways, which lead through the whole field, are left out.
 */
export function narrow(pack: Pack, ids: ReadonlySet<string>): Pack {
  const credentials = pack.credentials.filter(({ id }) => ids.has(id))
  const wages = pack.wages.filter(({ occupation }) =>
    credentials.some(({ occupations }) => occupations.includes(occupation)),
  )
  const cited = new Set<string>([
    ...credentials.flatMap(citedBy),
    ...wages.flatMap(({ sources, stateSources }) => [...sources, ...stateSources]),
  ])
  const { pathways: _, ...others } = pack
  return {
    ...others,
    credentials,
    wages,
    organizations: pack.organizations.filter(({ id }) => credentials.some(({ issuer }) => issuer === id)),
    sources: pack.sources.filter(({ id }) => cited.has(id)),
  }
}

function citedBy({ facts, relations }: Credential): string[] {
  const readings = Object.values(facts).flatMap(readingsOf)
  return [...readings, ...relations].flatMap(({ sources }) => sources)
}
