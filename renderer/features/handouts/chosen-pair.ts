import type { CredentialId } from '../../../domain/catalog/ids.ts'
import type { PackSummary } from '../../../domain/catalog/pack.ts'
import { readComparisonAddress } from '../../../domain/compare/address.ts'

export interface ChosenPair {
  readonly pack: PackSummary
  readonly pair: readonly [CredentialId, CredentialId]
  /** The address named something else than two credentials of a pack; the pair is the nearest to it. */
  readonly isGuess: boolean
}

/**
 * The pair that `ids` of the address names, null standing for the home comparison; what is missing is
 * filled from there. Undefined when no pack has two credentials.
 */
export function chosenPair(ids: string | null, packs: readonly PackSummary[]): ChosenPair | undefined {
  const known = new Map(packs.flatMap(({ credentials }) => credentials.map(({ id }) => [id as string, id])))
  const named = readComparisonAddress(ids ?? '', known)
  const pack = packs.find(({ credentials }) => credentials.some(({ id }) => id === named.ids[0])) ?? packs[0]
  if (!pack) return undefined
  const own = pack.credentials.map(({ id }) => id)
  const namedHere = named.ids.filter((id) => own.includes(id))
  const [first, second] = new Set([...namedHere, ...pack.home, ...own])
  if (first === undefined || second === undefined) return undefined
  const isExact = named.problems.length === 0 && named.ids.length === 2 && namedHere.length === 2
  return { pack, pair: [first, second], isGuess: ids !== null && !isExact }
}
