import { readFileSync, statSync } from 'node:fs'
import { mostLogoBytes, readLogo } from '../../domain/handout/logo.ts'
import type { Center } from '../../domain/handout/model.ts'
import { Refusal } from '../refusal.ts'
import * as table from '../store/catalog-store/center.ts'
import type { Catalog } from '../store/open-catalog.ts'

/** Null while there is nothing to print of it. */
export function getCenter({ db }: Pick<Catalog, 'db'>): Center | null {
  const center = table.findCenter(db)
  if (!center || (center.name === '' && center.contact === '' && center.logo === null)) return null
  return { name: center.name, contact: center.contact, logo: center.logo }
}

export function setCenter(
  { db, toWrite }: Catalog,
  { name, contact }: Pick<Center, 'name' | 'contact'>,
): Center | null {
  table.nameCenter(toWrite(), { name: name.trim(), contact: contact.trim() })
  return getCenter({ db })
}

/**
 * The picture in this file, as a data address.
 * @throws Refusal INVALID_INPUT with a `LogoProblem`
 */
export function loadLogo(path: string): string {
  const bytes = readSmallFile(path)
  const logo = readLogo(bytes)
  if ('problem' in logo) throw new Refusal('INVALID_INPUT', logo.problem)
  return `data:${logo.type};base64,${bytes.toString('base64')}`
}

/** @param logo null for none */
export function setLogo({ db, toWrite }: Catalog, logo: string | null): Center | null {
  table.changeLogo(toWrite(), logo)
  return getCenter({ db })
}

function readSmallFile(path: string): Buffer {
  try {
    const file = statSync(path)
    // Reading a pipe or a device might never end.
    if (!file.isFile()) throw new Refusal('INVALID_INPUT', 'logo-no-picture')
    if (file.size > mostLogoBytes) throw new Refusal('INVALID_INPUT', 'logo-too-large')
    return readFileSync(path)
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('INVALID_INPUT', 'logo-no-picture', { cause: error })
  }
}
