import { join } from 'node:path'
import type { Pack } from '../domain/catalog/pack.ts'
import { loadPack } from '../main/store/packs/load-pack.ts'
import { PackError } from '../main/store/packs/pack-error.ts'
import { fail } from './fail.ts'
import { projectRoot } from './run.ts'

/**
 * The pack in a folder, or the one that is shipped, once `read` has checked it. A damaged one ends the program
 * with one line.
 */
export function readPack(
  folder = join(projectRoot, 'resources/packs/medical-coding'),
  read: typeof loadPack = loadPack,
): Pack {
  try {
    return read(folder).pack
  } catch (error) {
    if (error instanceof PackError) return fail(error.message)
    throw error
  }
}
