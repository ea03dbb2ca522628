import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { Pack } from '../../../domain/catalog/pack.ts'
import { findPackProblems } from '../../../domain/catalog/validate.ts'
import { type FileProblem, PackError } from './pack-error.ts'
import { readPackFiles } from './pack-files.ts'
import { ruleOf } from './schema-rule.ts'

export interface LoadedPack {
  readonly pack: Pack
  /** Equal for equal files, whatever their dates. */
  readonly hash: string
}

/** Where each part of a pack is stated; credentials have one file each. */
export const files = {
  manifest: 'pack.json',
  organizations: 'organizations.json',
  sources: 'sources.json',
  groups: 'dimensions.json',
  glossary: 'glossary.json',
  wages: 'wages.json',
} as const satisfies Record<Exclude<keyof Pack, 'credentials' | 'pathways'>, string>

/** The one file that a pack may do without. */
const pathwaysFile = 'pathways.json'

/** Reads and checks one pack folder. Throws a `PackError` that names every broken rule. */
export function loadPack(folder: string): LoadedPack {
  const { pack, hash, names } = parsePack(folder)
  const broken = findPackProblems(pack).map(({ path, rule }) => inFile(names, path, rule))
  const refused = [...misnamed(pack, names), ...broken]
  if (refused.length > 0) throw new PackError(folder, refused)
  return { pack, hash }
}

/** A pack whose files each fit the schema, whatever is missing between them. Throws a `PackError`. */
export function parsePack(folder: string): LoadedPack & {
  /** The files of the credentials, in the order of these. */
  readonly names: readonly string[]
} {
  const { contents, problems, hash } = readPackFiles(folder, Object.values(files), [pathwaysFile])
  if (problems.length > 0) throw new PackError(folder, problems)

  const names = [...contents.keys()].filter((name) => name.startsWith('credentials/'))
  const stated = Object.entries(files).map(([part, file]) => [part, contents.get(file)] as const)
  const pathways = contents.has(pathwaysFile) ? { pathways: contents.get(pathwaysFile) } : {}
  const credentials = names.map((name) => contents.get(name))
  const parsed = Pack.safeParse(
    { ...Object.fromEntries(stated), ...pathways, credentials },
    { reportInput: true },
  )
  if (!parsed.success) {
    const issues = parsed.error.issues.map((issue) => inFile(names, issue.path, ruleOf(issue)))
    throw new PackError(folder, issues)
  }
  return { pack: parsed.data, hash, names }
}

/** From a place in a `Pack` to a place in its files. */
function inFile(names: readonly string[], path: readonly PropertyKey[], rule: string): FileProblem {
  const [part, ...rest] = path
  if (part !== 'credentials') {
    const known = Object.entries({ ...files, pathways: pathwaysFile })
    const file = known.find(([key]) => key === part)?.[1] ?? files.manifest
    return { file, path: rest.join('.'), rule }
  }
  const [index, ...within] = rest
  return { file: names[Number(index)] ?? 'credentials', path: within.join('.'), rule }
}

function misnamed(pack: Pack, names: readonly string[]): readonly FileProblem[] {
  return pack.credentials.flatMap(({ id }, i) => {
    const file = names[i] ?? ''
    return file === `credentials/${id}.json`
      ? []
      : [{ file, path: 'id', rule: 'must be the name of the file' }]
  })
}

/** Every folder directly below a root, in order; a root that does not exist has none. Throws a `PackError`. */
export function findPackFolders(root: string): readonly string[] {
  try {
    return readdirSync(root, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => join(root, entry.name))
      .toSorted()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new PackError(root, [{ file: '', path: '', rule: 'the folder cannot be read' }])
  }
}
