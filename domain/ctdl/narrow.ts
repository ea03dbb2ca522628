import type { CredentialId } from '../catalog/ids.ts'
import type { Credential, Pack } from '../catalog/pack.ts'
import type { Fact } from '../catalog/fact.ts'
import { assertNever } from '../assert-never.ts'

/** The pack with these credentials alone, and of the rest what they refer to. The home comparison stays as it is. */
export function narrow(pack: Pack, ids: ReadonlySet<CredentialId>): Pack {
  const credentials = pack.credentials.filter(({ id }) => ids.has(id))
  const wages = pack.wages.filter(({ occupation }) =>
    credentials.some(({ occupations }) => occupations.includes(occupation)),
  )
  const cited = new Set<string>([
    ...credentials.flatMap(citedBy),
    ...wages.flatMap(({ sources, stateSources }) => [...sources, ...stateSources]),
  ])
  return {
    ...pack,
    credentials,
    wages,
    organizations: pack.organizations.filter(({ id }) => credentials.some(({ issuer }) => issuer === id)),
    sources: pack.sources.filter(({ id }) => cited.has(id)),
  }
}

function citedBy({ facts, relations }: Credential): string[] {
  return [...Object.values(facts).flatMap(citedByFact), ...relations.flatMap(({ sources }) => sources)]
}

function citedByFact(fact: Fact): string[] {
  switch (fact.state) {
    case 'value':
      return fact.sources
    case 'disputed':
      return [fact.recommended, ...fact.others].flatMap(({ sources }) => sources)
    case 'notPublished':
    case 'notApplicable':
      return []
    default:
      return assertNever(fact)
  }
}
