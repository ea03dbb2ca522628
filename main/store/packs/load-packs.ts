import type { CredentialId } from '../../../domain/catalog/ids.ts'
import { findPackFolders, type LoadedPack, loadPack } from './load-pack.ts'
import { type FileProblem, PackError } from './pack-error.ts'

export interface LoadedPacks {
  readonly packs: readonly LoadedPack[]
  readonly problems: readonly PackError[]
}

/** Loads every pack below the roots. One that is broken or clashes with an earlier one is left out and reported. */
export function loadPacks(roots: readonly string[]): LoadedPacks {
  const packs: LoadedPack[] = []
  const problems: PackError[] = []
  const attempt = (work: () => void): void => {
    try {
      work()
    } catch (error) {
      if (!(error instanceof PackError)) throw error
      problems.push(error)
    }
  }
  for (const root of roots) {
    attempt(() => findPackFolders(root).forEach((folder) => attempt(() => packs.push(load(folder, packs)))))
  }
  return { packs, problems }
}

function load(folder: string, earlier: readonly LoadedPack[]): LoadedPack {
  const loaded = loadPack(folder)
  const clashes = clashesOf(loaded, earlier)
  if (clashes.length > 0) throw new PackError(folder, clashes)
  return loaded
}

/** A route and a note name a credential without its pack, so no two packs may share an id. */
function clashesOf({ pack }: LoadedPack, earlier: readonly LoadedPack[]): readonly FileProblem[] {
  if (earlier.some((other) => other.pack.manifest.id === pack.manifest.id)) {
    return [{ file: 'pack.json', path: 'id', rule: `another folder has the pack "${pack.manifest.id}"` }]
  }
  const owners = new Map<CredentialId, string>()
  for (const other of earlier) {
    for (const { id } of other.pack.credentials) owners.set(id, other.pack.manifest.id)
  }
  return pack.credentials.flatMap(({ id }) => {
    const owner = owners.get(id)
    return owner
      ? [{ file: `credentials/${id}.json`, path: 'id', rule: `the pack "${owner}" has "${id}" already` }]
      : []
  })
}
