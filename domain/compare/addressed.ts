import type { PackSummary } from '../catalog/pack.ts'
import { type ComparisonAddress, readComparisonAddress } from './address.ts'

interface Addressed extends ComparisonAddress {
  /** The pack of what is compared; the first one where nothing can be. Undefined without any pack. */
  readonly pack: PackSummary | undefined
}

/** Reads the ids of a comparison's address against the packs that there are. */
export function readAddressed(address: string, packs: readonly PackSummary[]): Addressed {
  const known = new Map(packs.flatMap(({ credentials }) => credentials.map(({ id }) => [id as string, id])))
  const packOf = (id: string | undefined): PackSummary | undefined =>
    packs.find(({ credentials }) => credentials.some((credential) => credential.id === id))
  const read = readComparisonAddress(address, known, packOf)
  return { ...read, pack: packOf(read.ids[0]) ?? packs[0] }
}
