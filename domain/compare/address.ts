import type { CredentialId } from '../catalog/ids.ts'

/** The most credentials that fit side by side. */
export const mostCompared = 5

export type AddressProblem =
  /** Ids that no pack has, at most five of them. */
  | { readonly kind: 'unknown'; readonly ids: readonly string[] }
  /** Ids of another pack than the first one's: nothing could be said of both. */
  | { readonly kind: 'otherField'; readonly ids: readonly string[] }
  | { readonly kind: 'repeated'; readonly ids: readonly CredentialId[] }
  /** The ids that were left out. */
  | { readonly kind: 'tooMany'; readonly ids: readonly CredentialId[] }
  | { readonly kind: 'tooFew' }
  /** Parts that cannot be ids; not repeated to the reader. */
  | { readonly kind: 'malformed' }

export interface ComparisonAddress {
  /** What can be shown: none to five, in the order asked for, each once. */
  readonly ids: readonly CredentialId[]
  readonly problems: readonly AddressProblem[]
}

const longestAddress = 400
const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/
const longestId = 48

/**
 * Reads the ids of a comparison's address (`cpc,ccs`); whatever it says, something can be shown.
 *
 * @param packOf tells packs apart, where there may be several
 * @param most that can be shown at once
 */
export function readComparisonAddress(
  address: string,
  known: ReadonlyMap<string, CredentialId>,
  packOf: (id: CredentialId) => unknown = () => undefined,
  most = mostCompared,
): ComparisonAddress {
  const parts = decoded(address.slice(0, longestAddress)).split(',').map(clean)
  const wellFormed = parts.filter((part) => part.length <= longestId && idForm.test(part))
  const inCatalog = wellFormed.flatMap((part) => known.get(part) ?? [])
  const [first] = inCatalog
  const found = inCatalog.filter((id) => first !== undefined && packOf(id) === packOf(first))
  const distinct = [...new Set(found)]
  const ids = distinct.slice(0, most)

  const unknown = [...new Set(wellFormed.filter((part) => !known.has(part)))].slice(0, mostCompared)
  const repeated = distinct.filter((id) => found.indexOf(id) !== found.lastIndexOf(id))
  const left = distinct.slice(most)
  const others = [...new Set(inCatalog)].filter((id) => !found.includes(id)).slice(0, mostCompared)
  const malformed = wellFormed.length < parts.length || address.length > longestAddress

  const problems: AddressProblem[] = []
  if (malformed) problems.push({ kind: 'malformed' })
  if (unknown.length > 0) problems.push({ kind: 'unknown', ids: unknown })
  if (others.length > 0) problems.push({ kind: 'otherField', ids: others })
  if (repeated.length > 0) problems.push({ kind: 'repeated', ids: repeated })
  if (left.length > 0) problems.push({ kind: 'tooMany', ids: left })
  if (ids.length < 2) problems.push({ kind: 'tooFew' })
  return { ids, problems }
}

function clean(part: string): string {
  return part.trim().toLowerCase()
}

/** Other programs write the comma as `%2C`; a broken escape stays as it is. */
function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
