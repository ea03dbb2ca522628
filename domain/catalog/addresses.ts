import type { PackSummary } from './pack.ts'

/** Encrypted, and nothing before the host that could pass for it. */
const openable = /^https:\/\/[^/?#@\\\s]+([/?#]|$)/

/** Whether an address may be handed to the web browser at all. */
export function isOpenable(url: string): boolean {
  return openable.test(url)
}

/** Every address that the pack names: of its sources, and of its credentials and their issuers. */
export function addressesOf({ sources, credentials }: PackSummary): ReadonlySet<string> {
  const named = [
    ...sources.map(({ url }) => url),
    ...credentials.flatMap(({ page, issuer }) => [page, issuer.page, issuer.certificationPage]),
  ]
  return new Set(named.filter((url) => url !== null))
}
