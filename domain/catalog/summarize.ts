import type { Pack, PackSummary } from './pack.ts'

/** The pack without its facts: what every screen needs besides the profiles it shows. */
export function summarize(pack: Pack): PackSummary {
  const { manifest, sources, groups, glossary, wages, organizations, credentials } = pack
  return {
    ...manifest,
    sources,
    groups,
    glossary,
    wages,
    credentials: credentials.map(({ facts: _, issuer, ...identity }) => {
      const organization = organizations.find(({ id }) => id === issuer)
      if (!organization) throw new Error(`Organization ${issuer} is not in the pack`)
      return { ...identity, issuer: organization }
    }),
  }
}
