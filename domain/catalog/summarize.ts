import { shownReading } from './evidence.ts'
import type { Fact } from './fact.ts'
import type { CredentialId } from './ids.ts'
import type { Credential, Dimension, Organization, Pack, PackSummary } from './pack.ts'

/** The pack without its facts: what every screen needs besides the profiles it shows. */
export function summarize(pack: Pack): PackSummary {
  const { manifest, sources, groups, glossary, wages, pathways, credentials } = pack
  return {
    ...manifest,
    sources,
    groups,
    glossary,
    wages,
    ...(pathways && { pathways }),
    credentials: credentials.map((credential) => {
      const { facts: _, ...identity } = credential
      return { ...identity, issuer: issuerOf(pack, credential) }
    }),
    alike: groups.flatMap(({ dimensions }) => dimensions.filter((d) => d.relates).flatMap(sameEntries)),
  }

  function sameEntries({ id }: Dimension): PackSummary['alike'] {
    const holders = new Map<string, CredentialId[]>()
    for (const credential of credentials) {
      const entries = entriesOf(credential.facts[id])
      if (entries) holders.set(entries, [...(holders.get(entries) ?? []), credential.id])
    }
    return [...holders.values()]
      .filter((ids) => ids.length > 1)
      .map((ids) => ({ dimension: id, credentials: ids }))
  }
}

export function issuerOf({ organizations }: Pack, { issuer }: Credential): Organization {
  const organization = organizations.find(({ id }) => id === issuer)
  if (!organization) throw new Error(`Organization ${issuer} is not in the pack`)
  return organization
}

/** The ids of a list in one line, whatever their order; undefined where nothing is listed. */
function entriesOf(fact: Fact | undefined): string | undefined {
  const value = fact && shownReading(fact)?.value
  return value?.kind === 'list'
    ? value.items
        .map(({ id = '' }) => id)
        .toSorted((a, b) => a.localeCompare(b))
        .join()
    : undefined
}
