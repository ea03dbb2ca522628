import { resolve } from 'node:path'
import type { Pack } from '../domain/catalog/pack.ts'
import { loadPack } from '../main/store/packs/load-pack.ts'
import { PackError } from '../main/store/packs/pack-error.ts'
import { fail } from './fail.ts'
import { projectRoot } from './run.ts'

/** npm runs a script in the project's folder, wherever it was called. */
const cwd = process.env['INIT_CWD'] ?? process.cwd()

export const fromCaller = (path: string): string => resolve(cwd, path)

/** The one folder that was named. */
export function folderArgument(usage: string): string {
  const [folder, ...others] = process.argv.slice(2)
  if (folder === undefined || others.length > 0) fail(`Usage: ${usage}`)
  return fromCaller(folder)
}

/** The pack of a folder, or the end of the program with the first of its problems. */
export function packAt(folder: string): Pack {
  try {
    return loadPack(folder).pack
  } catch (error) {
    if (error instanceof PackError) fail(`${folder}: ${error.message}`)
    throw error
  }
}

export const shippedPack = resolve(projectRoot, 'resources/packs/medical-coding')
