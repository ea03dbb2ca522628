import { randomUUID } from 'node:crypto'
import { open, rename, rm, type FileHandle } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { Refusal } from '../refusal.ts'

/**
 * Writes the whole file or none: beside its place, down to the disk, then into place.
 * @throws Refusal DISK_FULL or FILE_UNWRITABLE, naming the path
 */
export async function writeWhole(path: string, bytes: Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomUUID()}.part`)
  let file: FileHandle | undefined
  try {
    file = await open(temporary, 'wx')
    await file.writeFile(bytes)
    await file.sync()
    await file.close()
    await rename(temporary, path)
  } catch (error) {
    await file?.close().catch(() => undefined)
    // What went wrong first is what the person needs to hear, not that cleaning up failed as well.
    await rm(temporary, { force: true }).catch(() => undefined)
    throw refusal(error, path)
  }
}

function refusal(error: unknown, path: string): Refusal {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  const full = code === 'ENOSPC' || code === 'EDQUOT'
  return new Refusal(full ? 'DISK_FULL' : 'FILE_UNWRITABLE', path, { cause: error })
}
