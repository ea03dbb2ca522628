import { addressesOf, isOpenable } from '../../domain/catalog/addresses.ts'
import { Refusal } from '../refusal.ts'
import type { ReadDb } from '../store/db.ts'
import { listPacks } from './catalog.ts'

interface Browser {
  /** Whether the person wants to go there. */
  readonly confirm: () => Promise<boolean>
  readonly open: (url: string) => Promise<void>
}

/** @throws Refusal FORBIDDEN for an address that no pack names or that is not https, CANCELLED */
export async function openLink(catalog: ReadDb, url: string, { confirm, open }: Browser): Promise<null> {
  const isNamed = listPacks(catalog).some((pack) => addressesOf(pack).has(url))
  if (!isNamed || !isOpenable(url)) throw new Refusal('FORBIDDEN', url)
  if (!(await confirm())) throw new Refusal('CANCELLED', 'link')
  await open(url)
  return null
}
